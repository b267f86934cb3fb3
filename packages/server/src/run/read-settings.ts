import { resolve } from 'node:path';
import { mistakeInOrigin } from '../http/origin.ts';
import type { DatabaseSettings, SettingDefaults, Settings } from './settings.ts';
import { type SettingIssue, SettingsProblem } from './settings-problem.ts';

/** Every variable that a server reads. */
export const settingNames = [
  'DATABASE_URL',
  'OPEN_INTAKE_AGENCY',
  'OPEN_INTAKE_ALLOWED_ORIGINS',
  'OPEN_INTAKE_DATA',
  'OPEN_INTAKE_FORM',
  'OPEN_INTAKE_HOST',
  'OPEN_INTAKE_KEYS',
  'OPEN_INTAKE_PAGES',
  'OPEN_INTAKE_PLAIN_UNTIL',
  'OPEN_INTAKE_PROXIES',
  'OPEN_INTAKE_SERVICES',
  'OPEN_INTAKE_SMTP_URL',
  'OPEN_INTAKE_STAFF',
  'OPEN_INTAKE_WEBHOOK_SECRET',
  'OPEN_INTAKE_WORKER_TOKEN',
  'PORT',
] as const;

type SettingName = (typeof settingNames)[number];
/** The environment, or what stands for it. An empty variable is one that is not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

const secretCommand = 'such as from: openssl rand -hex 32';

/**
 * Reads the settings of a server from its environment. No file is opened and nothing is connected to.
 *
 * @throws SettingsProblem naming every variable that cannot be used, and what to write
 */
export function readSettings(environment: Environment, defaults: SettingDefaults): Settings {
  const reader = new Reader(environment);
  const database = readDatabase(reader);
  const path = (name: SettingName) => reader.use(name, (text) => resolve(text));
  const agency = path('OPEN_INTAKE_AGENCY') ?? defaults.agency;
  if (agency === undefined)
    reader.refuse('OPEN_INTAKE_AGENCY', 'it is not set. Name your agency file, such as /srv/intake/agency.json.');
  const originsHere = database.kind === 'pglite' ? (defaults.originsHere ?? []) : [];
  const settings: Settings = {
    database,
    agency: agency ?? '',
    form: path('OPEN_INTAKE_FORM') ?? defaults.form,
    services: path('OPEN_INTAKE_SERVICES') ?? defaults.services,
    pages: path('OPEN_INTAKE_PAGES') ?? defaults.pages,
    staff: path('OPEN_INTAKE_STAFF'),
    webhookSecret: reader.text('OPEN_INTAKE_WEBHOOK_SECRET'),
    smtpUrl: reader.text('OPEN_INTAKE_SMTP_URL'),
    keys: path('OPEN_INTAKE_KEYS'),
    plainUntil: readPlainUntil(reader),
    allowedOrigins: readOrigins(reader) ?? originsHere,
    proxies:
      reader.number('OPEN_INTAKE_PROXIES', 10, 'Write how many proxies of yours stand in front, such as 1.') ?? 0,
    host: readHost(reader) ?? '127.0.0.1',
    port: reader.number('PORT', 65_535, 'Write a number from 0 to 65535, such as 8080.') ?? 8080,
    morePorts: defaults.morePorts ?? 0,
  };
  if (reader.issues.length > 0) throw new SettingsProblem(reader.issues);
  return settings;
}

/** Names that look like settings and are none, so that a typing mistake does not pass in silence. */
export function unknownSettings(environment: Environment): readonly string[] {
  const known = new Set<string>(settingNames);
  return Object.keys(environment).filter((name) => name.startsWith('OPEN_INTAKE_') && !known.has(name));
}

/** Settings that do nothing, with what to do about each, so that nobody counts on them. */
export function idleSettings({ staff, webhookSecret, smtpUrl }: Settings): readonly string[] {
  if (staff !== undefined) return [];
  const names: readonly SettingName[] = [
    ...(webhookSecret === undefined ? [] : (['OPEN_INTAKE_WEBHOOK_SECRET'] as const)),
    ...(smtpUrl === undefined ? [] : (['OPEN_INTAKE_SMTP_URL'] as const)),
  ];
  return names.map(
    (name) => `${name}: it does nothing, and staff are told of nothing. Set OPEN_INTAKE_STAFF to your staff.json.`,
  );
}

function readDatabase(reader: Reader): DatabaseSettings {
  const workerToken = readToken(reader);
  const url = reader.text('DATABASE_URL');
  if (url === undefined) {
    return { kind: 'pglite', folder: resolve(reader.text('OPEN_INTAKE_DATA') ?? 'data'), workerToken };
  }
  if (!isDatabaseAddress(url))
    reader.refuse(
      'DATABASE_URL',
      'this is no address of PostgreSQL. Write postgres://user:password@host:5432/database; in the password, write what is no letter or digit as %40 and the like.',
    );
  if (reader.text('OPEN_INTAKE_WORKER_TOKEN') === undefined)
    reader.refuse(
      'OPEN_INTAKE_WORKER_TOKEN',
      `with DATABASE_URL it has to be set. Write a secret of 32 characters or more, ${secretCommand}`,
    );
  return { kind: 'postgres', url, workerToken: workerToken ?? '' };
}

/** A password with signs that mean something in an address makes one that reads otherwise than it was meant. */
function isDatabaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hash === '' && !`${pathname}${search}`.includes('@');
}

function readToken(reader: Reader): string | undefined {
  return reader.use('OPEN_INTAKE_WORKER_TOKEN', (token, refuse) => {
    if (!/^[\x21-\x7e]*$/.test(token))
      refuse('it has spaces or letters that no header can carry. Write letters and digits');
    else if (token.length < 32)
      refuse(`it has ${token.length} characters. Write a secret of 32 or more, ${secretCommand}`);
    return token;
  });
}

function readOrigins(reader: Reader): readonly string[] | undefined {
  return reader.use('OPEN_INTAKE_ALLOWED_ORIGINS', (list, refuse) => {
    const origins = list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== '');
    for (const origin of origins) {
      const mistake = mistakeInOrigin(origin);
      if (mistake)
        refuse(
          `“${origin}” is no origin. Write ${mistake.instead ?? 'each one in full, with commas between: https://agency.example'}`,
        );
    }
    return origins;
  });
}

function readHost(reader: Reader): string | undefined {
  return reader.use('OPEN_INTAKE_HOST', (host, refuse) => {
    if (!/^[A-Za-z0-9.:-]+$/.test(host) || /^\d+$/.test(host))
      refuse(`“${host}” is no address of this machine. Write 127.0.0.1, or 0.0.0.0 in a container.`);
    return host;
  });
}

/** The first moment, in UTC, at which sealed submissions only are taken. */
function readPlainUntil(reader: Reader): Date | undefined {
  return reader.use('OPEN_INTAKE_PLAIN_UNTIL', (text, refuse) => {
    const day = new Date(`${text}T00:00:00Z`);
    if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()))
      refuse(`“${text}” is no day. Write the first day on which only sealed answers are taken, such as 2027-01-31.`);
    else if (reader.text('OPEN_INTAKE_KEYS') === undefined)
      refuse(
        'without OPEN_INTAKE_KEYS no answers are sealed, on that day or later. Set OPEN_INTAKE_KEYS to the folder “server” that “open-intake keys new” made, or take this out.',
      );
    return day;
  });
}

/** Reads variables and gathers what is wrong with them. */
class Reader {
  readonly issues: SettingIssue[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  refuse(variable: SettingName, text: string): void {
    this.issues.push({ variable, text });
  }

  text(name: SettingName): string | undefined {
    const text = this.#environment[name]?.trim();
    return text === '' ? undefined : text;
  }

  use<T>(name: SettingName, read: (text: string, refuse: (text: string) => void) => T): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : read(text, (issue) => this.refuse(name, issue));
  }

  number(name: SettingName, largest: number, fix: string): number | undefined {
    return this.use(name, (text, refuse) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (!(number <= largest)) refuse(`“${text}” is no number from 0 to ${largest}. ${fix}`);
      return number;
    });
  }
}
