import * as z from 'zod/mini';
import { isBlankAnswer } from '../answers/is-blank-answer.ts';
import { allChoices } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { directionOf, lettersDirection } from '../languages/direction.ts';
import { strippedFile } from '../picture/stripped-copy.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { schemasOf } from '../questions/question-schemas.ts';
import type { AnswerContext, QuestionSchemas } from '../questions/question-schemas.types.ts';
import { holdsQuestions } from '../questions/question-traits.ts';
import { readInterview } from '../submission/interview.ts';
import type { Submission } from '../submission/submission.ts';
import { typedLanguage } from '../submission/typed-language.ts';
import type { PacketItem, PacketValue } from './packet.types.ts';
import type { PacketWords } from './packet-words.ts';
import { writerOf } from './packet-writer.ts';
import { rawText } from './raw-text.ts';

/** One answered question with its raw answer and its readable form. */
export interface Answered {
  readonly question: Question;
  readonly section: string;
  readonly value: unknown;
  readonly item: PacketItem;
}

interface Around {
  readonly section: string;
  readonly path: string;
  /** The groups around, outermost first, and the row of those that repeat. */
  readonly groups: readonly { readonly group: Question; readonly row?: number }[];
}

/**
 * Every question that has an answer, in the form's order, whatever the answer is like.
 *
 * @param wanted which of them are made readable. @default all
 */
export function answeredQuestions(
  form: FormDefinition,
  submission: Submission,
  words: PacketWords,
  wanted: (question: Question) => boolean = () => true,
): readonly Answered[] {
  const writer = writerOf(form, submission);
  const marked = readInterview(submission.notes)?.byWorker ?? [];
  const isByWorker = (path: string) => marked.some((one) => path === one || path.startsWith(`${one}/`));
  const inside = (questions: readonly Question[], answers: unknown, around: Around): readonly Answered[] =>
    questions.flatMap((question) => one(question, readOwn(answers, [question.id]), around));

  const one = (question: Question, value: unknown, around: Around): readonly Answered[] => {
    if (isBlankAnswer(question, value)) return [];
    const path = around.path + pointer(question.id);
    const rows = factsOf(question).rows?.(value, question);
    if (rows !== undefined) {
      return rows.flatMap((row) =>
        inside(row.questions, row.answers, {
          section: around.section,
          path: path + row.path,
          groups: [...around.groups, { group: question, ...(row.index !== undefined && { row: row.index }) }],
        }),
      );
    }
    if (!wanted(question)) return [];
    const said = submission.textLanguage?.[path];
    const hasWords = said === undefined && (factsOf(question).ownWords?.(value) ?? []).length > 0;
    const values = readable(form, question, value, said ?? submission.language, words).map((piece) =>
      hasWords && piece.own === true ? inLanguage(piece, typedLanguage(piece.text, writer)) : piece,
    );
    const [...outer] = around.groups.map(({ group, ...row }) => ({ group: words.question(group.id), ...row }));
    const inner = outer.pop();
    const item = {
      id: question.id,
      path,
      type: question.type,
      sensitive: question.sensitive === true,
      question: words.question(question.id),
      values,
      ...(isByWorker(path) && { byWorker: true as const }),
      ...inner,
      ...(outer.length > 0 && { within: outer }),
    };
    return [{ question, section: around.section, value, item }];
  };

  return form.sections.flatMap(({ id, questions }) =>
    inside(questions, submission.answers, { section: id, path: '', groups: [] }),
  );
}

type AnswerSchema = ReturnType<QuestionSchemas<Question>['answer']>;

/** Forms do not change, and to make a schema takes far longer than to read an answer by it. */
const schemas = new WeakMap<FormDefinition, Map<Question, AnswerSchema>>();

function schemaOf(form: FormDefinition, question: Question): AnswerSchema {
  const known = schemas.get(form) ?? new Map<Question, AnswerSchema>();
  schemas.set(form, known);
  const context: AnswerContext = {
    choices: allChoices(form, question),
    inside: () => z.record(z.string(), z.unknown()),
  };
  const schema = known.get(question) ?? schemasOf(question).answer(question, context);
  known.set(question, schema);
  return schema;
}

function inLanguage(piece: PacketValue, lang: string): PacketValue {
  return { ...piece, lang, dir: lang === 'und' ? lettersDirection(piece.text) : directionOf(lang) };
}

/** The readable pieces of an answer; what does not fit its question is shown as it came. */
function readable(
  form: FormDefinition,
  question: Question,
  value: unknown,
  ownLanguage: string,
  words: PacketWords,
): readonly PacketValue[] {
  const result = holdsQuestions(question) ? undefined : schemaOf(form, question).safeParse(value);
  if (result?.success === true)
    return factsOf(question)
      .toText(result.data, question, words.answer(question, ownLanguage))
      .map((piece) => (piece.file === undefined ? piece : { ...piece, file: strippedFile(piece.file) }));
  return [{ text: rawText(value), lang: ownLanguage, dir: directionOf(ownLanguage), own: true }];
}
