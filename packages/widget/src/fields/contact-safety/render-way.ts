import { type ContactWay, isSpoken, pointer } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { renderEmailCheck } from '../email/render-email-check.ts';
import { keptTexts } from '../kept-texts.ts';
import { renderNumberCheck } from '../phone/render-number-check.ts';
import { renderIssue } from '../render-issue.ts';
import { changeWay, readContact, takesNumber, withIfOther, withText } from './change-contact.ts';
import type { ContactContext } from './contact-context.ts';
import { openWhen } from './open-when.ts';
import { renderContactInput } from './render-contact-input.ts';
import { renderOneOf } from './render-one-of.ts';

const ifOthers = ['hang-up', 'use-name', 'say-who'] as const;

/** The number or address of one way and what is safe there; `index` is its place in the answer. */
export function renderWay(context: ContactContext, entry: ContactWay, index: number): TemplateResult {
  const { id, ui, path, issues, value, answer } = context;
  const { way } = entry;
  const change = (changed: (entry: ContactWay) => ContactWay) => answer(changeWay(readContact(value), way, changed));
  const issue = issues.find(
    ({ path: at }) => at === `${path}${pointer('ways', index, 'to')}` || at === `${path}${pointer('ways', index)}`,
  );
  const toId = `${id}.ways.${index}`;
  return html`<div class="way">
    ${
      way === 'trusted-person'
        ? renderContactInput(context, {
            id: `${id}-person`,
            label: ui.text('fields.contact.person'),
            value: entry.person ?? '',
            onInput: (person) => change((before) => withText(before, 'person', person)),
          })
        : undefined
    }
    ${renderContactInput(context, {
      id: toId,
      label: ui.text(`fields.contact.to.${way}`),
      kind: takesNumber(way) ? 'tel' : way === 'email' ? 'email' : 'lines',
      value: entry.to,
      describedBy: issue && `${toId}-error`,
      onInput: (to) => change((before) => ({ ...before, to })),
    })}
    ${takesNumber(way) ? renderNumberCheck(ui, entry.to) : undefined}
    ${way === 'email' ? renderEmailCheck(ui, entry.to) : undefined} ${renderIssue(context, issue, `${toId}-error`)}
    ${renderKnown(context, entry, 'messageOk')} ${isSpoken(way) ? undefined : renderKnown(context, entry, 'nameOk')}
    ${renderKnown(context, entry, 'othersSee')} ${isSpoken(way) ? renderIfOther(context, entry) : undefined}
  </div>`;
}

/** The other name, where it is wanted: it comes back after a slip, and goes nowhere otherwise. */
function aliasFor(ifOther: ContactWay['ifOther'], kept: string | undefined): string {
  return ifOther === 'use-name' ? (kept ?? '') : '';
}

function renderKnown(
  context: ContactContext,
  entry: ContactWay,
  key: 'messageOk' | 'nameOk' | 'othersSee',
): TemplateResult {
  const { id, ui, value, answer } = context;
  const options = [
    { value: true, code: 'yes', label: ui.text('fields.yes') },
    { value: false, code: 'no', label: ui.text('fields.no') },
    { value: 'unknown', code: 'unknown', label: ui.text('fields.unsure') },
  ] as const;
  return renderOneOf(context, {
    id: `${id}-${entry.way}-${key}`,
    legend: ui.text(`fields.contact.${key === 'messageOk' && !isSpoken(entry.way) ? 'writeOk' : key}`),
    options,
    chosen: entry[key],
    short: true,
    onChoose: (chosen) => answer(changeWay(readContact(value), entry.way, (before) => ({ ...before, [key]: chosen }))),
  });
}

/** Folded until somebody else may well pick up. */
function renderIfOther(context: ContactContext, entry: ContactWay): TemplateResult {
  const { id, ui, path, value, session, answer } = context;
  const { way } = entry;
  const change = (changed: (entry: ContactWay) => ContactWay) => answer(changeWay(readContact(value), way, changed));
  const aliasKey = `${session.draftRef}${path} ${way} alias`;
  return html`<details class="question-why more" ${openWhen(entry.othersSee === true || entry.ifOther !== undefined)}>
  <summary>${icon('open')}${ui.text('fields.contact.ifOther.title')}</summary>
  ${renderOneOf(context, {
    id: `${id}-${way}-other`,
    legend: ui.text('fields.contact.ifOther.title'),
    unseen: true,
    options: ifOthers.map((code) => ({ value: code, code, label: ui.text(`fields.contact.ifOther.${code}`) })),
    chosen: entry.ifOther,
    onChoose: (ifOther) => {
      if (entry.ifOther === 'use-name') keptTexts(session).set(aliasKey, entry.alias ?? '');
      change((before) =>
        withText(withIfOther(before, ifOther), 'alias', aliasFor(ifOther, keptTexts(session).get(aliasKey))),
      );
    },
  })}
  ${
    entry.ifOther === 'use-name'
      ? renderContactInput(context, {
          id: `${id}-${way}-alias`,
          label: ui.text('fields.contact.alias'),
          value: entry.alias ?? '',
          onInput: (alias) => change((before) => withText(before, 'alias', alias)),
        })
      : undefined
  }
  </details>`;
}
