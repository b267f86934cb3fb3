import type { Agency } from '@open-intake/core';
import { digestOf } from '../http/digest.ts';
import { publicJson } from '../http/json-response.ts';
import { ProblemError } from '../http/problem.ts';
import type { Router } from '../http/router.ts';
import type { FormStore } from './form-store.ts';
import type { PublishedForm } from './published-form.ts';

export interface FormRoutesOptions {
  readonly forms: FormStore;
  readonly agency: Agency | undefined;
}

/** What a client needs to show a form: the definition, its words, and who stands behind it. */
export function formRoutes(router: Router, { forms, agency }: FormRoutesOptions): void {
  const current = (id: string | undefined): PublishedForm => {
    const published = forms.current(id ?? '');
    if (!published) throw new ProblemError(404, 'unknown-form');
    return published;
  };

  router.route('/forms/:form', {
    GET: ({ request, params }) => {
      const { definition, hash } = current(params.form);
      return publicJson(request, definition, hash);
    },
  });

  router.route('/forms/:form/messages/:language', {
    GET: ({ request, params }) => {
      const { messages } = current(params.form);
      const language = params.language ?? '';
      const words = Object.hasOwn(messages, language) ? messages[language] : undefined;
      if (words === undefined) throw new ProblemError(404, 'not-found');
      const text = JSON.stringify(words);
      return publicJson(request, text, digestOf(text));
    },
  });

  router.route('/forms/:form/agency', {
    GET: ({ request, params }) => {
      current(params.form);
      if (!agency) throw new ProblemError(404, 'not-found');
      const text = JSON.stringify(agency);
      return publicJson(request, text, digestOf(text));
    },
  });
}
