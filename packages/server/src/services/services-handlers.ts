import type { Handlers } from '../api/call.ts';
import type { FormStore } from '../forms/form-store.ts';
import { type PackedText, packText, publicJson } from '../http/packed-text.ts';
import { ProblemError } from '../http/problem.ts';
import type { AgencyServices } from './load-services.ts';

/** What of services is served, and for which forms. */
export interface ServicesHandlersOptions {
  readonly forms: FormStore;
  readonly services: AgencyServices | undefined;
  readonly now: () => Date;
}

/** How long a compiled file is served, in milliseconds: its openings are of days, and days begin at any hour of UTC. */
const lifetime = 15 * 60_000;

/** The services of the agency, whole: what a person needs is never part of the question. Compiled anew a few times an hour. */
export function servicesHandlers({ forms, services, now }: ServicesHandlersOptions): Handlers<'getServices'> {
  let kept: { readonly until: number; readonly file: Promise<PackedText> } | undefined;
  const current = (from: AgencyServices): Promise<PackedText> => {
    const at = now().getTime();
    if (kept === undefined || at >= kept.until)
      kept = { until: at + lifetime, file: packText(JSON.stringify(from.compile(at))) };
    return kept.file;
  };
  return {
    async getServices({ request, params }) {
      if (!forms.all.some(({ form }) => form.id === params.form)) throw new ProblemError(404, 'unknown-form');
      // Every form asks, and an agency that shows none is no mistake.
      if (services === undefined) return new Response(null, { status: 204 });
      return publicJson(request, await current(services));
    },
  };
}
