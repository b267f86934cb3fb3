import type { FormDefinition, FormMessages, Question } from '@open-intake/core';

/** A text in each language of the harness, by BCP 47 tag. */
type Texts = Readonly<Record<string, string>>;

/** One question of the harness's neutral form. */
interface NeutralQuestion {
  readonly id: string;
  readonly type: keyof typeof types;
  readonly label: Texts;
  readonly error: Texts;
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: Texts }[];
  /** Shown where question `q` has the answer `eq`. */
  readonly showIf?: { readonly q: string; readonly eq: string };
}

/** The form that every renderer of the harness draws, in no renderer's format. */
export interface NeutralForm {
  readonly id: string;
  readonly title: Texts;
  readonly questions: readonly NeutralQuestion[];
}

/** The question of ours for each type of the neutral form. */
const types = {
  text: () => ({ type: 'text' }),
  textarea: () => ({ type: 'longText' }),
  email: () => ({ type: 'email' }),
  tel: () => ({ type: 'phone' }),
  number: () => ({ type: 'number' }),
  date: () => ({ type: 'date' }),
  radio: (choices: readonly string[]) => ({ type: 'choice', choices }),
  select: (choices: readonly string[]) => ({ type: 'choice', choices }),
  checkbox: (choices: readonly string[]) => ({ type: 'choices', choices }),
};

/** The neutral form as a definition of ours: one section. */
export function formOf({ id, questions }: NeutralForm, languages: readonly string[]): FormDefinition {
  return {
    format: 'open-intake/1',
    id,
    version: '1.0.0',
    languages: [...languages],
    sections: [{ id: 'all', questions: questions.map(questionOf) }],
  };
}

function questionOf({ id, type, required, options = [], showIf }: NeutralQuestion): Question {
  return {
    id,
    ...types[type](options.map(({ value }) => value)),
    ...(required && { required }),
    ...(showIf && { showIf: { '==': [{ var: showIf.q }, showIf.eq] } }),
  } as Question;
}

/** The words of the neutral form in one language. */
export function wordsOf({ title, questions }: NeutralForm, language: string): FormMessages {
  return {
    title: title[language],
    sections: { all: { title: title[language] } },
    questions: Object.fromEntries(questions.map((question) => [question.id, questionWords(question, language)])),
  } as FormMessages;
}

function questionWords({ label, error, options }: NeutralQuestion, language: string) {
  return {
    label: label[language],
    errors: { required: error[language] },
    ...(options && {
      choices: Object.fromEntries(options.map((option) => [option.value, option.label[language]])),
    }),
  };
}
