const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Counts in Crockford base 32: `0000-0001`, `0000-0002`, … */
export function createReceiptCodes(): () => string {
  let next = 0;
  return () => {
    next += 1;
    let rest = next;
    let text = '';
    for (let place = 0; place < 8; place += 1) {
      text = `${alphabet.charAt(rest % 32)}${text}`;
      rest = Math.floor(rest / 32);
    }
    return `${text.slice(0, 4)}-${text.slice(4)}`;
  };
}
