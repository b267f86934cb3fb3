/// <reference types="mocha" />
import 'axe-core/axe.min.js';
import { type FormMessages, type Pointer, type Question, valueAt } from '@open-intake/core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type axe from 'axe-core';
import { expect } from 'chai';
import { controlId } from '../src/question/control-id.ts';
import type { Person } from './person.ts';
import { clearStage, type QuestionStage, type StageOptions, stage } from './question-stage.ts';

declare const window: Window & { readonly axe: typeof axe };

/** One question, an answer to it, and how a person gives that answer. */
export interface FieldCase {
  readonly name: string;
  readonly question: Question;
  readonly messages: FormMessages['questions'][string];
  /** Other questions of the form, such as the one that `choicesFrom` names, and their words. */
  readonly others?: readonly Question[];
  readonly otherMessages?: FormMessages['questions'];
  readonly otherAnswers?: Readonly<Record<string, unknown>>;
  /** Where what can be passed over lives, for a question that holds others and cannot be skipped as one. @default the question */
  readonly at?: Pointer;
  /** Of the window, in px. @default 800 */
  readonly width?: number;
  /** A whole answer, as the session keeps it. */
  readonly value: unknown;
  /** What the screen shows of that answer. */
  readonly shows: (view: QuestionStage) => unknown;
  readonly shown: unknown;
  /** Gives that answer by keyboard alone, starting from a blank question. */
  readonly act: (person: Person) => Promise<void>;
}

/** Ways a screen is shown: axe must find nothing in any of them. */
const looks = [
  { name: 'light', media: { colorScheme: 'light' }, language: 'en' },
  { name: 'dark', media: { colorScheme: 'dark' }, language: 'en' },
  { name: 'light from right to left', media: { colorScheme: 'light' }, language: 'en-XB' },
] as const;

/**
 * What every field type must do. A type calls it with cases of its own; there must be at least one.
 */
export function describeField(type: Question['type'], cases: readonly [FieldCase, ...FieldCase[]]): void {
  describe(`the ${type} field`, () => {
    afterEach(async () => {
      clearStage();
      await setViewport({ width: 800, height: 600 });
      await emulateMedia({ colorScheme: 'light' });
    });
    for (const theCase of cases) describe(theCase.name, () => describeCase(theCase));
  });
}

function describeCase(theCase: FieldCase): void {
  const { question, value } = theCase;
  const path = theCase.at ?? `/${question.id}`;
  const skipButton = ({ root, skipButton: own }: QuestionStage) =>
    theCase.at === undefined ? own : (root.getElementById(`${controlId('q', theCase.at)}-skip`) ?? own);

  beforeEach(() => setViewport({ width: theCase.width ?? 800, height: 600 }));

  const open = (options: Partial<StageOptions> = {}) => stage({ ...setting(theCase), ...options });
  const answered = (options: Partial<StageOptions> = {}) =>
    open({ answers: { ...theCase.otherAnswers, [question.id]: value }, ...options });

  it('shows an answer', async () => {
    expect(theCase.shows(await answered())).to.deep.equal(theCase.shown);
  });

  it('is blank before it is answered', async () => {
    const view = await open();
    expect(view.container.dataset['state']).to.equal('blank');
    expect(theCase.shows(view)).not.to.deep.equal(theCase.shown);
  });

  it('takes an answer by keyboard alone', async () => {
    const view = await open();
    await theCase.act(view.person);
    expect(view.answer).to.deep.equal(value);
  });

  it('shows the answer it was just given', async () => {
    const view = await open();
    await theCase.act(view.person);
    expect(theCase.shows(view)).to.deep.equal(theCase.shown);
  });

  it('empties when everything is forgotten', async () => {
    const view = await answered();
    const blank = theCase.shows(await open());
    view.session.dispatch({ type: 'reset' });
    await view.updateComplete;
    expect(theCase.shows(view)).to.deep.equal(blank);
  });

  it('is passed over with one tap', async () => {
    const view = await answered();
    await view.person.tap(skipButton(view));
    expect(view.session.state.skipped).to.deep.equal({ [path]: 'not-now' });
    expect(valueAt(view.session.state.answers, path)).to.equal(undefined);
  });

  it('takes a reason for passing it over, when one is given', async () => {
    const view = await open();
    await view.person.press(skipButton(view));
    await view.person.press('I do not know');
    expect(view.session.state.skipped).to.deep.equal({ [path]: 'dont-know' });
  });

  it('gives the answer back when the skip is taken back', async () => {
    const view = await answered();
    await view.person.press(skipButton(view));
    await view.person.press(skipButton(view));
    expect(view.answer).to.deep.equal(value);
    expect(view.session.state.skipped).to.deep.equal({});
  });

  it('says why it is needed, in place of a way past it, where it is required', async () => {
    const view = await stage(setting(required(theCase)));
    expect(view.root.getElementById(`${controlId('q', path)}-skip`)).to.equal(null);
    expect(describedTexts(view)).to.include(reason);
  });

  it('says why it is needed when it was left blank all the same', async () => {
    const view = await stage(setting(required(theCase)));
    view.session.dispatch({ type: 'report', issues: [{ code: 'required', path }] });
    await view.updateComplete;
    expect(view.root.getElementById(`${controlId('q', path)}-error`)?.textContent).to.contain(reason);
  });

  it('links a problem to its control', async () => {
    const view = await answered();
    view.session.dispatch({ type: 'report', issues: [{ code: 'constraint', path, params: { constraint: 'test' } }] });
    await view.updateComplete;
    expect(describedTexts(view)).to.include('Please look at this.');
  });

  for (const language of ['en', 'en-XB']) {
    it(`fits a screen of 320 px, blank and answered, in ${language}`, async () => {
      await setViewport({ width: 320, height: 640 });
      for (const view of [await open({ language }), await answered({ language })]) {
        expect(tooWide(view)).to.deep.equal([]);
        view.remove();
      }
    });
  }

  it('runs from right to left', async () => {
    const view = await answered({ language: 'en-XB' });
    const end = view.container.getBoundingClientRect().right;
    const heading =
      view.root.querySelector('.question-label :is(label, span)') ?? view.root.querySelector('.question-label');
    expect(getComputedStyle(view.container).direction).to.equal('rtl');
    expect(heading?.getBoundingClientRect().right).to.be.closeTo(end, 1);
  });

  it('has targets of at least 44 px', async () => {
    const view = await answered();
    expect(targets(view).filter(({ height, width }) => Math.min(height, width) < 43.9)).to.deep.equal([]);
  });

  for (const look of looks) {
    it(`has nothing that axe objects to, in ${look.name}`, async () => {
      await emulateMedia(look.media);
      const view = await answered({ language: look.language });
      view.session.dispatch({ type: 'report', issues: [{ code: 'constraint', path, params: { constraint: 'test' } }] });
      await view.updateComplete;
      view.root.querySelector('details')?.setAttribute('open', '');
      expect(await violations(view)).to.deep.equal([]);
    });
  }

  it('has nothing that axe objects to when skipped', async () => {
    const view = await open();
    view.session.dispatch({ type: 'skip', path });
    await view.updateComplete;
    expect(await violations(view)).to.deep.equal([]);
  });

  it('T4 lets no browser remember what is typed', async () => {
    const view = await answered();
    const controls = [...view.root.querySelectorAll('input, textarea')];
    expect(controls.filter((control) => control.getAttribute('autocomplete') !== 'off')).to.deep.equal([]);
  });

  it('T5 lets no keyboard and no browser look into words where they are sensitive', async () => {
    const view = await stage({
      ...setting({ ...theCase, question: sensitiveThroughout(question) }),
      answers: { ...theCase.otherAnswers, [question.id]: value },
    });
    const words = [...view.root.querySelectorAll('textarea, input[type="text"]')].filter(
      (control) => !/^(decimal|numeric|email|tel)$/.test(control.getAttribute('inputmode') ?? ''),
    );
    const looks = (control: Element) =>
      ['spellcheck', 'autocorrect', 'writingsuggestions'].map((name) => control.getAttribute(name)).join(' ');
    expect(
      words.filter((control) => looks(control) !== 'false off false').map(({ outerHTML }) => outerHTML),
    ).to.deep.equal([]);
  });
}

function setting({ question, messages, others = [], otherMessages = {}, otherAnswers = {} }: FieldCase): StageOptions {
  return {
    questions: [...others, question],
    messages: {
      ...otherMessages,
      [question.id]: {
        why: 'So that we can help.',
        ...messages,
        errors: { test: 'Please look at this.', ...messages.errors },
      },
    },
    shown: question.id,
    answers: otherAnswers,
  };
}

const reason = 'We cannot help without this.';

/** The same case where the question that its answer speaks of has to be answered, and why. */
function required(theCase: FieldCase): FieldCase {
  const { question, messages, otherMessages = {}, at = `/${question.id}` } = theCase;
  const id = at.slice(at.lastIndexOf('/') + 1);
  const withReason = (words: FieldCase['messages']): FieldCase['messages'] => ({
    ...words,
    errors: { ...words?.errors, required: reason },
  });
  return {
    ...theCase,
    question: requiredAt(question, id),
    messages: id === question.id ? withReason(messages) : messages,
    otherMessages: Object.fromEntries(
      Object.entries(otherMessages).map(([key, words]) => [key, key === id ? withReason(words) : words]),
    ),
  };
}

function requiredAt(question: Question, id: string): Question {
  if (question.id === id) return { ...question, required: true };
  if (question.type !== 'group') return question;
  return { ...question, questions: question.questions.map((inside) => requiredAt(inside, id)) };
}

function sensitiveThroughout(question: Question): Question {
  const sensitive = { ...question, sensitive: true };
  return sensitive.type === 'group'
    ? { ...sensitive, questions: sensitive.questions.map(sensitiveThroughout) }
    : sensitive;
}

/** What reaches over an edge of the window, or makes it scroll sideways. */
function tooWide(view: QuestionStage): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const beyond = [...view.root.querySelectorAll('input, textarea, select, button, summary, p, li')].filter(
    (element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    },
  );
  return [...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : []), ...beyond.map(({ outerHTML }) => outerHTML)];
}

/** What can be pressed, and how large it is with its label. */
function targets(
  view: QuestionStage,
): readonly { readonly html: string; readonly width: number; readonly height: number }[] {
  const controls = [...view.root.querySelectorAll<HTMLElement>('input, textarea, select, button, summary')];
  return controls
    .filter((control) => control.checkVisibility())
    .map((control) => {
      const around = control.closest('label')?.getBoundingClientRect();
      const own = control.getBoundingClientRect();
      const { width, height } = around ?? own;
      return { html: control.outerHTML.slice(0, 200), width, height };
    });
}

/** The texts that `aria-describedby` names anywhere in the question. */
function describedTexts(view: QuestionStage): readonly string[] {
  return [...view.root.querySelectorAll('[aria-describedby]')]
    .flatMap((element) => element.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => view.root.getElementById(id)?.textContent.trim() ?? '');
}

async function violations(view: QuestionStage): Promise<readonly string[]> {
  const result = await window.axe.run(view, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
