import type { SkipReason } from '@open-intake/core';
import { byId, focusSoon, rootOf } from '../focus-soon.ts';
import type { GroupContext } from './group-context.ts';
import { rowIds } from './row-ids.ts';
import { rowName } from './row-name.ts';
import { rowSummary } from './row-summary.ts';

/** A row that was taken out and can be brought back, with what was passed over in it. */
interface TakenOut {
  readonly index: number;
  /** "Child 2 · Amina" */
  readonly name: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What follows the row's own path, and the reason. */
  readonly skipped: readonly (readonly [rest: string, reason: SkipReason])[];
}

/**
 * The rows of one group while they are on the screen. It knows each row by a key of its own, so that what is drawn goes
 * where its row goes, keeps the row that was taken out last until something else is done to the rows, and says what happened.
 */
export class RowList {
  #context: GroupContext;
  #filling: string;
  #keys: number[] = [];
  #nextKey = 0;
  #takenOut: TakenOut | undefined;
  #said = '';

  constructor(context: GroupContext) {
    this.#context = context;
    this.#filling = context.session.draftRef;
    this.follow(context);
  }

  /** Takes note of what the session holds now. Another filling has nothing of the one before. */
  follow(context: GroupContext): void {
    this.#context = context;
    if (this.#filling !== context.session.draftRef) {
      this.#filling = context.session.draftRef;
      this.#takenOut = undefined;
      this.#said = '';
      this.#keys = [];
    }
    const { length } = this.rows;
    if (this.#keys.length > length) this.#keys = [];
    while (this.#keys.length < length) this.#keys.push(this.#nextKey++);
  }

  get rows(): readonly unknown[] {
    const { value } = this.#context;
    return Array.isArray(value) ? (value as readonly unknown[]) : [];
  }

  /** A key for each row, in order. */
  get keys(): readonly number[] {
    return this.#keys;
  }

  /** The place of the row that can be brought back. */
  get takenOutAt(): number | undefined {
    return this.#takenOut && Math.min(this.#takenOut.index, this.rows.length);
  }

  /** What the row was called that can be brought back. */
  get takenOutName(): string {
    return this.#takenOut?.name ?? '';
  }

  /** What happened last, for screen readers. */
  get said(): string {
    return this.#said;
  }

  add(event: Event): void {
    const { session, path, id } = this.#context;
    const index = this.rows.length;
    this.#takenOut = undefined;
    this.#say('added', rowName(this.#context, index));
    session.dispatch({ type: 'add-row', path });
    focusSoon(rootOf(event), byId(rowIds(id, index).row));
  }

  remove(event: Event, index: number): void {
    const { session, path, id } = this.#context;
    const start = `${path}/${index}/`;
    const skipped = Object.entries(session.state.skipped)
      .filter(([at]) => at.startsWith(start))
      .map(([at, reason]) => [at.slice(start.length), reason] as const);
    const told = rowSummary(this.#context, index);
    const name = rowName(this.#context, index) + (told === undefined ? '' : ` · ${told}`);
    this.#takenOut = { index, name, answers: this.rows[index] as TakenOut['answers'], skipped };
    this.#keys.splice(index, 1);
    this.#say('out', name);
    session.dispatch({ type: 'remove-row', path, index });
    focusSoon(rootOf(event), byId(`${id}-back`));
  }

  bringBack(event: Event): void {
    const { session, path, id } = this.#context;
    const out = this.#takenOut;
    const index = this.takenOutAt;
    if (out === undefined || index === undefined) return;
    this.#takenOut = undefined;
    this.#keys.splice(index, 0, this.#nextKey++);
    this.#say('back', out.name);
    session.dispatch({ type: 'add-row', path, index, answers: out.answers });
    for (const [rest, reason] of out.skipped)
      session.dispatch({ type: 'skip', path: `${path}/${index}/${rest}`, reason });
    focusSoon(rootOf(event), byId(rowIds(id, index).row));
  }

  move(event: Event, from: number, to: number): void {
    const { session, path, id } = this.#context;
    this.#takenOut = undefined;
    this.#keys.splice(to, 0, ...this.#keys.splice(from, 1));
    this.#say('moved', rowName(this.#context, to));
    session.dispatch({ type: 'move-row', path, from, to });
    const { up, down } = rowIds(id, to);
    focusSoon(rootOf(event), ...(to < from ? [up, down] : [down, up]).map(byId));
  }

  /** The same words twice over would not be read out again: a space that nobody sees makes them others. */
  #say(what: 'added' | 'out' | 'back' | 'moved', row: string): void {
    const text = this.#context.ui.text(`fields.group.${what}`, { row });
    this.#said = this.#said === text ? `${text}\u00a0` : text;
  }
}
