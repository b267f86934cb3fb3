import type { CompileIssueCode, OverlayIssue } from '@open-intake/services/compile';
import type { ServiceIssueCode } from '@open-intake/services/read';
import type { IssueWords } from '../findings/issue-words.ts';

const words = (sentence: string, fix: string): IssueWords => ({ sentence, fix });

/** What is wrong with a feed, a table or an overlay, for whoever keeps it. The compiler counts the codes. */
export const serviceWords: {
  readonly [Code in ServiceIssueCode | OverlayIssue['code'] | CompileIssueCode]: IssueWords;
} = {
  // The whole
  'bad-json': words('This is not JSON.', 'Look for a missing quote, comma or bracket.'),
  'bad-csv': words('The table is broken here.', 'Look for a quote that is never closed, and save it as CSV again.'),
  'not-a-feed': words('This is no list of services.', 'Name an Open Referral file (JSON), its API, or a CSV table.'),
  'no-services': words('There is no service in it.', 'Name the file or address that has the services.'),
  'too-many-services': words('There are more services than can be read.', 'Ask for a feed of your area only.'),
  'missing-column': words('The table has no column "name".', 'Write the names of the columns into the first row.'),
  'wrong-cells': words(
    'This row has another number of cells than the first row. It is not read.',
    'Look for a comma too many or missing; a text with a comma stands in quotes.',
  ),
  // Fetching
  'fetch-failed': words('There was no answer.', 'Check the address and the network, and try again.'),
  'bad-answer': words('The answer was not the one that was asked for.', 'Check the address, and try again later.'),
  'too-many-pages': words('The feed has more pages than can be read.', 'Ask for a feed of your area only.'),
  // One value
  missing: words('Something that must be here is missing.', 'Add it.'),
  'wrong-type': words(
    'This is another kind of value than it should be.',
    'Write text, number or list as the format says.',
  ),
  'unknown-value': words('This value is not one of the possible ones.', 'Use one that the format names.'),
  'unknown-key': words('There is no such property.', 'Look for a typing mistake.'),
  'duplicate-id': words('Another service has this id.', 'Give each service an id of its own.'),
  'not-a-day': words('There is no such day.', 'Write it as 2027-01-31.'),
  'not-a-time': words('This is no time of a day.', 'Write it as 09:00 or 17:30.'),
  'not-a-web-address': words('This is no web address.', 'Write one that begins with https://.'),
  'unknown-language': words('Nobody knows this language.', 'Write its English name, or its code such as "es".'),
  'time-zone-is-an-offset': words(
    "A number of hours knows no summer time. The agency's zone counts where it fits.",
    'Write a name such as "America/Chicago".',
  ),
  'unknown-time-zone': words('There is no such time zone.', 'Name one such as "America/Chicago".'),
  'unreadable-hours': words('These hours cannot be read.', 'Write them as: Mon-Fri 9:00-17:00; Sat 10:00-12:00.'),
  'unknown-column': words('There is no such column. It is not read.', 'Look for a typing mistake, or leave it.'),
  // Approved services
  'unknown-service': words('The feed has no service of this id.', 'Look for its new id, or take it out.'),
  'no-needs': words('Nobody knows which need it answers, so it is never shown.', 'Add "needs" to it in the overlay.'),
  'unknown-need': words(
    'The default form asks for no such need: only a form of your own that does can show it.',
    'Look for a typing mistake in "needs".',
  ),
  'not-active': words(
    'The feed says that it does not run, so it is not shown.',
    'Take it out, or ask whoever keeps the feed.',
  ),
  'hours-unknown': words('Nobody knows when it is open, so people are told to call first.', 'Add "hours".'),
  'area-unknown': words('Nobody knows for which area it is, so people are told to call first.', 'Add "area".'),
  'way-in-unknown': words('Nobody knows how to get it, so people are told to call first.', 'Add "how".'),
  'wait-unknown': words('Nobody knows how long people wait, so they are told to call first.', 'Add "waitDays".'),
  'language-unknown': words('Nobody knows what they speak, so people are told to call first.', 'Add "languages".'),
  'unknown-area': words('Nobody can tell where this area is.', 'Add "area", or the places in it to "places".'),
  'address-in-text': words('A text tells where this confidential place is. It was left out.', 'Write other "words".'),
  'not-checked-lately': words('Nobody has checked it for half a year.', 'Call them, and write the day into "checked".'),
};
