import type { AuthorIssue, NoticeContactIssue } from '@open-intake/core';

/** The meaning of a code for the author, and what to do about it. */
export interface IssueWords {
  readonly sentence: string;
  readonly fix: string;
}

const words = (sentence: string, fix: string): IssueWords => ({ sentence, fix });

/** Codes of mistakes in the files of a form folder themselves. */
type FileCode =
  | 'no-such-folder'
  | 'not-a-folder'
  | 'no-such-file'
  | 'is-a-folder'
  | 'no-permission'
  | 'unreadable'
  | 'picture-too-large'
  | 'not-a-picture'
  | 'too-many-pictures'
  | 'language-not-in-form';

/** Every code of an author's issue that carries no sentence of its own: the compiler counts them. */
export const issueWords: {
  readonly [Code in Exclude<AuthorIssue['code'], NoticeContactIssue['code']> | FileCode]: IssueWords;
} = {
  // Files
  'no-such-folder': words('There is no such folder.', 'Check the spelling, or run this from another folder.'),
  'not-a-folder': words('This is a file, not a folder.', 'Name the folder that holds form.json.'),
  'no-such-file': words('This file is missing.', 'Make this file, or name the right folder.'),
  'is-a-folder': words('This is a folder where a file should be.', 'Move the folder, and write the file.'),
  'no-permission': words('This may not be read.', 'Give yourself the right to read it.'),
  unreadable: words('This cannot be read.', 'Try again, or copy it to another disk.'),
  'picture-too-large': words('This picture is larger than 200,000 bytes.', 'Make it smaller: it is drawn small.'),
  'not-a-picture': words('This file is not what its name says.', 'Save it as png, jpg or webp.'),
  'too-many-pictures': words('The pictures are too large together.', 'Make them smaller, or take some away.'),
  'language-not-in-form': words(
    'The form does not name this language, so nobody sees these words.',
    'Add the language to "languages" in form.json, or take this file away.',
  ),
  // JSON
  empty: words('The file is empty.', 'Write JSON in it.'),
  'bad-json': words('This is not JSON.', 'Look for a missing quote, comma or bracket.'),
  'bad-utf-8': words('The file is not in UTF-8.', 'Save it as UTF-8.'),
  comment: words('JSON has no comments.', 'Take the comment out.'),
  'duplicate-key': words('This key stands here twice.', 'Keep one of them.'),
  'reserved-key': words('This name has a meaning of its own.', 'Choose another name.'),
  'too-deep': words('This is nested too deep.', 'Make it flatter.'),
  'too-large': words('The file is too large.', 'Make it shorter.'),
  'trailing-data': words('Something stands after the end.', 'Take it out.'),
  // Shape
  missing: words('Something that must be here is missing.', 'Add it.'),
  'unknown-property': words('There is no such property.', 'Look for a typing mistake.'),
  'unknown-value': words('This value is not one of the possible ones.', 'Use one that the format names.'),
  'unknown-type': words('There is no such question type.', 'Use one of the types that the format names.'),
  'wrong-type': words(
    'This is another kind of value than it should be.',
    'Write text, number, list or object as the format says.',
  ),
  'bad-format': words('This is not written the way it should be.', 'Write it as the format says.'),
  'bad-id': words('An id has letters, digits, "-" and "_" only, and begins with a letter.', 'Write another id.'),
  'reserved-id': words('This id has a meaning of its own.', 'Choose another id.'),
  'bad-version': words('A version has three numbers.', 'Write it as 1.0.0.'),
  'bad-language': words('This is no language tag.', 'Use a BCP 47 tag such as "es" or "zh-Hant".'),
  'too-long': words('This text is too long.', 'Make it shorter.'),
  'too-short': words('This text is too short.', 'Make it longer.'),
  'too-many': words('There are too many of these.', 'Take some away.'),
  'too-few': words('There are too few of these.', 'Add some.'),
  'too-big': words('This number is too big.', 'Choose a smaller one.'),
  'too-small': words('This number is too small.', 'Choose a larger one.'),
  'newer-format': words('This file is for a newer version.', 'Update Open Intake.'),
  // Definitions
  'duplicate-id': words('This id stands for something else already.', 'Choose another id.'),
  'id-differs-by-case': words('This id differs from another one only by capital letters.', 'Choose another id.'),
  'duplicate-language': words('This language is named twice.', 'Keep one of them.'),
  'still-asked': words(
    'The form still asks this question, so its answers need no new place.',
    'Take the question out of the form, or out of "migrations".',
  ),
  'not-a-choice': words('The question has no choice of this value.', 'Write one of its values.'),
  'versions-out-of-order': words('The steps are not in the order of their versions.', 'Put the oldest step first.'),
  'version-ahead': words('This step leads to a later version than the form has.', 'Raise the version of the form.'),
  'duplicate-choice': words('Two choices have the same value.', 'Give one of them another value.'),
  'empty-choice': words('A choice has no value.', 'Give it one.'),
  'empty-choices': words('The question has nothing to choose from.', 'Add "choices" or "choicesFrom".'),
  'choices-from-later': words('The choices come from a question that is asked later.', 'Ask that question first.'),
  'choices-from-type': words('The choices come from a question that has none.', 'Name a question with choices.'),
  'list-and-choices': words('The question names a list and has choices of its own.', 'Keep one of them.'),
  'unknown-list': words('There is no list of this name.', 'Add it to "lists" in form.json, or name another one.'),
  'bad-default': words(
    'The question does not take this as its answer.',
    'Write a value that a person could give, or take it out.',
  ),
  'bad-picture-name': words(
    'This is no name of a picture file.',
    'Name a png, jpg or webp file in the folder "pictures".',
  ),
  'no-questions': words('There is no question here.', 'Add one, or take this away.'),
  'too-many-questions': words('The form has more questions than it may.', 'Make two forms of it.'),
  'too-many-choices': words('The question has more choices than it may.', 'Take some away, or group them.'),
  'bad-currency': words('A currency has three capital letters.', 'Use a code of ISO 4217, such as "USD".'),
  'bad-media-type': words('This is no media type.', 'Write it as "image/*" or "application/pdf".'),
  'bad-number': words('This is not a number that can be compared.', 'Write digits, such as "12.50" or 0.'),
  'too-many-points': words('The scale has too many points.', 'Let it have eleven at most, such as 0 to 10.'),
  'min-above-max': words('The smallest value is above the largest.', 'Swap them, or change one.'),
  'not-a-date': words('This names a question that is no date.', 'Name a question of the type "date".'),
  'bad-contact': words(
    'A contact has no name, or one that is too long.',
    'Name a contact of agency.json, such as "988".',
  ),
  'duplicate-contact': words('This contact is named twice.', 'Keep one of them.'),
  'deadline-not-by-day': words('A deadline is a whole day.', 'Take "precision" away, or set it to "day".'),
  'impossible-date': words('There is no such day.', 'Write it as 2027-01-31.'),
  'table-without-repeat': words('Only a group with rows can be a table.', 'Add "repeat", or take "display" away.'),
  'matrix-repeats': words('A matrix has no rows to add.', 'Take "repeat" away, or show it as a table.'),
  'matrix-type': words(
    'A matrix holds questions of type "choice" or "scale" only.',
    'Move this question out, or take "display" away.',
  ),
  'matrix-differs': words(
    'This question offers something else than the first one of the matrix.',
    'Give both the same type and the same choices or points.',
  ),
  'required-never-shown': words(
    'This must be answered and is never shown.',
    'Change its condition, or let people skip it.',
  ),
  // Rules
  'bad-rule': words('This is no rule.', 'A rule is an object with one operator, such as { "==": [ … ] }.'),
  'computed-var': words('The name in "var" is calculated.', 'Write the id of a question there.'),
  'computed-pattern': words('The pattern in "matches" is calculated.', 'Write the pattern itself there.'),
  'unknown-operator': words('There is no such operator.', 'Look for a typing mistake.'),
  'unknown-reference': words('The rule reads something that does not exist.', 'Use the id of a question or a value.'),
  'self-reference': words('The rule reads the question that it belongs to.', 'Read another question.'),
  'out-of-scope': words(
    'The rule reads a row of a group that it does not stand in.',
    'Read the whole group, with "some" or "all".',
  ),
  'not-in-rows': words('The rule reads something that the rows do not have.', 'Use the id of a question in the group.'),
  'asked-twice': words(
    'Another question of this type is in the form, and only one answer can be sent.',
    'Keep one of them.',
  ),
  'no-value': words('The rule reads something that never has a value.', 'Read a question that can be answered.'),
  'type-clash': words(
    'The rule compares or uses a value of the wrong kind.',
    'Compare with a value of the same kind, and look up what the operator takes.',
  ),
  'rule-too-costly': words('The rule is too long to work out.', 'Make it shorter.'),
  cycle: words('These rules wait for each other.', 'Take one of them away.'),
  'device-only-flag': words('A flag reads an answer that stays on the device.', 'Read another question.'),
  // Patterns
  'bad-pattern': words('This is no regular expression.', 'Look for a missing bracket.'),
  'unsafe-pattern': words(
    'This regular expression could run for a very long time.',
    'Take out look-arounds and back references.',
  ),
  'pattern-too-long': words('This regular expression is too long.', 'Make it shorter.'),
  // The agency
  'not-a-time': words('This is no time of a day with 24 hours.', 'Write it as "09:00" or "17:30".'),
  'not-hours': words(
    'These are no hours.',
    'Write "always", or days with times: [{ "days": ["mon"], "opens": "09:00", "closes": "17:00" }].',
  ),
  'not-days-and-times': words(
    'These are no days with times.',
    'Write a list of them: [{ "days": ["mon"], "opens": "09:00", "closes": "17:00" }].',
  ),
  'not-a-weekday': words('This is no day of the week.', 'Write "mon", "tue", "wed", "thu", "fri", "sat" or "sun".'),
  'not-a-colour': words('This is no colour.', 'Write # and six digits, such as "#1b5e6b".'),
  'not-a-day': words('There is no such day.', 'Write it as "2027-01-31".'),
  'not-https': words('This is no https address.', 'Write one that begins with "https://".'),
  'unknown-time-zone': words('There is no such time zone.', 'Name one such as "America/Chicago".'),
  'no-number': words('There is no way to reach the agency.', 'Add "phone", or "text" with a number.'),
  'no-channel': words('There is no way to reach this contact.', 'Add "voice", "text" or "video".'),
  'number-or-url': words('A video call takes a number or an address.', 'Give either "number" or "url".'),
  'not-a-key': words('No phone has such a key.', 'Write the one that is pressed, such as "2".'),
  'unknown-contact': words('There is no contact of this id.', 'Look for a typing mistake.'),
  // Texts
  'missing-words': words('There is no text here.', 'Write it.'),
  'unknown-question': words('The form has no such question.', 'Take these words away.'),
  'blank-text': words('This text is blank.', 'Write something, or take it out.'),
  'bad-unicode': words('This text has a broken character.', 'Write it anew.'),
  'control-character': words('This text has a character that cannot be seen.', 'Write it anew.'),
  'bidi-control': words('This text turns the direction of what is around it.', 'Take out the direction marks.'),
  'markup-too-deep': words('This text has brackets in brackets.', 'Take some out.'),
  'unsafe-link': words('This link could lead anywhere.', 'Use "tel:" or "https://".'),
  'link-not-listed': words('This link leads to a place that is not listed.', 'Write the address as plain text.'),
};

/** The words of a code; undefined for one that nobody has described. */
export function wordsOf(code: string): IssueWords | undefined {
  return isKnown(code) ? issueWords[code] : undefined;
}

function isKnown(code: string): code is keyof typeof issueWords {
  return Object.hasOwn(issueWords, code);
}
