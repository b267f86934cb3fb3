import type { Question } from '@open-intake/core';
import { html } from 'lit';
import type { FormWords } from '../words/form-words.ts';
import type { QuestionWords, ShownText, UiWords } from '../words/words.types.ts';

/** A text to be read aloud, with the same text for the worker beside it. */
interface TextInTwo extends ShownText {
  readonly beside: ShownText;
}

/** A text for the person with the worker's beside it; alone where both are in one language. */
export function inTwo(person: ShownText, worker: ShownText | undefined): ShownText {
  if (worker === undefined || worker.lang === person.lang) return person;
  const both: TextInTwo = { ...person, beside: worker };
  return both;
}

/** The words of a form for the person, each with the worker's beside it. */
export function formInTwo(person: FormWords, worker: FormWords): FormWords {
  const both = (one: ShownText | undefined, other: ShownText | undefined) => one && inTwo(one, other);
  return {
    ...person,
    title: both(person.title, worker.title),
    section: (id) => both(person.section(id), worker.section(id)),
    notice: (id) => {
      const [one, other] = [person.notice(id), worker.notice(id)];
      return { title: both(one.title, other.title), body: both(one.body, other.body) };
    },
    question: (question) => questionInTwo(person.question(question), worker.question(question)),
    source: (question: Question) => worker.question(question),
  };
}

function questionInTwo(person: QuestionWords, worker: QuestionWords): QuestionWords {
  const both = (one: ShownText | undefined, other: ShownText | undefined) => one && inTwo(one, other);
  return {
    label: inTwo(person.label, worker.label),
    hint: both(person.hint, worker.hint),
    why: both(person.why, worker.why),
    choice: (value) => inTwo(person.choice(value), worker.choice(value)),
    heading: (id) => both(person.heading(id), worker.heading(id)),
    // What is wrong is for whoever writes.
    error: (code) => worker.error(code),
    itemLabel: both(person.itemLabel, worker.itemLabel),
    add: worker.add,
    remove: worker.remove,
    empty: worker.empty,
  };
}

/** The widget's words, which draw a text for two with both of its languages. */
export function uiInTwo(ui: UiWords): UiWords {
  return {
    ...ui,
    show(shown) {
      if (!isInTwo(shown)) return ui.show(shown);
      const { beside, ...said } = shown;
      return html`<span class="said" lang=${said.lang} dir=${said.dir}>${said.text}</span>
        <span class="beside" lang=${beside.lang} dir=${beside.dir}>${beside.text}</span>`;
    },
  };
}

function isInTwo(shown: ShownText): shown is TextInTwo {
  return 'beside' in shown;
}
