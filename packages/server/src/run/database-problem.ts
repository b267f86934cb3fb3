import { NewerTablesError } from '../database/newer-tables-error.ts';
import { errorCode } from '../http/error-code.ts';
import { SettingsProblem } from './settings-problem.ts';

const checkRunning = 'Start PostgreSQL, or write the host and port where it listens';

const noAnswer = ({ place }: Address) => `${place} does not answer. ${checkRunning}; a firewall may stand between.`;

/** Fixes for each code of Node and PostgreSQL that a start can end with. */
const fixes: Readonly<Record<string, (at: Address) => string>> = {
  ECONNREFUSED: ({ place }) => `nothing listens at ${place}. ${checkRunning}.`,
  ECONNRESET: ({ place }) =>
    `${place} ended the connection. See its log, and whether it wants TLS (add ?sslmode=require).`,
  ENOTFOUND: ({ host }) => `there is no host called “${host}”. Write its right name or address.`,
  EAI_AGAIN: ({ host }) =>
    `the name “${host}” cannot be looked up now. Write its right name or address, or mend the name service.`,
  ETIMEDOUT: noAnswer,
  '08006': noAnswer,
  EHOSTUNREACH: ({ place }) => `there is no way to ${place}. Write the right host, or mend the network.`,
  ENETUNREACH: ({ place }) => `there is no way to ${place}. Write the right host, or mend the network.`,
  ENOENT: ({ place }) => `there is no socket at ${place}. ${checkRunning}.`,
  EACCES: ({ place }) => `this process may not use the socket at ${place}.`,
  '28P01': ({ user }) =>
    `the password of “${user}” is not the right one. Write it as %40 and the like where it has other signs than letters and digits.`,
  '28000': ({ user }) =>
    `PostgreSQL does not let “${user}” in. Make that role, or name another; pg_hba.conf says who may come from where.`,
  '3D000': ({ name }) => `there is no database “${name}”. Make it: createdb ${name}`,
  '42501': ({ user, name }) => `“${user}” may not make tables there. Let it: ALTER DATABASE ${name} OWNER TO ${user}`,
  '25006': () => 'this is a read-only standby. Name the primary.',
  '53300': () => 'PostgreSQL has no connection left. Each process of ours takes up to 10: raise max_connections.',
  '57P03': () => 'PostgreSQL is still starting. Try again in a moment.',
  NO_TLS: ({ place }) => `${place} does not speak TLS. Turn it on there, or take sslmode out of the address.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: ({ place }) =>
    `the certificate of ${place} is signed by itself. Name its authority: ?sslmode=verify-full&sslrootcert=/path/ca.pem`,
  SELF_SIGNED_CERT_IN_CHAIN: ({ place }) =>
    `nobody here knows who signed the certificate of ${place}. Name the authority: ?sslmode=verify-full&sslrootcert=/path/ca.pem`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ({ place }) =>
    `nobody here knows who signed the certificate of ${place}. Name the authority: ?sslmode=verify-full&sslrootcert=/path/ca.pem`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ place }) =>
    `the certificate at ${place} is for another name. Write the host as the certificate does.`,
};

/** What node-postgres says without a code. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/does not support SSL/i, 'NO_TLS'],
  [/timeout|terminated/i, 'ETIMEDOUT'],
  [/password must be a string|no password/i, '28P01'],
];

interface Address {
  readonly place: string;
  readonly host: string;
  readonly user: string;
  readonly name: string;
}

/** What a start on a database ended with, as a mistake in `DATABASE_URL`; its password is never in it. */
export function databaseProblem(url: string, error: unknown): SettingsProblem {
  const text = textOf(error, addressOf(url));
  return new SettingsProblem([{ variable: 'DATABASE_URL', text: text.replaceAll(passwordOf(url), '…') }], error);
}

function textOf(error: unknown, address: Address): string {
  if (error instanceof NewerTablesError) return error.message;
  const code = codeOf(error);
  const fix = fixes[code];
  if (fix) return fix(address);
  return `${address.place} could not be used: ${messageOf(error)}${code === '' ? '' : ` (${code})`}`;
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code = errorCode(error);
  if (code !== '') return code;
  const message = messageOf(error);
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? '';
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function addressOf(url: string): Address {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const user = decodeURIComponent(username) || (process.env.PGUSER ?? process.env.USER ?? 'the user');
  const host = searchParams.get('host') ?? (hostname || 'localhost');
  const place = host.startsWith('/') ? host : `${host}:${port || '5432'}`;
  return { place, host, user, name: decodeURIComponent(pathname.slice(1)) || user };
}

function passwordOf(url: string): string {
  const { password } = new URL(url);
  return password === '' ? '\0' : decodeURIComponent(password);
}
