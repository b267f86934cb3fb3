import {
  type Agency,
  contactsByNeed,
  contactsOf,
  everyQuestion,
  ownChoices,
  type TodayStatement,
} from '@open-intake/core';
import { isSensitiveNeed } from '@open-intake/services';
import type { TodayState } from '../api/worker-schemas.ts';
import type { FormStore } from '../forms/form-store.ts';
import { ProblemError } from '../http/problem.ts';
import type { AgencyServices } from '../services/load-services.ts';

/** What statements of today may name: needs of the forms on offer, contacts of the agency file, services. */
export type Named = TodayState['named'];

/** Where the names come from. */
export interface NamedOptions {
  readonly forms: FormStore;
  readonly agency: Agency | undefined;
  readonly services: AgencyServices | undefined;
}

/** The names there are at a moment. */
export function namedToday({ forms, agency, services }: NamedOptions, now: Date): Named {
  return {
    needs: needsOf(forms),
    contacts: agency === undefined ? [] : contactsFor(forms, agency),
    services: servicesOf(services, now),
    languages: [...(agency?.languages ?? new Set(forms.all.flatMap(({ form }) => form.languages)))],
  };
}

/** Contacts that everybody may see: none that forms name only to somebody who is alone. */
function contactsFor(forms: FormStore, agency: Agency): Named['contacts'] {
  const hidden = (id: string) =>
    forms.all.some(({ form }) => !contactsByNeed(form, agency).some((contact) => contact.id === id));
  return contactsOf(agency)
    .filter(({ id }) => !hidden(id))
    .map(({ id, label }) => ({ id, label }));
}

/** Choices of the questions for what a person needs, today or at all. One that stands for none of them is no need. */
function needsOf(forms: FormStore): Named['needs'] {
  const needs = new Map<string, Named['needs'][number]>();
  for (const { form, messages } of forms.all)
    for (const { question } of everyQuestion(form)) {
      if (question.role !== 'needs' && question.role !== 'today') continue;
      for (const { value, exclusive } of ownChoices(form, question)) {
        if (exclusive === true || needs.has(value)) continue;
        const labels = Object.entries(messages).flatMap(([language, { questions }]) => {
          const label = questions?.[question.id]?.choices?.[value];
          return label === undefined ? [] : [[language, label] as const];
        });
        needs.set(value, { id: value, label: Object.fromEntries(labels) });
      }
    }
  return [...needs.values()];
}

/** What everybody may see: nothing of a place that must stay unknown, nor what is shown to somebody who is alone only. */
function servicesOf(services: AgencyServices | undefined, now: Date): Named['services'] {
  const all = services?.compile(now.getTime()).services ?? [];
  return all
    .filter(({ confidential, sensitive, needs }) => !confidential && !sensitive && !needs.some(isSensitiveNeed))
    .map(({ id, words, phones }) => ({
      id,
      label: Object.fromEntries(Object.entries(words).map(([language, { name }]) => [language, name])),
      ...(phones?.[0] && { phone: phones[0].number }),
    }));
}

/**
 * Refuses statements that name what is not there.
 *
 * @throws ProblemError 422 `bad-request` with the place of each
 */
export function requireNamed(statements: readonly TodayStatement[], named: Named): void {
  const isThere = (all: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || all.some((one) => one.id === id);
  const errors = statements.flatMap((statement, at) => {
    const place = `/statements/${at}`;
    const need = 'need' in statement ? statement.need : undefined;
    const contact = 'contact' in statement ? statement.contact : undefined;
    const instead = 'instead' in statement ? statement.instead : undefined;
    return [
      ...(isThere(named.needs, need) ? [] : [{ pointer: `${place}/need`, code: 'unknown-need' }]),
      ...(isThere(named.contacts, contact) ? [] : [{ pointer: `${place}/contact`, code: 'unknown-contact' }]),
      ...(isThere(named.contacts, instead?.contact)
        ? []
        : [{ pointer: `${place}/instead/contact`, code: 'unknown-contact' }]),
      ...(isThere(named.services, instead?.service)
        ? []
        : [{ pointer: `${place}/instead/service`, code: 'unknown-service' }]),
    ];
  });
  if (errors.length > 0) throw new ProblemError(422, 'bad-request', { errors });
}
