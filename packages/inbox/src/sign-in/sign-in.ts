import { html, nothing, type TemplateResult } from 'lit';
import type { SignInNote } from '../session/worker-session.ts';
import type { InboxMessages, InboxWords } from '../words/inbox-words.ts';

/** The sign-in page. */
export interface SignInView {
  readonly words: InboxWords;
  readonly note: SignInNote | undefined;
  readonly busy: boolean;
  /** `name`: what the worker wants to be called by colleagues; empty when they did not say. */
  readonly submit: (token: string, name: string) => void;
}

/** The page that asks for the worker token. Password managers want a name beside it, which is hidden. */
export function renderSignIn({ words, note, busy, submit }: SignInView): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = event.target instanceof HTMLFormElement ? new FormData(event.target) : undefined;
    if (!busy) submit(typed(data?.get('token')), typed(data?.get('name')));
  };
  return html`<form class="sign-in" novalidate @submit=${onSubmit}>
    <h1 tabindex="-1">${words.say((m) => m.signIn.title)}</h1>
    <p>${words.say((m) => m.signIn.body)}</p>
    <div role="alert">${note ? html`<p class="note" id="sign-in-note">${words.say(sentenceOf(note))}</p>` : nothing}</div>
    <label for="token">${words.say((m) => m.signIn.token)}</label>
    <input
      id="token"
      name="token"
      type="password"
      autocomplete="current-password"
      autocapitalize="off"
      spellcheck="false"
      required
      aria-invalid=${note === 'wrong' || note === 'empty' ? 'true' : 'false'}
      aria-describedby=${note ? 'sign-in-note' : nothing}
    />
    <label for="name">${words.say((m) => m.signIn.name)}</label>
    <p class="hint" id="name-hint">${words.say((m) => m.signIn.nameHint)}</p>
    <input id="name" name="name" maxlength="60" autocomplete="nickname" aria-describedby="name-hint" />
    <input name="username" autocomplete="username" value="worker" hidden />
    <button class="primary" aria-disabled=${busy ? 'true' : 'false'}>${words.say((m) => (busy ? m.signIn.busy : m.signIn.button))}</button>
  </form>`;
}

const typed = (value: FormDataEntryValue | null | undefined) => (typeof value === 'string' ? value.trim() : '');

function sentenceOf(note: SignInNote): (messages: InboxMessages) => string {
  if (note === 'empty' || note === 'wrong' || note === 'expired') return (m) => m.signIn[note];
  return (m) => m.problems[note];
}
