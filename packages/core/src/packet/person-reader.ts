import type { FormDefinition } from '../form/form-definition.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import { isDateAnswer } from '../questions/date/date-schema.ts';
import type { Submission } from '../submission/submission.ts';
import { isoDate } from '../values/calendar-day.ts';
import { digitsIn, placesWith, valuesAt } from './fact-reader.ts';

/** The answers by which two submissions may turn out to be of one person, as they came. Nothing of a helper is among them. */
export interface PersonAnswers {
  /** What the person wants to be called. */
  readonly names: readonly string[];
  /** Their numbers, by digits alone; not that of somebody they trust. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Whole dates of birth (`YYYY-MM-DD`), where the form has the role `birth`. */
  readonly births: readonly string[];
  /** Where they stay: the code or the words of the role `area`. */
  readonly areas: readonly string[];
}

/** Makes a reader of the answers by which two submissions may turn out to be of one person. Everything is found by its role. */
export function createPersonReader(form: FormDefinition): (submission: Submission) => PersonAnswers {
  const names = placesWith(form, 'name');
  const phones = placesWith(form, 'phone');
  const births = placesWith(form, 'birth');
  const areas = placesWith(form, 'area');

  return ({ answers, contactSafety }) => {
    const all = (places: ReturnType<typeof placesWith>) => places.flatMap(({ path }) => valuesAt(answers, path));
    const ways = contactSafety?.ways ?? [];
    const spoken = ways.filter(({ way }) => way === 'call' || way === 'text' || way === 'whatsapp');
    return {
      names: all(names).filter((name) => typeof name === 'string'),
      phones: [...all(phones), ...spoken.map(({ to }) => to)].map(digitsIn).filter((digits) => digits !== ''),
      emails: ways.filter(({ way }) => way === 'email').map(({ to }) => to),
      births: all(births).flatMap((date) => (isDateAnswer(date) && date.day !== undefined ? isoDate(date) : [])),
      areas: all(areas).flatMap((area) => {
        const code = codeOfPick(area);
        return typeof code === 'string' ? [code] : [];
      }),
    };
  };
}
