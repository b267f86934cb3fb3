import type { SignatureAnswer } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { byId, focusSoon, rootOf } from '../focus-soon.ts';
import { renderName } from './render-name.ts';
import { readSignature, type SignatureContext } from './signature-context.ts';
import { signaturePad } from './signature-pad.ts';

type Way = SignatureAnswer['kind'];

const bothWays: readonly Way[] = ['drawn', 'typed'];

/** The way a signature is given, and the way to the other. What was given on the other way comes back with it. */
class SignatureWays extends Directive {
  #way: Way | undefined;
  #kept: SignatureAnswer | undefined;
  /** The filling that both belong to: a new one begins with nothing. */
  #life: string | undefined;

  override render(context: SignatureContext): TemplateResult {
    const { question, session, value, id, ui, describedBy } = context;
    if (this.#life !== session.draftRef) this.#forget(session.draftRef);
    const ways = question.ways ?? bothWays;
    this.#way = readSignature(value)?.kind ?? this.#way;
    const way = this.#way ?? ways[0] ?? 'drawn';
    const other = ways.find((one) => one !== way);
    const isDrawn = way === 'drawn';
    return html`<div class="signature">
      ${isDrawn ? signaturePad(context, other === undefined) : renderName(context)}
      ${
        other === undefined
          ? undefined
          : html`<button
              class="quiet-button signature-switch"
              type="button"
              id=${isDrawn ? id : `${id}-switch`}
              aria-describedby=${(isDrawn && describedBy) || nothing}
              @click=${(event: Event) => this.#switch(context, other, event)}
            >${ui.text(isDrawn ? 'fields.signature.type' : 'fields.signature.drawInstead')}</button>`
      }
    </div>`;
  }

  #switch({ value, answer, requestUpdate, id }: SignatureContext, way: Way, event: Event): void {
    const kept = this.#kept;
    this.#kept = readSignature(value);
    this.#way = way;
    answer(kept?.kind === way ? kept : undefined);
    requestUpdate();
    focusSoon(rootOf(event), byId(id));
  }

  #forget(life: string): void {
    this.#life = life;
    this.#kept = undefined;
    this.#way = undefined;
  }
}

/** The two ways to sign: drawing and typing a name. */
export const signatureWays = directive(SignatureWays);
