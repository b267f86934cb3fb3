import {
  createSession,
  type FormDefinition,
  type FormMessages,
  fillIn,
  type Pointer,
  pointer,
  type Question,
  type Session,
} from '@open-intake/core';
import { css, LitElement, type TemplateResult } from 'lit';
import { limitedPicksStyles } from '../src/fields/choices/limited-picks.styles.ts';
import type { FieldRegistry } from '../src/fields/field.ts';
import { loadFields } from '../src/fields/registry.ts';
import { iconStyles } from '../src/icons/icon.styles.ts';
import { loadUiMessages } from '../src/messages/ui-messages.ts';
import { issueText } from '../src/question/issue-text.ts';
import { questionStyles } from '../src/question/question.styles.ts';
import { renderQuestion } from '../src/question/question-view.ts';
import { SchemeController } from '../src/theme/scheme-controller.ts';
import { tokens } from '../src/theme/tokens.styles.ts';
import { createFormWords, type FormWords } from '../src/words/form-words.ts';
import { createUiWords } from '../src/words/ui-words.ts';
import type { UiWords } from '../src/words/words.types.ts';
import { Person } from './person.ts';
import { settled } from './settled.ts';

// As the pages of agencies that follow the device.
document.documentElement.style.colorScheme = 'light dark';

const pageStyles = css`
  :host {
    display: block;
    padding: 16px;
    background: var(--_paper);
    color: var(--_ink);
    font: var(--_size) / var(--_leading) var(--_font);
  }
`;

/** What stands on a stage. */
export interface StageOptions {
  readonly questions: readonly Question[];
  readonly messages: FormMessages['questions'];
  /** Named lists of choices, and their words. */
  readonly lists?: FormDefinition['lists'];
  /** Where pictures are. @default nowhere */
  readonly address?: string;
  readonly listMessages?: FormMessages['lists'];
  /** The same words in another language than English, for `language`. */
  readonly translated?: Partial<FormMessages>;
  /** Id of the question drawn. @default the last */
  readonly shown?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Calculated values of the form. */
  readonly values?: FormDefinition['values'];
  /** @default en */
  readonly language?: string;
  /** Whether a person has checked the translation. @default true */
  readonly checked?: boolean;
}

/** One question in one shadow root, as the widget draws it, with a real session behind it. For tests. */
export class QuestionStage extends LitElement {
  readonly scheme = new SchemeController(this);
  session!: Session;
  question!: Question;
  fields!: FieldRegistry;
  formWords!: FormWords;
  ui!: UiWords;
  checked = true;

  get path(): Pointer {
    return pointer(this.question.id);
  }

  get answer(): unknown {
    return this.session.state.answers[this.question.id];
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get person(): Person {
    return new Person(this.root);
  }

  /** The button that passes the question over, or takes that back. */
  get skipButton(): HTMLElement {
    return this.root.getElementById(`q.${this.question.id}-skip`) ?? this;
  }

  get container(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.question') ?? this;
  }

  override render(): TemplateResult {
    return renderQuestion({
      question: this.question,
      path: this.path,
      session: this.session,
      words: (question) => this.formWords.question(question),
      sourceWords: (question) =>
        this.checked ? undefined : (this.formWords.source(question) ?? this.formWords.question(question)),
      ui: this.ui,
      issues: this.session.state.issues,
      issueText,
      fields: this.fields,
      onAnswer: (path, value) => this.session.dispatch({ type: 'answer', path, value }),
      onSkip: (path, reason) => this.session.dispatch({ type: 'skip', path, ...(reason && { reason }) }),
      onUpdate: () => this.requestUpdate(),
      asHeading: true,
      idPrefix: 'q',
    });
  }
}

customElements.define('question-stage', QuestionStage);

/** Puts a question on the page, ready to be used. */
export async function stage(options: StageOptions): Promise<QuestionStage> {
  const { questions, messages, answers = {}, language = 'en', values } = options;
  const form: FormDefinition = {
    format: 'open-intake/1',
    id: 'test',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'all', together: true, questions: [...questions] }],
    ...(values && { values }),
    ...(options.lists && { lists: options.lists }),
  };
  const element = document.createElement('question-stage') as QuestionStage;
  element.fields = await loadFields(form, { address: () => options.address });
  element.session = createSession({
    form,
    answers,
    language,
    now: () => new Date('2026-11-22T12:00:00Z'),
    newId: () => crypto.randomUUID(),
  });
  element.question = questions.find(({ id }) => id === options.shown) ?? (questions.at(-1) as Question);
  element.formWords = createFormWords(
    form,
    {
      en: {
        title: 'Test',
        sections: {},
        questions: messages,
        ...(options.listMessages && { lists: options.listMessages }),
      },
      ...(options.translated && { [language]: options.translated }),
    },
    language,
    (text, tag) => fillIn(text, element.session.state.values, tag),
  );
  element.ui = createUiWords(language, (await loadUiMessages(['en'], 'all')).messages);
  element.checked = options.checked ?? true;
  element.dir = element.ui.dir;
  element.lang = language;
  element.session.subscribe(() => element.requestUpdate());
  document.body.append(element);
  await element.updateComplete;
  const sheets = [tokens, pageStyles, iconStyles, questionStyles, limitedPicksStyles, ...element.fields.styles];
  element.root.adoptedStyleSheets = sheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  await settled();
  return element;
}

/** Takes every stage away. */
export function clearStage(): void {
  for (const element of document.querySelectorAll('question-stage')) element.remove();
}
