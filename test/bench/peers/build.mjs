/**
 * Writes pages with our widget for a benchmark that compares form renderers: one for each size of a neutral form, with
 * `bench.json`, which says where the parts of the page are.
 *
 *   npm run build && node test/bench/peers/build.mjs --spec PATH/form.mjs --out DIR
 *
 * The module at `--spec` exports `makeForm(size)`, `SIZES`, `LANGS`, `TRIGGER` and `TARGET` (ids of the questions that
 * show each other). The bundle is the one that agencies load, split into chunks. Form and words stand inside the page,
 * as those of the other renderers do.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formOf, wordsOf } from './neutral-form.mjs';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { spec: { type: 'string' }, out: { type: 'string' } } });
if (values.spec === undefined || values.out === undefined) {
  console.error('Usage: node test/bench/peers/build.mjs --spec PATH/form.mjs --out DIR');
  process.exit(1);
}
const { makeForm, SIZES, LANGS, TRIGGER, TARGET } = await import(pathToFileURL(resolve(values.spec)).href);
const out = resolve(values.out);

function page(size) {
  const neutral = makeForm(size);
  const messages = Object.fromEntries(LANGS.map((language) => [language, wordsOf(neutral, language)]));
  const definition = JSON.stringify({ form: formOf(neutral, LANGS), messages }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${neutral.title.en}</title>
<script type="module" src="page.js"></script>
<script type="module" src="open-intake/open-intake.js"></script>
</head>
<body>
<main>
<h1>${neutral.title.en}</h1>
<button type="button" id="lang">English / Français</button>
<open-intake layout="page" lang="${LANGS[0]}"></open-intake>
</main>
<script type="application/json" id="def">${definition}</script>
</body>
</html>
`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(join(root, 'packages/widget/dist/bundle'), join(out, 'open-intake'), {
  recursive: true,
  filter: (file) => !/\.(br|gz|map)$|\.single\.js$/.test(file),
});
cpSync(join(import.meta.dirname, 'page.mjs'), join(out, 'page.js'));
for (const size of SIZES) writeFileSync(join(out, `${size}.html`), page(size));

const { version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8'));
const inside = (selector) => `open-intake >>> ${selector}`;
const hooks = {
  first: inside('[data-question="q1"] input'),
  yes: inside(`[data-question="${TRIGGER}"] input[value="yes"]`),
  no: inside(`[data-question="${TRIGGER}"] input[value="no"]`),
  target: inside(`[data-question="${TARGET}"]`),
  text: inside('[data-question="q1"] label'),
  langButton: '#lang',
};
const bench = {
  title: 'Open Intake',
  versions: { '@open-intake/widget': version },
  hooks,
  lang: "the element's lang attribute",
};
writeFileSync(join(out, 'bench.json'), `${JSON.stringify(bench, null, 1)}\n`);
console.log(`${SIZES.length} pages in ${out}`);
