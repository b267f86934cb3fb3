/**
 * What the form engine costs: checking a definition, the first evaluation, one answer that changes something.
 * Prints milliseconds (medians) for forms of 12, 100, 300 and 1,000 questions, and how they grow, from one run:
 *
 *   npx esbuild test/bench/engine.bench.ts --bundle --format=esm --platform=node --conditions=open-intake-source \
 *     --log-level=warning | node --input-type=module
 */
import { createSession, type FormDefinition, parseForm, type Question } from '@open-intake/core';

const sizes = [12, 100, 300, 1000] as const;
const choices = ['a', 'b', 'c', 'd'];

/** Two questions in three have a condition on an earlier one, as in long forms of the field. */
function questionAt(at: number): Question {
  const id = `q${at}`;
  const reads = { var: `q${at - (at % 3)}` };
  if (at % 3 === 0) return { id, type: 'choices', choices };
  if (at % 3 === 1) return { id, type: 'choice', choices, showIf: { in: ['a', reads] } };
  return { id, type: 'text', showIf: { and: [{ in: ['b', reads] }, { '!': [{ in: ['c', reads] }] }] } };
}

function formOf(size: number): FormDefinition {
  const questions = Array.from({ length: size }, (_, at) => questionAt(at));
  const sections = Array.from({ length: Math.ceil(size / 10) }, (_, at) => ({
    id: `part${at}`,
    questions: questions.slice(at * 10, at * 10 + 10),
  }));
  return { format: 'open-intake/1', id: 'bench', version: '1.0.0', languages: ['en'], sections };
}

/** The median time of a task in milliseconds, after some runs to warm up. */
function time(task: (run: number) => unknown, runs: number): number {
  for (let run = 0; run < Math.min(20, runs); run++) task(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    task(run);
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN;
}

function measure(size: number) {
  const json = JSON.stringify(formOf(size));
  const copies = Array.from({ length: 60 }, () => JSON.parse(json) as FormDefinition);
  const open = (form: FormDefinition) => createSession({ form, now: () => new Date(0), newId: () => 'id' });
  const session = open(parseForm(json));
  const path = `/q${Math.floor(size / 2) - (Math.floor(size / 2) % 3)}`;
  const before = session.evaluations;
  session.dispatch({ type: 'answer', path, value: ['a', 'b'] });
  const evaluations = session.evaluations - before;
  const answer = (run: number) => session.dispatch({ type: 'answer', path, value: run % 2 === 0 ? ['c'] : ['a', 'b'] });
  return {
    parse: time(() => parseForm(json), 60),
    'first evaluation': time((run) => open(copies[run % copies.length] as FormDefinition), 40),
    'one answer': time(answer, 2000),
    'rules run by one answer': evaluations,
  };
}

type Measures = ReturnType<typeof measure>;

const results = sizes.map(measure);
const rows = Object.keys(results[0] ?? {}) as (keyof Measures)[];
const cells = (row: keyof Measures): readonly string[] => {
  const values = results.map((result) => result[row]);
  const [least = 1, most = 1] = [values[0], values.at(-1)];
  const digits = row === 'rules run by one answer' ? 0 : 4;
  return [...values.map((value) => value.toFixed(digits)), `${(most / least).toFixed(1)} ×`];
};

const head = ['', ...sizes.map((size) => `${size} questions`), '1000 : 12'];
for (const line of [head, ...rows.map((row) => [row, ...cells(row)])]) {
  console.log(line.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(15))).join(''));
}
