/**
 * A neutral form (`{ id, title, submit, questions: [{ id, type, label, error, required, options?, showIf? }] }`, texts by
 * language) as a form of ours with its words by language.
 */

/** The question of ours for each type of the neutral form. */
const types = {
  text: () => ({ type: 'text' }),
  textarea: () => ({ type: 'longText' }),
  email: () => ({ type: 'email' }),
  tel: () => ({ type: 'phone' }),
  number: () => ({ type: 'number' }),
  date: () => ({ type: 'date' }),
  radio: (options) => ({ type: 'choice', choices: options.map(({ value }) => value) }),
  select: (options) => ({ type: 'choice', choices: options.map(({ value }) => value) }),
  checkbox: (options) => ({ type: 'choices', choices: options.map(({ value }) => value) }),
};

export function formOf({ id, questions }, languages) {
  return {
    format: 'open-intake/1',
    id,
    version: '1.0.0',
    languages,
    sections: [{ id: 'all', questions: questions.map(questionOf) }],
  };
}

function questionOf({ id, type, required, options, showIf }) {
  return {
    id,
    ...types[type](options),
    ...(required && { required }),
    ...(showIf && { showIf: { '==': [{ var: showIf.q }, showIf.eq] } }),
  };
}

export function wordsOf({ title, questions }, language) {
  return {
    title: title[language],
    sections: { all: { title: title[language] } },
    questions: Object.fromEntries(questions.map((question) => [question.id, questionWords(question, language)])),
  };
}

function questionWords({ label, error, options }, language) {
  return {
    label: label[language],
    errors: { required: error[language] },
    ...(options && {
      choices: Object.fromEntries(options.map((option) => [option.value, option.label[language]])),
    }),
  };
}
