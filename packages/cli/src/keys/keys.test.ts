import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type Keyset, keysetSchema } from '@open-intake/core';
import { importPrivateKey, openCanary, pinOf, sealSubmission, verifyKeyset } from '@open-intake/sdk/seal';
import { loadSealing } from '@open-intake/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpegWithPlace, place } from '../../../../test/helpers/pictures-with-place.ts';
import { main } from '../main.ts';
import type { Io } from '../terminal/io.ts';
import { readPrintedKey } from './printable-key.ts';

const day = 86_400_000;

/** Runs a command line and keeps what it writes. */
async function run(...args: readonly string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const io: Io = {
    print: (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    isTerminal: false,
    colour: false,
  };
  const code = await main(args, io);
  return { code, printed: printed.join('\n'), told: told.join('\n') };
}

let folder: string;
let made: Awaited<ReturnType<typeof run>>;
const inKeys = (...names: readonly string[]) => join(folder, 'keys', ...names);
const text = (...names: readonly string[]) => readFile(inKeys(...names), 'utf8');
const keyset = async () => keysetSchema.parse(JSON.parse(await text('server', 'keyset.json')));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-keys-'));
  made = await run('keys', 'new', '--out', inKeys(), '--agency', 'North Side Help');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A sealed submission in a file. */
async function sealedFile(content: string, keys: Keyset): Promise<string> {
  const verified = await verifyKeyset(keys, await pinOf(keys.root), { now: new Date() });
  const form = { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` };
  const context = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', form };
  const file = join(folder, 'sealed.json');
  await writeFile(file, await sealSubmission(new TextEncoder().encode(content), verified, context));
  return file;
}

const submission = JSON.stringify({
  format: 'open-intake/1',
  id: 'a0b1c2d3-e4f5-4678-9abc-def012345678',
  form: { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` },
  language: 'en',
  answers: { need: ['food'] },
});

describe('keys new', () => {
  it('prints the pin, which is that of the root key', async () => {
    expect([made.code, made.printed]).toEqual([0, await pinOf((await keyset()).root)]);
  });

  it('writes what the server takes, and nothing private of people beside it', async () => {
    const { keyset: loaded, signReceipt } = await loadSealing(inKeys('server'));
    expect([loaded.agency, loaded.seq, typeof signReceipt]).toEqual(['North Side Help', 1, 'function']);
    expect((await readdir(inKeys('server'))).sort()).toEqual(['canary.json', 'keyset.json', 'receipt-key.json']);
    const kids = loaded.keys.map(({ kid }) => kid);
    const { kid, role } = JSON.parse(await text('server', 'receipt-key.json')) as { kid: string; role: string };
    expect([role, kids.includes(kid)]).toEqual(['receipt', false]);
  });

  it('lets only the owner read private keys', async () => {
    const names = await readdir(inKeys('private'));
    expect(names.sort()).toEqual(['intake-key-1.json', 'recovery-key-1.json', 'recovery-key-1.txt', 'root-key.json']);
    const modes = await Promise.all(names.map(async (name) => (await stat(inKeys('private', name))).mode & 0o777));
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('makes a canary that the intake key opens', async () => {
    const key = await importPrivateKey(await text('private', 'intake-key-1.json'));
    await expect(openCanary(JSON.parse(await text('server', 'canary.json')), key)).resolves.toBeUndefined();
  });

  it('writes the recovery key so that it can be typed again, in any case', async () => {
    const sheet = await text('private', 'recovery-key-1.txt');
    const { d } = JSON.parse(await text('private', 'recovery-key-1.json')) as { d: string };
    for (const typed of [sheet, sheet.toLowerCase()]) expect(JSON.parse(readPrintedKey(typed)!)).toMatchObject({ d });
  });

  it('finds a letter that was typed wrong', async () => {
    const sheet = await text('private', 'recovery-key-1.txt');
    const line = sheet.split('\n').find((candidate) => /^(\w{4} ){13}\w{4}$/.test(candidate))!;
    const wrong = `${line.startsWith('7') ? '8' : '7'}${line.slice(1)}`;
    expect([readPrintedKey(line), readPrintedKey(wrong)]).toEqual([expect.any(String), undefined]);
  });

  it('never writes over keys', async () => {
    const before = await text('private', 'root-key.json');
    const { code, told } = await run('keys', 'new', '--out', inKeys());
    expect([code, told]).toEqual([1, expect.stringMatching(/never written over\.\nFix: /)]);
    expect(await text('private', 'root-key.json')).toBe(before);
  });
});

describe('keys drill', () => {
  it('opens a fresh sample with the printed letters, and writes down the day', async () => {
    const { code, printed } = await run(
      'keys',
      'drill',
      '--out',
      inKeys(),
      '--key',
      inKeys('private', 'recovery-key-1.txt'),
    );
    expect([code, printed]).toEqual([0, expect.stringContaining(new Date().toISOString().slice(0, 10))]);
    expect((await loadSealing(inKeys('server'))).drilledAt).toMatch(/^\d{4}-/);
  });

  it.each(['intake-key-1.json', 'root-key.json', 'nothing.json'])('does not take %s for it', async (name) => {
    const { code, told } = await run('keys', 'drill', '--out', inKeys(), '--key', inKeys('private', name));
    expect([code, told]).toEqual([1, expect.stringContaining('Fix: ')]);
  });
});

describe('open', () => {
  it.each(['intake-key-1.json', 'recovery-key-1.txt'])('gives what is in it, with %s', async (name) => {
    const file = await sealedFile(submission, await keyset());
    const { code, printed, told } = await run('open', file, '--key', inKeys('private', name));
    expect([code, printed, told]).toEqual([0, submission, '']);
  });

  it('writes answers for their owner only, also over a file that others may read', async () => {
    const sealed = await sealedFile(submission, await keyset());
    const out = join(folder, 'opened.json');
    const mode = async () => ((await stat(out)).mode & 0o777).toString(8);
    const key = inKeys('private', 'intake-key-1.json');
    expect([await run('open', sealed, '--key', key, '--out', out), await mode()]).toMatchObject([{ code: 0 }, '600']);
    await writeFile(out, 'old', { mode: 0o666 });
    await chmod(out, 0o666);
    expect([await run('open', sealed, '--key', key, '-o', out), await mode()]).toMatchObject([{ code: 0 }, '600']);
    expect(await readFile(out, 'utf8')).toBe(submission);
  });

  it('gives pictures without where they were taken, and as they were sent when that is asked for', async () => {
    const data = jpegWithPlace().toString('base64');
    const text = JSON.stringify({ answers: { papers: [{ type: 'image/jpeg', data }] } });
    const file = await sealedFile(text, await keyset());
    const flags = ['--key', inKeys('private', 'intake-key-1.json')];
    const { printed, told } = await run('open', file, ...flags);
    const [copy = ''] = /(?<="data":")[^"]*/.exec(printed) ?? [];
    expect(Buffer.from(copy, 'base64').includes(place)).toBe(false);
    expect(copy.length).toBeGreaterThan(100);
    expect(told).toContain('--as-sent');
    expect(await run('open', file, ...flags, '--as-sent')).toMatchObject({ code: 0, printed: text });
  });

  it('takes the answer of the server too', async () => {
    const file = await sealedFile(submission, await keyset());
    const envelope: unknown = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ status: 'new', sealed: envelope }));
    expect(await run('open', file, '--key', inKeys('private', 'intake-key-1.json'))).toMatchObject({ code: 0 });
  });

  it('warns of what is no submission, and gives it all the same', async () => {
    const file = await sealedFile('{"answers":1}', await keyset());
    const { code, printed, told } = await run('open', file, '--key', inKeys('private', 'intake-key-1.json'));
    expect([code, printed, told]).toEqual([0, '{"answers":1}', 'Warning: the submission: not-a-submission.']);
  });

  it('checks the answers against a form', async () => {
    const file = await sealedFile(submission, await keyset());
    const form = join(import.meta.dirname, '../../../needs-assessment');
    const { code, told } = await run('open', file, '--key', inKeys('private', 'intake-key-1.json'), '--form', form);
    expect([code, told]).toEqual([0, expect.stringContaining('Warning: the submission: stale-form.')]);
  });

  it('says why with a key that it was not sealed to', async () => {
    const file = await sealedFile(submission, await keyset());
    const { code, told } = await run('open', file, '--key', inKeys('private', 'root-key.json'));
    expect([code, told]).toEqual([1, expect.stringMatching(/unknown-key[\s\S]*Fix: /)]);
  });
});

describe('keys rotate', () => {
  it('adds an intake key with an overlap of two weeks, under the same pin', async () => {
    const before = await keyset();
    const { code, printed } = await run('keys', 'rotate', '--out', inKeys());
    expect([code, printed]).toEqual([0, 'keyset 2']);
    const after = await keyset();
    expect(canonicalJson(after.root)).toBe(canonicalJson(before.root));
    const [old, , fresh] = after.keys;
    expect([after.keys.length, old?.kid, fresh?.role]).toEqual([3, before.keys[0]?.kid, 'intake']);
    const left = Date.parse(old?.until ?? '') - Date.now();
    expect(Math.round(left / day)).toBe(14);
    const { recipients } = await verifyKeyset(after, made.printed, { now: new Date(), minSeq: 2 });
    expect(recipients).toHaveLength(3);
    const later = await verifyKeyset(after, made.printed, { now: new Date(Date.now() + 15 * day) });
    expect(later.recipients.map(({ kid }) => kid)).not.toContain(old?.kid);
  });

  it('opens with the new key what is sealed then', async () => {
    const file = await sealedFile(submission, await keyset());
    expect(await run('open', file, '--key', inKeys('private', 'intake-key-2.json'))).toMatchObject({ code: 0 });
    await expect(loadSealing(inKeys('server'))).resolves.toMatchObject({ keyset: { seq: 2 } });
  });

  it.each(['13', '0', 'x', '400'])('does not take an overlap of %s days', async (overlap) => {
    expect(await run('keys', 'rotate', '--out', inKeys(), '--overlap', overlap)).toMatchObject({ code: 2 });
  });

  it('says where there is nothing to change', async () => {
    const { code, told } = await run('keys', 'rotate', '--out', join(folder, 'nowhere'));
    expect([code, told]).toEqual([1, expect.stringContaining('Fix: ')]);
  });
});

describe('keys revoke', () => {
  const kidsOf = async () => (await keyset()).keys.filter(({ role }) => role === 'intake').map(({ kid }) => kid);

  it('takes every intake key out at once, under the same pin, and adds a new one', async () => {
    const before = await kidsOf();
    const { code, printed } = await run('keys', 'revoke', '--out', inKeys());
    expect([code, printed]).toEqual([0, 'keyset 3']);
    const [fresh, ...others] = await kidsOf();
    expect([others, before.includes(fresh ?? '')]).toEqual([[], false]);
    const { recipients } = await verifyKeyset(await keyset(), made.printed, { now: new Date(), minSeq: 3 });
    expect(recipients.map(({ role }) => role).sort()).toEqual(['intake', 'recovery']);
  });

  it('leaves nothing that the old key opens, and what came before it still opens', async () => {
    const file = await sealedFile(submission, await keyset());
    expect(await run('open', file, '--key', inKeys('private', 'intake-key-1.json'))).toMatchObject({ code: 1 });
    expect(await run('open', file, '--key', inKeys('private', 'intake-key-3.json'))).toMatchObject({ code: 0 });
  });

  it('takes out one by its name, and no other', async () => {
    await run('keys', 'rotate', '--out', inKeys());
    const [stolen, other] = await kidsOf();
    await run('keys', 'revoke', '--out', inKeys(), '--kid', stolen ?? '');
    expect([(await kidsOf())[0], (await kidsOf()).length]).toEqual([other, 2]);
    expect(await run('keys', 'revoke', '--out', inKeys(), '--kid', stolen ?? '')).toMatchObject({ code: 1 });
  });
});
