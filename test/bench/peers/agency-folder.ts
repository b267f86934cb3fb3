import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Layout } from '@open-intake/core';
import { root } from '../../helpers/source-files.ts';
import { formOf, type NeutralForm, wordsOf } from './neutral-form.ts';

/** The files of an agency whose form is the neutral one, in a folder of its own. */
export interface AgencyFolder {
  readonly folder: string;
  /** The settings of a server for it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The layouts that are measured, and the page of each. */
export const layouts = { question: 'default.html', page: 'page.html' } as const satisfies Partial<
  Record<Layout, string>
>;

/** Writes form, agency file and pages. On the pages stand the two tags of README.md and what the harness needs. */
export function writeAgencyFolder(neutral: NeutralForm, languages: readonly string[]): AgencyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-bench-'));
  const write = (path: string, content: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('form/form.json', JSON.stringify(formOf(neutral, languages)));
  for (const tag of languages) write(`form/messages/${tag}.json`, JSON.stringify(wordsOf(neutral, tag)));
  write('agency.json', JSON.stringify(agencyFor(languages)));
  for (const [layout, page] of Object.entries(layouts)) write(`pages/${page}`, pageOf(neutral, layout));
  write('pages/host.js', readFileSync(join(import.meta.dirname, 'host.mjs'), 'utf8'));
  return {
    folder,
    settings: {
      OPEN_INTAKE_AGENCY: join(folder, 'agency.json'),
      OPEN_INTAKE_FORM: join(folder, 'form'),
      OPEN_INTAKE_PAGES: join(folder, 'pages'),
    },
  };
}

/** The invented agency without its crisis lines: no other page of the harness has any. */
function agencyFor(languages: readonly string[]) {
  const file = resolve(root, 'packages/needs-assessment/agency.example.json');
  const { format, name, timeZone, phone, hours, exitUrl, retentionDays } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  return { format, name, timeZone, phone, contacts: [], hours, exitUrl, retentionDays, languages };
}

function pageOf({ id, title }: NeutralForm, layout: string): string {
  const attributes = layout === 'question' ? '' : ` layout="${layout}"`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title.en}</title><link rel="icon" href="data:,">
<script type="module" src="/open-intake.js"></script>
<script type="module" src="/host.js"></script></head>
<body><main><h1>${title.en}</h1><button type="button" id="lang">English / Français</button>
<open-intake src="/forms/${id}" lang="en"${attributes}>
  <p>You can also call us: <a href="tel:+13125550100">312 555 0100</a></p>
</open-intake></main></body></html>
`;
}
