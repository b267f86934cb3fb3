import type { ShownText, UiWords } from '../words/words.types.ts';
import type { Card, CardLine } from './card.ts';
import type { StepGroup } from './step-groups.ts';

/**
 * The places as plain text, for a file on the person's own device. What is private is left out, with the need it is for: a file is found
 * by others.
 */
export function stepsAsText(
  groups: readonly StepGroup[],
  ui: UiWords,
  name: (need: string) => ShownText | undefined,
): string {
  const told = groups
    .map(({ need, cards }) => ({ need, cards: cards.filter(({ isPrivate }) => !isPrivate) }))
    .filter(({ cards }) => cards.length > 0);
  const blocks = told.flatMap(({ need, cards }) => {
    const words = name(need)?.text;
    return [
      ...(words === undefined ? [] : [words.toLocaleUpperCase(ui.language)]),
      ...cards.map((card) => asText(card, ui)),
    ];
  });
  return `${blocks.join('\n\n')}\n`;
}

function asText(card: Card, ui: UiWords): string {
  const { name, organization, what, steps, when, hours, lines, address, bring, facts, checks, checked } = card;
  const numbered = steps.length > 1 ? steps.map(({ text }, at) => `${at + 1}. ${text}`) : steps.map(({ text }) => text);
  return [
    organization === undefined ? name.text : `${name.text} (${organization})`,
    when,
    what?.text,
    ...numbered,
    ...lines.map((line) => lineAsText(line, ui)),
    address.join(', '),
    hours,
    bring.length > 0 && `${ui.text('bring')}: ${bring.map(({ text }) => text).join(', ')}`,
    facts.join(' '),
    checks.length > 0 && `${ui.text('good')}: ${checks.join(' ')}`,
    checked,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n');
}

function lineAsText({ number, extension, languages, say }: CardLine, ui: UiWords): string {
  return [ui.text('call', { phone: number }), extension, languages, say && `“${say}”`]
    .filter((part) => part !== undefined)
    .join(' · ');
}
