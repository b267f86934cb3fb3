import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from './main.ts';
import type { Io } from './terminal/io.ts';

const defaultForm = resolve(import.meta.dirname, '../../needs-assessment');

/** Runs a command line and keeps what it writes. */
async function run(...args: readonly string[]) {
  const [printed, told]: string[][] = [[], []];
  const io: Io = {
    print: (text) => void printed!.push(text),
    tell: (text) => void told!.push(text),
    isTerminal: false,
    colour: false,
  };
  const code = await main(args, io);
  return { code, printed: printed!.join('\n'), told: told!.join('\n') };
}

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
  });

  it('prints its help when it is asked for nothing', async () => {
    expect(await run()).toMatchObject({ code: 0, printed: expect.stringContaining('Examples:') as string });
  });

  it.each(['serve', 'lint', 'export', 'diff', 'keys', 'open', 'services'])(
    'has help with examples for %s',
    async (command) => {
      const { code, printed } = await run(command, '--help');
      expect(code).toBe(0);
      expect(printed).toMatch(new RegExp(`Examples:\n  open-intake ${command} `));
    },
  );

  it('suggests the nearest of an unknown command', async () => {
    const { code, told } = await run('lnt', 'x');
    expect([code, told]).toEqual([2, expect.stringContaining('Did you mean lint?')]);
  });

  it.each([
    ['lint'],
    ['export', 'pdf', 'x'],
    ['diff', 'x'],
    ['lint', 'x', '--jsn'],
    ['serve', '--port', 'abc'],
    ['serve', '--port', '70000'],
    ['keys', 'rotate', '--out', 'x', '--overlap', '13'],
  ])('ends with 2 when it was not understood: %s %s', async (...args) => {
    const { code, told } = await run(...args.filter((arg) => typeof arg === 'string'));
    expect([code, told]).toEqual([2, expect.stringContaining('--help')]);
  });

  it('finds nothing to change in the default form', async () => {
    expect(await run('lint', defaultForm)).toMatchObject({ code: 0, printed: `${defaultForm}: nothing to change.` });
  });

  it('gives the findings as JSON', async () => {
    const { code, printed } = await run('lint', 'nowhere', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      folder: 'nowhere',
      form: null,
      errors: 1,
      warnings: 0,
      findings: [{ file: '', code: 'no-such-folder', fix: expect.any(String) as string }],
    });
  });

  it.each([
    ['lint', 'nowhere'],
    ['export', 'types', 'nowhere'],
    ['diff', 'nowhere', defaultForm],
    ['serve', '--forms', 'nowhere'],
  ])('names the folder that is not there, and what to do: %s', async (...args) => {
    const { code, printed, told } = await run(...args);
    expect(code).toBe(1);
    expect(`${printed}${told}`).toMatch(/nowhere[\s\S]*There is no such folder\.[\s\S]*Fix: /);
  });

  it('says when a file cannot be written', async () => {
    const { code, told } = await run('export', 'types', defaultForm, '--out', join(defaultForm, 'no/such/file.ts'));
    expect([code, told]).toEqual([1, expect.stringMatching(/cannot be written\. There is no such folder\.\nFix: /)]);
  });

  it('says that nothing changed between a form and itself', async () => {
    expect((await run('diff', defaultForm, defaultForm)).printed).toContain('Nothing changed.');
    expect(JSON.parse((await run('diff', defaultForm, defaultForm, '--json')).printed)).toMatchObject({ changes: [] });
  });
});
