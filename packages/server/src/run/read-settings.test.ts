import { describe, expect, it } from 'vitest';
import { idleSettings, readSettings, unknownSettings } from './read-settings.ts';
import { SettingsProblem } from './settings-problem.ts';

const defaults = { form: '/form' };
const agency = { OPEN_INTAKE_AGENCY: '/srv/agency.json' };
const token = 'a'.repeat(32);
const onPostgres = { ...agency, DATABASE_URL: 'postgres://intake@db.example/intake', OPEN_INTAKE_WORKER_TOKEN: token };

function problem(environment: Readonly<Record<string, string>>): string {
  try {
    readSettings(environment, defaults);
  } catch (error) {
    if (error instanceof SettingsProblem) return error.message;
    throw error;
  }
  return '';
}

describe('the settings of a server', () => {
  it('need an agency file and nothing more', () => {
    expect(readSettings(agency, defaults)).toMatchObject({
      database: { kind: 'pglite' },
      form: '/form',
      agency: '/srv/agency.json',
      allowedOrigins: [],
      host: '127.0.0.1',
      port: 8080,
      morePorts: 0,
    });
    expect(problem({})).toBe(
      'OPEN_INTAKE_AGENCY: it is not set. Name your agency file, such as /srv/intake/agency.json.',
    );
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ ...agency, PORT: '', OPEN_INTAKE_STAFF: ' ' }, defaults)).toMatchObject({ port: 8080 });
  });

  it('take a token of one’s own with either database', () => {
    const own = { OPEN_INTAKE_WORKER_TOKEN: token };
    expect(readSettings({ ...agency, ...own }, defaults).database).toMatchObject({
      kind: 'pglite',
      workerToken: token,
    });
    expect(readSettings(onPostgres, defaults).database).toMatchObject({ kind: 'postgres', workerToken: token });
  });

  it.each([
    ['OPEN_INTAKE_PLAIN_UNTIL', 'soon', 'the first day on which only sealed answers are taken, such as 2027-01-31'],
    ['OPEN_INTAKE_PLAIN_UNTIL', '2027-13-01', 'the first day'],
    ['PORT', 'eighty', 'a number from 0 to 65535, such as 8080'],
    ['PORT', '9am', 'a number from 0 to 65535, such as 8080'],
    ['PORT', '80 80', 'a number from 0 to 65535'],
    ['PORT', '1e3', 'a number from 0 to 65535'],
    ['PORT', '0x50', 'a number from 0 to 65535'],
    ['PORT', '-1', 'a number from 0 to 65535'],
    ['PORT', '65536', 'a number from 0 to 65535'],
    ['PORT', '8080.5', 'a number from 0 to 65535'],
    ['OPEN_INTAKE_PROXIES', 'yes', 'how many proxies of yours stand in front, such as 1'],
    ['OPEN_INTAKE_PROXIES', '1,5', 'how many proxies'],
    ['OPEN_INTAKE_PROXIES', '11', 'how many proxies'],
    ['OPEN_INTAKE_PROXIES', '-1', 'how many proxies'],
    ['OPEN_INTAKE_HOST', 'http://0.0.0.0', '127.0.0.1, or 0.0.0.0 in a container'],
    ['OPEN_INTAKE_HOST', '0', '127.0.0.1, or 0.0.0.0 in a container'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'agency.example', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://agency.example/', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://agency.example/help', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://Agency.Example', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://agency.example:443', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'http://agency.example', 'Write https://agency.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://agéncy.example', 'Write https://xn--agncy-csa.example'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'localhost:3000', 'Write https://localhost:3000'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://a.example;https://b.example', 'each one in full, with commas between'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', '*', 'each one in full'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://*.agency.example', 'each one in full'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'null', 'Write https://null'],
    ['OPEN_INTAKE_ALLOWED_ORIGINS', 'https://fine.example, agency.example', 'Write https://agency.example'],
    ['OPEN_INTAKE_WORKER_TOKEN', 'short', 'it has 5 characters. Write a secret of 32 or more, such as from: openssl'],
    ['OPEN_INTAKE_WORKER_TOKEN', `${token} ${token}`, 'Write letters and digits'],
    ['DATABASE_URL', 'db.example/intake', 'Write postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'mysql://db.example/intake', 'Write postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://user:p#ss@host/db', 'Write postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://user:1?ss@host/db', 'Write postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://user:p@ss/word@host/db', 'Write postgres://user:password@host:5432/database'],
  ])('%s=%s is refused with what to write', (name, value, fix) => {
    const lines = problem({ ...onPostgres, [name]: value }).split('\n');
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
    expect(lines[0]).toContain(fix);
  });

  it('refuse a day on which answers would have to be sealed, where no keys seal them', () => {
    expect(problem({ ...agency, OPEN_INTAKE_PLAIN_UNTIL: '2027-01-31' })).toMatch(
      /^OPEN_INTAKE_PLAIN_UNTIL: without OPEN_INTAKE_KEYS no answers are sealed.* Set OPEN_INTAKE_KEYS to the folder/,
    );
    expect(problem({ ...agency, OPEN_INTAKE_PLAIN_UNTIL: '2027-01-31', OPEN_INTAKE_KEYS: '/srv/keys' })).toBe('');
  });

  it('say what is set and does nothing', () => {
    const secrets = { ...agency, OPEN_INTAKE_WEBHOOK_SECRET: 'whsec_x', OPEN_INTAKE_SMTP_URL: 'smtps://mail.example' };
    expect(idleSettings(readSettings(secrets, defaults))).toEqual([
      expect.stringMatching(/^OPEN_INTAKE_WEBHOOK_SECRET: it does nothing.* Set OPEN_INTAKE_STAFF/),
      expect.stringMatching(/^OPEN_INTAKE_SMTP_URL: it does nothing/),
    ]);
    expect(idleSettings(readSettings({ ...secrets, OPEN_INTAKE_STAFF: '/srv/staff.json' }, defaults))).toEqual([]);
  });

  it('say everything that is wrong at once', () => {
    const lines = problem({ PORT: 'x', OPEN_INTAKE_PROXIES: 'y', DATABASE_URL: 'postgres://db/x' }).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'OPEN_INTAKE_WORKER_TOKEN',
      'OPEN_INTAKE_AGENCY',
      'OPEN_INTAKE_PROXIES',
      'PORT',
    ]);
  });

  it('never show a secret', () => {
    const canary = 'CanaryQ7';
    expect(problem({ ...agency, OPEN_INTAKE_WORKER_TOKEN: canary })).not.toContain(canary);
    expect(problem({ ...agency, DATABASE_URL: `postgre://u:${canary}@db/x` })).not.toContain(canary);
  });

  it('take origins as browsers send them', () => {
    const list =
      'https://agency.example, https://other.example:8443,http://localhost:*,http://127.0.0.1:3000,http://[::1]:*,';
    expect(readSettings({ ...agency, OPEN_INTAKE_ALLOWED_ORIGINS: list }, defaults).allowedOrigins).toHaveLength(5);
  });
});

describe('a name that is no setting', () => {
  it('is told, as it may be a typing mistake', () => {
    expect(unknownSettings({ ...agency, OPEN_INTAKE_AGENCYS: 'x', PATH: 'y' })).toEqual(['OPEN_INTAKE_AGENCYS']);
  });
});
