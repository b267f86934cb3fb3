/**
 * What a search in a list of 5,000 choices costs: making the list ready (once), and each letter that is typed.
 * Prints milliseconds (medians), for plain letters and for letters that must be folded:
 *
 *   npx esbuild test/bench/search.bench.ts --bundle --format=esm --platform=node --conditions=open-intake-source \
 *     --log-level=warning | node --input-type=module
 */
import { checkAnswer, createSession, type FormDefinition, parseForm } from '@open-intake/core';
import { findMatches, searchIndex } from '../../packages/widget/src/fields/search/find-matches.ts';

const size = 5000;

function median(task: () => unknown, runs = 31): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return (times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN).toFixed(2);
}

const names = {
  plain: (at: number) => [`Town number ${at}`, `Village ${at * 7}`],
  folded: (at: number) => [`Đà Nẵng số ${at}`, `قَرْيَة رقم ${at}`],
};

for (const [kind, nameOf] of Object.entries(names)) {
  const list = Array.from({ length: size }, (_, at) => ({ item: at, texts: nameOf(at) }));
  const index = searchIndex(list);
  const searches = ['v', 'number 49', 'da nang 4', 'qqq'];
  const costs = searches.map((text) => `"${text}" ${median(() => findMatches(index, text, 30))}`);
  console.log(`${kind}: ready ${median(() => searchIndex(list))}, ${costs.join(', ')}`);
}

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'bench',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'all', questions: [{ id: 'towns', type: 'choices', list: 'places' }] }],
  lists: { places: Array.from({ length: size }, (_, at) => `t${at}`) },
};
const question = form.sections[0]?.questions[0];
const session = createSession({ form, now: () => 0, newId: () => 'x' });
let turn = 0;
console.log(`parse ${median(() => parseForm(form))}`);
console.log(`answer ${median(() => session.dispatch({ type: 'answer', path: '/towns', value: [`t${turn++}`] }))}`);
console.log(`check ${median(() => question && checkAnswer(question, ['t1', 't4999'], { form, answers: {} }))}`);
