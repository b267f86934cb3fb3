import { isPlainObject } from '../../json/is-plain-object.ts';
import { ownText } from '../answer-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import { cleanFileName } from './clean-file-name.ts';
import type { FileAnswer, FileQuestion } from './file-schema.ts';

/** Facts of files: each is read as its name. */
export const fileFacts: QuestionFacts<FileQuestion> = {
  inRules: 'list',
  isHardOnPhones: true,
  muchToAsk: 'a file',
  files: (value) => (Array.isArray(value) ? value.filter(isFile) : []),
  toText: (value, _question, words) =>
    (value as readonly FileAnswer[]).map(({ uploadId: _, ...file }) => {
      const name = cleanFileName(file.name);
      return { ...ownText(name, words), file: { ...file, name } };
    }),
};

function isFile(value: unknown): value is FileAnswer {
  const { size, data, digest } = isPlainObject(value) ? value : {};
  return typeof size === 'number' && typeof data === 'string' && typeof digest === 'string';
}
