import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLong, notRun } from '../../../../test/helpers/long.ts';
import { csvTable } from './csv.ts';

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const runs = isLong && soffice !== undefined;
if (!runs) notRun('CSV in LibreOffice', isLong ? 'no LibreOffice here' : 'OPEN_INTAKE_LONG=1 asks for it');

const bodies = [
  '1+1',
  "cmd|'/C calc'!A0",
  'HYPERLINK("http://evil.example";"x")',
  'SUM(A1:A9)',
  'IMPORTXML("http://e","/")',
];
const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠', '"="&'];
/** 60 texts that a spreadsheet might take for a formula. */
const payloads = starts.flatMap((start) => bodies.map((body) => `${start}${body}`));

const folder = mkdtempSync(join(tmpdir(), 'open-intake-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many cells are formulas once the office has opened the file and evaluated what it takes for one. */
function formulasIn(name: string, csv: string): number {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `\ufeff${csv}`);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true';
  execFileSync(soffice ?? '', [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  const sheets = readFileSync(join(folder, `${name}.fods`), 'utf8');
  expect(sheets).toContain('after the last');
  return sheets.match(/table:formula=/g)?.length ?? 0;
}

describe.runIf(runs)('our CSV, opened in LibreOffice', () => {
  it('T31 would be found out: as a careless program writes them, some are formulas', { timeout: 130_000 }, () => {
    const careless = payloads.map((text) => `"${text.replaceAll('"', '""')}"\r\n`).join('');
    expect(formulasIn('careless', `${careless}after the last\r\n`)).toBeGreaterThanOrEqual(5);
  });

  it('T31 has no formula of 60', { timeout: 130_000 }, () => {
    expect(payloads.length).toBe(60);
    expect(formulasIn('ours', csvTable([...payloads.map((text) => [text, text]), ['after the last']]))).toBe(0);
  });
});
