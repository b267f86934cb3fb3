import { isSignaturePath, signatureBox } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { byId, focusSoon, rootOf } from '../focus-soon.ts';
import { readSignature, type SignatureContext } from './signature-context.ts';
import { type Point, pointAt, toPath, withStroke } from './strokes.ts';

/** A stroke while it is drawn. */
interface Pen {
  readonly pointer: number;
  readonly points: Point[];
}

/**
 * The signature pad: a surface to sign on. It answers when a stroke ends; the stroke being drawn is put on the surface at once, past the template,
 * so that the line keeps up with the hand. Nobody gets there by Tab who could not draw there, unless there is no other way.
 */
class SignaturePad extends Directive {
  #context: SignatureContext | undefined;
  #pen: Pen | undefined;

  override render(context: SignatureContext, isOnlyWay: boolean): TemplateResult {
    this.#context = context;
    const { id, ui, value, describedBy } = context;
    const path = drawnPath(value);
    const state = ui.text(path === '' ? 'fields.signature.blank' : 'fields.signature.signed');
    return html`<p part="hint" class="question-hint">${ui.text('fields.signature.draw')}</p>
      <div class="signature-pad">
        <svg
          class="signature-surface"
          viewBox="0 0 ${signatureBox.width} ${signatureBox.height}"
          role="img"
          aria-label=${`${ui.text('fields.signature.surface')}. ${state}`}
          id=${isOnlyWay ? id : nothing}
          tabindex=${isOnlyWay ? '0' : nothing}
          aria-describedby=${(isOnlyWay && describedBy) || nothing}
          @pointerdown=${this.#begin}
          @pointermove=${this.#move}
          @pointerup=${this.#end}
          @pointercancel=${this.#end}
        >
          <path class="signature-line" d="M 40 152 L 560 152"></path>
          <path class="signature-ink" d=${path}></path>
          <path class="signature-ink signature-pen"></path>
        </svg>
      </div>
      <div class="signature-below">
        <p class="signature-state" role="status">${state}</p>
        ${path === '' ? undefined : html`<button class="quiet-button" type="button" @click=${this.#clear}>${ui.text('fields.signature.clear')}</button>`}
      </div>`;
  }

  readonly #begin = (event: PointerEvent): void => {
    if (this.#pen !== undefined || !event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    const surface = event.currentTarget as SVGSVGElement;
    try {
      surface.setPointerCapture(event.pointerId);
    } catch {
      // The finger is gone already: that is a dot.
    }
    this.#pen = { pointer: event.pointerId, points: [] };
    this.#draw(surface, event);
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pen?.pointer) return;
    const between = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
    for (const one of between.length > 0 ? between : [event]) this.#draw(event.currentTarget as SVGSVGElement, one);
  };

  readonly #end = (event: PointerEvent): void => {
    const { points, pointer } = this.#pen ?? {};
    if (points === undefined || event.pointerId !== pointer) return;
    this.#pen = undefined;
    penOf(event.currentTarget as SVGSVGElement)?.removeAttribute('d');
    const data = withStroke(drawnPath(this.#context?.value), points);
    this.#context?.answer({ kind: 'drawn', data });
  };

  readonly #clear = (event: Event): void => {
    this.#context?.answer(undefined);
    if (this.#context !== undefined) focusSoon(rootOf(event), byId(this.#context.id));
  };

  #draw(surface: SVGSVGElement, { clientX, clientY }: PointerEvent): void {
    const points = this.#pen?.points ?? [];
    const point = pointAt(surface.getBoundingClientRect(), clientX, clientY);
    const before = points.at(-1);
    if (before?.x === point.x && before.y === point.y) return;
    points.push(point);
    penOf(surface)?.setAttribute('d', toPath(points));
  }
}

/** Draws a signature into the SVG it stands on, by pointer. */
export const signaturePad = directive(SignaturePad);

function penOf(surface: SVGSVGElement): Element | null {
  return surface.querySelector('.signature-pen');
}

function drawnPath(value: unknown): string {
  const signature = readSignature(value);
  return signature?.kind === 'drawn' && isSignaturePath(signature.data) ? signature.data : '';
}
