import { takesAnswers } from '@open-intake/core';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { answersSchemaOf } from '../schema/answer-schema.ts';
import { describeWith } from '../schema/describe-question.ts';
import { comment, typeOfSchema } from './type-of-schema.ts';

/**
 * A TypeScript file with the type of a form's answers: what `AnswersOf` is for a form that is written in TypeScript. It
 * imports nothing.
 */
export function typesFile({ form, messages }: UsableForm): string {
  // English where there is English: it is the language of the code around it.
  const words = messages.en ?? messages[form.languages[0] ?? ''];
  const schema = answersSchemaOf(
    form.sections.flatMap(({ questions }) => questions),
    {
      form,
      choices: 'few',
      includes: takesAnswers,
      describe: describeWith(words),
    },
  );
  const about = comment(
    {
      title: `The answers to "${words?.title ?? form.id}" (${form.id} ${form.version}), by question id, as a session keeps them.`,
      description: 'Every question can be skipped, so that every answer may be absent.',
    },
    '',
  );
  const head = '// Written by `open-intake export types`. Change the form instead, and write it again.\n\n';
  return `${head}${about}export interface ${typeName(form.id)}Answers ${typeOfSchema(schema)}\n`;
}

/** An id as the name of a type: `needs-assessment` is `NeedsAssessment`. */
export function typeName(id: string): string {
  return id
    .split(/[-_]+/)
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join('');
}
