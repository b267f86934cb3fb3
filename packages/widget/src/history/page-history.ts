import { hideState, showState } from './hide-state.ts';

/** An intake on the page, as the history knows it. */
export interface HistoryUser {
  /** Whether there is a screen before this one. */
  readonly canGoBack: boolean;
  /** Whether answers are here that a reload would lose, or the device kept some that nobody has taken or erased. */
  readonly hasAnswers: boolean;
  goBack(): void;
}

const mark = 'open-intake';

/** Kind of a history entry: the page's own below ours, ours above it, or ours with answers here (`begun`). */
type Mark = 'below' | 'above' | 'begun';

/**
 * Where the page stands. `none` → `above` by our one entry; `above` → `below` by Back, → `returning` → `above` again.
 * `returning` → `under` by a Back so soon after another that the page's entry before both is shown, → `above` again.
 * `elsewhere`: over ours stands an entry of the page, such as one of its links to a place in it.
 */
type Where = 'none' | 'below' | 'above' | 'returning' | 'under' | 'elsewhere';

/** Milliseconds until a step forward has failed: a Back that comes before it is over ends it in some browsers, and nobody is told. */
const stepTime = 250;
const mostSteps = 8;

/** The part of the Navigation API that is used, in browsers that have it. */
interface Navigation extends EventTarget {
  readonly currentEntry: { readonly key: string } | null;
}
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly key: string };
}

/**
 * The one history entry of all intakes on a page. It stands above the page's own; Back lands on the page's, the intake that
 * was used last shows the screen before, and we step forward again. The browser makes no trail, and no address changes. The
 * page's own router keeps its state in both entries, and hears nothing of our steps between them: it would draw the page anew.
 */
class PageHistory {
  /** Those on the page, the one used last at the end. */
  #users: readonly HistoryUser[] = [];
  #where: Where = 'none';
  #address = '';
  #isListening = false;
  /** Our own call that makes an entry is under way. */
  #isOurs = false;
  #keys: readonly (string | undefined)[] = [];
  /** Where our entry stands, for browsers that give entries no key. */
  #home = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #steps = 0;

  join(user: HistoryUser): void {
    if (!this.#isListening) {
      this.#isListening = true;
      globalThis.addEventListener('popstate', this.#onPop, true);
      navigation()?.addEventListener('navigate', this.#onNavigate, true);
      // A step that came to nothing.
      navigation()?.addEventListener('navigateerror', showState);
    }
    const at = placeOf(readMark());
    const isOverOurs = this.#where === 'elsewhere' && this.#address === location.href;
    if (this.#users.length === 0 && !this.#isOnTheWay && !isOverOurs) this.#where = at ?? 'none';
    this.#users = [user, ...this.#users];
  }

  leave(user: HistoryUser): void {
    this.#users = this.#users.filter((one) => one !== user);
  }

  /** Somebody is using this one. */
  use(user: HistoryUser): void {
    if (this.#users.at(-1) === user || !this.#users.includes(user)) return;
    this.leave(user);
    this.#users = [...this.#users, user];
  }

  /** Makes our entry once there is something to go back to, and notes that answers are here. */
  update(user: HistoryUser): void {
    if (user.canGoBack && (this.#where === 'none' || this.#where === 'below')) this.#push();
    if (user.hasAnswers && this.#where === 'above' && readMark() !== 'begun') write('begun');
  }

  /** Nothing here is lost any more by a reload: sent, erased, or left for good. */
  forget(): void {
    if (readMark() === 'begun') write('above');
  }

  #push(): void {
    const below = navigation()?.currentEntry?.key;
    this.#isOurs = true;
    write('below');
    history.pushState({ ...readState(), [mark]: 'above' satisfies Mark }, '');
    this.#isOurs = false;
    this.#keys = [below, navigation()?.currentEntry?.key];
    this.#home = location.href;
    this.#where = 'above';
  }

  get #isOnTheWay(): boolean {
    return this.#where === 'returning' || this.#where === 'under';
  }

  /** Which of our two entries this is, whatever a router wrote over its state. */
  get #ownEntry(): 'below' | 'above' | undefined {
    const key = navigation()?.currentEntry?.key;
    if (key === undefined) return this.#isOnTheWay && location.href === this.#home ? 'above' : undefined;
    const at = this.#keys.indexOf(key);
    return at < 0 ? undefined : at === 0 ? 'below' : 'above';
  }

  #onPop = (event: Event): void => {
    showState();
    const was = this.#where;
    const isOnTheWay = this.#isOnTheWay;
    const own = this.#ownEntry;
    if (own !== undefined && readMark() === undefined) write(own);
    const at = placeOf(readMark());
    const isUnder = isOnTheWay && at === undefined && this.#canGoBack;
    const isBack = isUnder || (at === 'below' && (was === 'above' || was === 'returning'));
    const isForward = at !== undefined && (isOnTheWay || (at === 'above' && was === 'below'));
    this.#where = at ?? (was === 'above' || was === 'elsewhere' ? 'elsewhere' : 'none');
    this.#address = location.href;
    if (this.#users.length === 0 || !(isBack || isForward)) return;
    event.stopImmediatePropagation();
    if (isBack) this.#users.findLast((user) => user.canGoBack)?.goBack();
    if (isUnder || (at === 'below' && this.#canGoBack)) this.#stepUp(isUnder ? 'under' : 'returning');
  };

  get #canGoBack(): boolean {
    return this.#users.some((user) => user.canGoBack);
  }

  /** To our entry again, as often as it takes: whoever presses Back while the page stands below it leaves with all answers. */
  #stepUp(from: 'returning' | 'under'): void {
    clearTimeout(this.#timer);
    this.#steps = this.#where === from ? this.#steps + 1 : 0;
    this.#where = from;
    history.go(from === 'under' ? 2 : 1);
    this.#timer = setTimeout(() => {
      if (this.#where === from && this.#users.length > 0 && this.#steps < mostSteps) this.#stepUp(from);
    }, stepTime);
  }

  /** Keeps our steps from routers that listen here or to the events that follow: they would fetch the page anew. */
  #onNavigate = (event: Event): void => {
    showState();
    const { navigationType, destination } = event as NavigateEvent;
    const isBetweenOurs = this.#keys.includes(destination.key) && this.#keys.includes(navigation()?.currentEntry?.key);
    const isStep =
      navigationType === 'traverse' &&
      this.#users.length > 0 &&
      (isBetweenOurs || (this.#isOnTheWay && this.#canGoBack));
    if (isStep) hideState();
    if (isStep || this.#isOurs) event.stopImmediatePropagation();
  };
}

/** All intakes on the page share it. */
export const pageHistory = new PageHistory();

function navigation(): Navigation | undefined {
  const { navigation: found } = globalThis as { readonly navigation?: Navigation };
  return typeof found?.addEventListener === 'function' ? found : undefined;
}

function placeOf(found: unknown): 'below' | 'above' | undefined {
  if (found === 'below') return found;
  return found === undefined ? undefined : 'above';
}

function write(value: Mark): void {
  history.replaceState({ ...readState(), [mark]: value }, '');
}

function readMark(): unknown {
  return readState()[mark];
}

/** The page's own state stays beside ours. */
function readState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}
