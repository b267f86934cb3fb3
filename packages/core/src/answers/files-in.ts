import { pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import type { AnswerFile } from '../questions/answer-text.ts';
import { largestInside } from '../questions/file/file-limits.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { base64Size } from '../values/base64-size.ts';

/** A file among answers. */
export interface PlacedFile {
  readonly question: Question;
  /** Pointer to the answer it is part of. */
  readonly answer: string;
  /** Pointer to the file itself: `/papers/0`. */
  readonly path: string;
  readonly file: AnswerFile;
}

/**
 * Every file in the answers to some questions, groups and rows included, in the form's order. Answers need not have been
 * checked: what is no file is passed over.
 *
 * @param path pointer to the object that the answers are in
 */
export function filesIn(questions: readonly Question[], answers: unknown, path = ''): readonly PlacedFile[] {
  return questions.flatMap((question) => {
    const at = path + pointer(question.id);
    const value = readOwn(answers, [question.id]);
    const facts = factsOf(question);
    const rows = facts.rows?.(value, question) ?? [];
    const files = facts.files?.(value) ?? [];
    return [
      ...files.map((file, index) => ({ question, answer: at, path: `${at}/${index}`, file })),
      ...rows.flatMap((row) => filesIn(row.questions, row.answers, at + row.path)),
    ];
  });
}

/** The answer with which files become more than may travel inside one submission; undefined while they have room. */
export function answerTooBig(files: readonly PlacedFile[]): string | undefined {
  let sum = 0;
  for (const { answer, file } of files) {
    sum += base64Size(file.data) ?? file.size;
    if (sum > largestInside) return answer;
  }
  return undefined;
}
