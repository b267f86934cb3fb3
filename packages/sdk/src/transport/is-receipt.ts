import type { Receipt } from '@open-intake/core';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const code = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const kid = /^[A-Za-z0-9_-]{43}$/;
const signatureValue = /^[A-Za-z0-9_-]{86}$/;
const digest = /^sha256-[A-Za-z0-9_-]{43}$/;

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** RFC 3339 in UTC, and a day that exists: parsing moves 30 February to March. */
function isMoment(value: unknown): boolean {
  if (!matches(value, dateTime)) return false;
  const moment = Date.parse(value);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 19) === value.slice(0, 19);
}

function isSignature(value: unknown): boolean {
  const signature = value as Partial<NonNullable<Receipt['signature']>> | null;
  return typeof value === 'object' && matches(signature?.kid, kid) && matches(signature.value, signatureValue);
}

/**
 * Is this a receipt as core's `receiptSchema` says? Checked by hand and not with Zod: the schema would be 6 KB more to
 * fetch in the one moment in which a bad network must not matter. A test holds the two equal.
 */
export function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const receipt = value as Partial<Record<keyof Receipt, unknown>>;
  const form = receipt.form as Partial<Receipt['form']> | null | undefined;
  return (
    matches(receipt.id, uuid) &&
    matches(receipt.code, code) &&
    isMoment(receipt.receivedAt) &&
    matches(receipt.digest, digest) &&
    typeof form?.id === 'string' &&
    typeof form.version === 'string' &&
    (receipt.signature === undefined || isSignature(receipt.signature))
  );
}
