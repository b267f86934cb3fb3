import { type FormDefinition, type Pointer, pointerParts, type Question, type Screen } from '@open-intake/core';
import type { CSSResult } from 'lit';
import {
  html,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controlId, idPrefix } from '../question/control-id.ts';
import type { FillingContext, WindowedScreens } from '../screens/screen-context.ts';
import { type Drawing, drawingOf, staleQuestions } from './drawing.ts';
import { noteVisible, type Stretch, stretchesOf } from './stretch.ts';
import { windowedStyles } from './windowed-screen.styles.ts';

/** Draws one question. `onUpdate` is called when its field changed something that is no answer. */
type DrawQuestion = (question: Question, onUpdate: () => void) => TemplateResult;

/** The element that the screen is drawn in. */
export interface WindowedScreenHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** A stretch is near from this far outside of the window. */
const nearby = '100% 0px';
/** Up to so many questions, a screen is drawn at once. */
const few = 24;
/** So many stretches are brought up to date at a time while nobody waits for them. */
const atATime = 4;

/**
 * A screen of many questions. Those in the window and close to it are drawn; further away stand their labels, so that
 * the headings are complete and a search in the page finds them. What they ask is drawn when it comes near, is next to what
 * has the focus, is asked for, or is to be printed, and then stays. A change draws again only the stretch it is in.
 */
export class WindowedScreen implements ReactiveController, WindowedScreens {
  readonly #host: WindowedScreenHost;
  #key = '';
  #form: FormDefinition | undefined;
  #stretches: readonly Stretch[] = [];
  #places: ReadonlyMap<string, Stretch> = new Map();
  #screen: Screen | undefined;
  #drawing: Drawing | undefined;
  #observer: IntersectionObserver | undefined;
  #observed = '';
  #callOff: (() => void) | undefined;

  constructor(host: WindowedScreenHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
    addEventListener('keydown', this.#onKey, true);
    // Connected again: what comes near is looked for again after the next drawing.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
    removeEventListener('keydown', this.#onKey, true);
    this.#observer?.disconnect();
    this.#observed = '';
    this.#callOff?.();
    this.#callOff = undefined;
  }

  hostUpdated(): void {
    if (this.#observed !== this.#key) this.#observe();
    if (this.#callOff === undefined && this.#stretches.some(({ isStale }) => isStale))
      this.#callOff = whenIdle(this.#goOn);
  }

  /** Draws a screen. `all`: its questions and those that are hidden now. */
  render(context: FillingContext, screen: Screen, all: readonly Question[], draw: DrawQuestion): TemplateResult {
    this.#follow(context, screen, all);
    const stretches = this.#stretches.map((stretch, at) => {
      const content = this.#draw(context, stretch, draw);
      return html`<div
        class="stretch"
        data-state=${stretch.drawn === 'questions' ? 'drawn' : 'ahead'}
        ?hidden=${stretch.shown.size === 0}
        @focusin=${() => this.#want(this.#stretches.slice(Math.max(0, at - 1), at + 2))}
      >${content}</div>`;
    });
    return html`${keyed(this.#key, stretches)}`;
  }

  /** Those of some questions that stand before the person, or will with the next drawing. */
  drawn(questions: readonly Question[]): readonly Question[] {
    return questions.filter(({ id }) => {
      const stretch = this.#places.get(id);
      return stretch !== undefined && (stretch.isNear || stretch.drawn === 'questions');
    });
  }

  /** Draws a question with the next drawing, wherever it stands. */
  need(path: Pointer): void {
    const stretch = this.#places.get(pointerParts(path)[0] ?? '');
    if (stretch !== undefined) this.#want([stretch]);
  }

  /** Finds out what is behind. */
  #follow(context: FillingContext, screen: Screen, all: readonly Question[]): void {
    const key = `${screen.id} ${context.session.draftRef}`;
    if (this.#key !== key || this.#form !== context.form) this.#begin(key, context.form, all);
    const drawing = drawingOf(context, screen);
    const stale = this.#drawing && staleQuestions(this.#drawing, drawing);
    for (const stretch of stale === 'all' ? this.#stretches : []) stretch.isStale = true;
    if (stale !== 'all') for (const id of stale ?? []) this.#spoil(id);
    if (this.#screen !== screen) noteVisible(this.#stretches, new Set(screen.questions));
    this.#drawing = drawing;
    this.#screen = screen;
  }

  #begin(key: string, form: FormDefinition, all: readonly Question[]): void {
    this.#key = key;
    this.#form = form;
    this.#screen = undefined;
    this.#drawing = undefined;
    this.#stretches = stretchesOf(all);
    this.#places = new Map(
      this.#stretches.flatMap((stretch) => stretch.questions.map(({ id }) => [id, stretch] as const)),
    );
    for (const stretch of this.#stretches.slice(0, all.length > few ? 1 : undefined)) stretch.isNear = true;
  }

  #spoil(id: string): void {
    const stretch = this.#places.get(id);
    if (stretch !== undefined) stretch.isStale = true;
  }

  #draw(context: FillingContext, stretch: Stretch, draw: DrawQuestion): unknown {
    const { questions, shown, isNear, isDue, isStale } = stretch;
    const isBehind = isStale || (isNear && stretch.drawn !== 'questions');
    if (!isBehind || !(isNear || isDue)) return noChange;
    stretch.isStale = stretch.isDue = false;
    stretch.drawn = isNear || stretch.drawn === 'questions' ? 'questions' : 'labels';
    if (stretch.drawn === 'labels')
      return questions.map((one) => (shown.has(one) ? renderLabel(context, one) : nothing));
    return questions.map((question) => {
      const redraw = (): void => {
        stretch.isStale = true;
        this.#host.requestUpdate();
      };
      return shown.has(question) ? draw(question, redraw) : nothing;
    });
  }

  /** Draws stretches with the next drawing. */
  #want(stretches: readonly Stretch[]): void {
    const ahead = stretches.filter(({ drawn }) => drawn !== 'questions');
    for (const stretch of ahead) stretch.isNear = true;
    if (ahead.length > 0) this.#host.requestUpdate();
  }

  #observe(): void {
    this.#observed = this.#key;
    const elements = [...this.#host.renderRoot.querySelectorAll('.stretch')];
    const stretches = new Map(elements.map((element, at) => [element, this.#stretches[at]]));
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const stretch = stretches.get(target);
          if (stretch !== undefined) stretch.isNear = isIntersecting;
        }
        const isBehind = ({ isNear, isStale, drawn }: Stretch) => isNear && (isStale || drawn !== 'questions');
        if (this.#stretches.some(isBehind)) this.#host.requestUpdate();
      },
      { rootMargin: nearby },
    );
    for (const element of elements) this.#observer.observe(element);
  }

  /** Brings up to date a few stretches that are far. */
  #goOn = (): void => {
    this.#callOff = undefined;
    for (const stretch of this.#stretches.filter(({ isStale }) => isStale).slice(0, atATime)) stretch.isDue = true;
    this.#host.requestUpdate();
  };

  #drawAll = (): void => {
    this.#want(this.#stretches);
  };

  /** A search in the page finds what is drawn. */
  #onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) this.#drawAll();
  };
}

function renderLabel({ words, ui }: FillingContext, question: Question): TemplateResult {
  const id = `${controlId(idPrefix, `/${question.id}`)}-label`;
  return html`<h3 part="label" class="question-label" id=${id} tabindex="-1">${ui.show(words.question(question).label)}</h3>`;
}

/** Calls back when the browser has nothing better to do. Returns the way to call it off. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, 50);
  return () => clearTimeout(handle);
}

/** Makes what draws long screens, with its style sheet: the one thing that only forms with such screens load. */
export function startWindowedScreen(
  host: WindowedScreenHost,
  adopt: (styles: readonly CSSResult[]) => void,
): WindowedScreen {
  adopt([windowedStyles]);
  return new WindowedScreen(host);
}
