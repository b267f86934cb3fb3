import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

const corpus = 'packages/core/src/submission/answers-corpus.test.ts';
const answers = 'packages/core/src/submission/answers-schema.test.ts';
const numbers = 'packages/core/src/values/parse-number.test.ts';
const texts = 'packages/core/src/values/normalise-text.test.ts';
const unfrozen = 'packages/core/src/session/to-submission.test.ts';
const session = 'packages/core/src/session/session.test.ts';
const opening = 'packages/core/src/agency/next-opening.test.ts';
const bodies = 'packages/server/src/submissions/bad-bodies.test.ts';
const files = 'packages/server/src/submissions/file-answers.test.ts';
const wire = 'packages/server/src/serve/serve.test.ts';
const log = 'packages/server/src/http/request-log.test.ts';
const csv = 'packages/server/src/worker/csv.test.ts';
const sheet = 'packages/widget/src/packet/open-intake-packet.test.ts';

/** Which test files hold each row of the corpus of bad answers; the rows of most stand in core's table. */
const heldBy: Readonly<Record<string, readonly string[]>> = {
  A6: [corpus, texts],
  A7: [corpus, texts],
  A8: [corpus, texts],
  A9: [corpus, texts, unfrozen],
  A10: [corpus, texts],
  A13: [corpus, sheet],
  A18: [bodies, wire],
  A21: [corpus, sheet],
  A22: [corpus, sheet],
  A25: [corpus, csv],
  A26: [corpus, csv],
  A27: [corpus, csv],
  A28: [corpus, csv],
  A29: [corpus, csv],
  A30: [corpus, log],
  A31: [corpus, files],
  A32: [corpus, numbers],
  A33: [corpus, numbers],
  A34: [corpus, numbers],
  A35: [numbers],
  A36: [corpus, numbers],
  A37: [corpus, numbers],
  A48: [corpus, opening],
  A49: [session],
  A52: [answers, bodies],
  A53: [answers, bodies],
  A54: [answers, bodies],
  A55: [corpus, answers],
  A56: [corpus, bodies],
  A57: [corpus, answers, bodies],
  A58: [corpus, bodies],
  A59: [corpus, bodies],
  A60: [corpus, bodies],
  A61: [corpus, bodies],
  A62: [bodies],
  A63: [bodies],
  A64: [bodies],
  A65: [bodies],
  A66: [bodies],
  A67: [bodies],
  A68: [wire],
  A69: [wire],
  A70: [answers, bodies],
};

const everyRow = Array.from({ length: 70 }, (_, at) => `A${at + 1}`);
const readOnce = new Map<string, string>();

/** The names of the tests in a file, and of the rows of their tables: every text in it. */
function textsIn(file: string): string {
  const known = readOnce.get(file);
  if (known !== undefined) return known;
  const source = readFileSync(join(root, file), 'utf8');
  const found = [...source.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text).join('\n');
  readOnce.set(file, found);
  return found;
}

describe('the corpus of bad answers', () => {
  it.each(everyRow.flatMap((row) => (heldBy[row] ?? [corpus]).map((file) => [row, file] as const)))(
    '%s is held by %s',
    (row, file) => {
      expect(textsIn(file)).toMatch(new RegExp(`(^|[ (])${row}\\b`, 'm'));
    },
  );
});
