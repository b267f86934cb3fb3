/** Whether a time zone is known here by this IANA name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Whether this is an https address. Plain http gives the way away to the network; other schemes could run code. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s@/]+(\/\S*)?$/.test(address);
}

/** Whether this is a path of the agency's own origin, or an https address. */
export function isLogo(logo: string): boolean {
  return isWebAddress(logo) || /^(?!\/\/)(?![a-z][a-z0-9+.-]*:)\S+$/i.test(logo);
}
