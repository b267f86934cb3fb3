import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Paths of the words that stand on a screen up to the first question. They load before it, and all other words behind it: the
 * words of a language are one file, which the build splits in two (`en.json?first`, `en.json?later`).
 */
const firstPaths = [
  'language',
  'about.title',
  'about.titleAgency',
  'about.use',
  'about.useAgency',
  'about.minutes',
  'about.reader',
  'about.keep',
  'about.erase',
  'about.reporter',
  'about.forgets',
  'about.start',
  'about.callMe',
  'about.callMeHint',
  'progress',
  'nav.next',
  'nav.back',
  'nav.skip',
  'nav.skipReason',
  'nav.loading',
  'nav.notLoaded',
  'nav.again',
  'skip',
  'question.why',
  'question.restore',
  'person.callUs',
  'person.callNote',
  'exit.button',
  'exit.hint',
  'exit.keys',
  'exit.two',
  'exit.one',
  'exit.stay',
  'loading',
  'unavailable',
  'fields.other',
  'fields.yes',
  'fields.no',
];

/** @param {string} path */
const isFirst = (path) =>
  firstPaths.some((first) => path === first || path.startsWith(`${first}.`) || path.startsWith(`${first}_`));

/**
 * One part of a tree of words.
 *
 * @param {object} tree
 * @param {'first' | 'later'} part
 * @returns {object}
 */
function wordsOf(tree, part, above = '') {
  const entries = Object.entries(tree).flatMap(([key, value]) => {
    const path = above + key;
    if (typeof value === 'string') return isFirst(path) === (part === 'first') ? [[key, value]] : [];
    const inside = wordsOf(value, part, `${path}.`);
    return Object.keys(inside).length > 0 ? [[key, inside]] : [];
  });
  return Object.fromEntries(entries);
}

/** A file of words whose name ends in `?first` or `?later`. */
export const partOfWords = /\/messages\/[\w-]+\.json\?(first|later)$/;

/**
 * One part of a file of words, as JSON.
 *
 * @param {string} file with `?first` or `?later`
 */
export async function loadPart(file) {
  const [path = '', part] = file.split('?');
  const tree = JSON.parse(await readFile(path, 'utf8'));
  return JSON.stringify(wordsOf(tree, part === 'first' ? 'first' : 'later'));
}

/** The same as a plugin of Vite and Rolldown, which every build of the widget's source needs. */
export function splitWords() {
  return {
    name: 'open-intake:split-words',
    /** @type {'pre'} */
    enforce: 'pre',
    /**
     * @param {string} source
     * @param {string | undefined} importer
     */
    resolveId(source, importer) {
      const file = importer === undefined ? source : resolve(dirname(importer), source);
      return partOfWords.test(file) ? file : undefined;
    },
    /** @param {string} id */
    async load(id) {
      return partOfWords.test(id) ? { code: await loadPart(id), moduleType: 'json' } : undefined;
    },
  };
}
