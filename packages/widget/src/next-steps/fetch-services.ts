/** The services at an address as JSON, whole: nobody learns from the question what a person needs. Rejects where there are none. */
export async function fetchServices(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (response.status !== 200) throw new TypeError(`No services: ${response.status}`);
  return response.json();
}
