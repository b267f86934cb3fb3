import { describe, expect, it } from 'vitest';
import { readHours } from './read-hours.ts';

const said = (text: string) =>
  readHours(text)?.map(({ byDay = [], opens, closes }) => `${byDay.join(',')} ${opens}-${closes}`);

describe('hours in one cell', () => {
  it.each([
    ['Mon-Fri 9:00-17:00; Sat 10-12', ['MO,TU,WE,TH,FR 540-1020', 'SA 600-720']],
    ['Tue, Thu 9am - 5:30pm', ['TU,TH 540-1050']],
    ['Monday to Wednesday 08:00 to 12:00', ['MO,TU,WE 480-720']],
    ['Mon and Wed 9–17', ['MO,WE 540-1020']],
    ['Fri - Mon 20:00-02:00', ['FR,SA,SU,MO 1200-120']],
    ['daily 19:00-07:00', ['MO,TU,WE,TH,FR,SA,SU 1140-420']],
    ['24/7', ['MO,TU,WE,TH,FR,SA,SU 0-1440']],
  ])('are read: %s', (text, read) => expect(said(text)).toEqual(read));

  it.each(['', 'by appointment', 'Mon-Fri', '9-17', 'Xyz 9-17', 'Mon 9-25', 'Mon 9:00-17:00; sometimes', 'Mon 9-'])(
    'are not guessed: %j',
    (text) => expect(said(text)).toBeUndefined(),
  );
});
