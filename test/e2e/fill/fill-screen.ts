import type { QuestionType } from '@open-intake/core';
import type { Page } from 'playwright-core';
import type { ExampleForm } from '../../forms/examples/example-forms.ts';
import type { FilledScreen } from '../../forms/examples/made-up-person.ts';
import { fillAddress } from './address.ts';
import { fillChoice, fillChoices } from './choice.ts';
import { fillContact } from './contact.ts';
import { fillDate } from './date.ts';
import { fillFile } from './file.ts';
import type { Driver, Hand } from './hand.ts';
import { fillMoney } from './money.ts';
import { fillConsent, fillLanguage, fillScale, fillYesNo } from './one-of.ts';
import { fillRanking } from './ranking.ts';
import { addRows } from './rows.ts';
import { fillSignature } from './signature.ts';
import { fillNumber, fillText } from './text.ts';

type Answered = Exclude<QuestionType, 'notice' | 'group'>;

const drivers: { readonly [Type in Answered]: Driver<Type> } = {
  text: fillText,
  longText: fillText,
  email: fillText,
  phone: fillText,
  number: fillNumber,
  money: fillMoney,
  date: fillDate,
  address: fillAddress,
  choice: fillChoice,
  choices: fillChoices,
  yesNo: fillYesNo,
  scale: fillScale,
  ranking: fillRanking,
  language: fillLanguage,
  file: fillFile,
  signature: fillSignature,
  consent: fillConsent,
  contactSafety: fillContact,
};

/** Does what the invented person does on this screen, by turns with the pointer and with the keyboard. */
export async function fillScreen(
  page: Page,
  { acts }: FilledScreen,
  { form, messages }: ExampleForm,
  language: string,
): Promise<void> {
  for (const [at, act] of acts.entries()) {
    const byKeyboard = (at + act.path.length) % 2 === 0;
    if (act.kind === 'rows') await addRows({ page, path: act.path, byKeyboard }, act.count);
    else {
      const { question, path, value } = act;
      if (question.type === 'notice' || question.type === 'group') continue;
      const drive: (hand: Hand, value: unknown) => Promise<void> = drivers[question.type] as never;
      await drive({ page, form, messages, language, question, path, byKeyboard }, value);
    }
  }
}
