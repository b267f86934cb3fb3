import type { Agency } from '../../agency/agency.ts';
import { hasFormerContacts } from '../../agency/former-contacts.ts';
import { telAddress } from '../../agency/phone-number.ts';
import { pointer } from '../../json/pointer.ts';
import type { LintFinding } from '../lint-rule.ts';

/** A number of an agency file, and where it stands there. */
interface Placed {
  readonly number: string | undefined;
  readonly path: string;
}

/** Numbers that no phone can dial as they are written, and those with something else in them. Paths lead into the file. */
export function lintNumbers(agency: Agency, written: unknown): readonly LintFinding[] {
  const { phone, contacts } = agency;
  // As a map, a contact had its numbers in other places.
  const isFormer = hasFormerContacts(written);
  const numbers: readonly Placed[] = [
    { number: phone.phone, path: '/phone/phone' },
    { number: phone.text?.to, path: '/phone/text/to' },
    ...contacts.flatMap(({ id, voice, text, video }, at) => {
      const base = isFormer ? ['contacts', id] : ['contacts', at];
      return [
        { number: voice?.number, path: pointer(...base, ...(isFormer ? ['phone'] : ['voice', 'number'])) },
        { number: voice?.elsewhere, path: pointer(...base, 'voice', 'elsewhere') },
        { number: text?.number, path: pointer(...base, 'text', isFormer ? 'to' : 'number') },
        { number: video?.number, path: pointer(...base, 'video', 'number') },
      ];
    }),
  ];
  return numbers.flatMap(({ number, path }) => (number === undefined ? [] : lintNumber(number, path)));
}

function lintNumber(number: string, path: string): readonly LintFinding[] {
  if (telAddress(number) === undefined)
    return [
      {
        code: 'not-dialable',
        path,
        severity: 'warning',
        sentence: 'No phone can dial this as it is written, so it is shown and is no link.',
        fix: 'Write one number, such as "312-555-0100", "312-555-0100 ext. 12" or "+44 20 7946 0000"; a second one in a contact of its own.',
      },
    ];
  const [, beside = ''] = /^[+*#\d().\s-]+(.*)$/su.exec(number) ?? [];
  const isExtension = /^[,;]?\s*\(?(?:ext|x|int|anexo|#|;ext)/i.test(beside);
  // Letters on the keys of a phone are capitals without a space in front of them.
  const isVanity = /^[A-Z]+(?:-?[A-Z]+)*(?:\s*\([\d-]+\))?$/.test(beside);
  return beside === '' || isExtension || isVanity
    ? []
    : [
        {
          code: 'words-in-number',
          path,
          severity: 'warning',
          sentence: 'Something is said beside the number, which only some can read.',
          fix: 'Write the number alone. What to press belongs in "press", the times in "hours", the rest in "note".',
        },
      ];
}
