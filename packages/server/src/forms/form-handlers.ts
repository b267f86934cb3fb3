import type { Agency } from '@open-intake/core';
import type { Handlers } from '../api/call.ts';
import { type PackedText, packText, publicJson } from '../http/packed-text.ts';
import { ProblemError } from '../http/problem.ts';
import { clientMessages } from './client-messages.ts';
import type { FormStore } from './form-store.ts';
import { type PackedPicture, packPicture, pictureResponse } from './picture-response.ts';
import type { PublishedForm } from './published-form.ts';

/** The forms on offer, and the agency that stands behind them. */
export interface FormHandlersOptions {
  readonly forms: FormStore;
  readonly agency: Agency | undefined;
  /** Whether only sealed submissions are taken now. */
  readonly sealedOnly: () => boolean;
}

/** A form as it goes over the wire. */
interface PackedForm {
  readonly definition: PackedText;
  readonly messages: ReadonlyMap<string, PackedText>;
  readonly pictures: ReadonlyMap<string, PackedPicture>;
}

/** What a client needs to show a form: the definition, its words and pictures, and who stands behind it. Packed once, at the start. */
export async function formHandlers({
  forms,
  agency,
  sealedOnly,
}: FormHandlersOptions): Promise<Handlers<'getForm' | 'getMessages' | 'getPicture' | 'getAgency'>> {
  const packed = new Map<string, PackedForm>();
  for (const published of forms.all) packed.set(published.form.id, await pack(published));
  const packedAgency = agency && {
    open: await packText(JSON.stringify(agency)),
    sealedOnly: await packText(JSON.stringify({ ...agency, sealedOnly: true } satisfies Agency)),
  };

  const current = (id: string): PackedForm => {
    const form = packed.get(id);
    if (!form) throw new ProblemError(404, 'unknown-form');
    return form;
  };
  const found = <Thing>(thing: Thing | undefined): Thing => {
    if (!thing) throw new ProblemError(404, 'not-found');
    return thing;
  };

  return {
    getForm: ({ request, params }) => publicJson(request, current(params.form).definition),
    getMessages: ({ request, params }) =>
      publicJson(request, found(current(params.form).messages.get(params.language))),
    getPicture: ({ request, params }) =>
      pictureResponse(request, found(current(params.form).pictures.get(params.picture))),
    getAgency({ request, params }) {
      current(params.form);
      return publicJson(request, found(packedAgency?.[sealedOnly() ? 'sealedOnly' : 'open']));
    },
  };
}

async function pack({ definition, hash, messages, pictures = new Map() }: PublishedForm): Promise<PackedForm> {
  const words = await Promise.all(
    Object.entries(messages).map(
      async ([tag, value]) => [tag, await packText(JSON.stringify(clientMessages(value)))] as const,
    ),
  );
  return {
    definition: await packText(definition, hash),
    messages: new Map(words),
    pictures: new Map([...pictures].map(([name, bytes]) => [name, packPicture(name, bytes)])),
  };
}
