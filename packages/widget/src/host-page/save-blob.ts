/** Keep a download reachable for so long after it was asked for, in milliseconds. */
const untilRevoked = 60_000;

/** Hands bytes to the browser under a name, which puts them where downloads go. Nothing leaves the page. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), untilRevoked);
}
