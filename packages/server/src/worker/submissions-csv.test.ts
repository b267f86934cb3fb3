import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../../../test/server/test-intake.ts';
import { openTestPglite } from '../../../../test/server/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
let csv: string;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
  const skipped = { '/court': 'prefer-not' };
  await intake.post(
    envelope(
      {
        called: '=HYPERLINK("http://evil.example")',
        reach: '+1 555',
        urgent: ['sleep'],
        sleep: 'outside',
        household: [{ age: 4 }],
      },
      { skipped },
    ),
  );
  csv = await (await intake.worker('/submissions.csv')).text();
});
afterAll(() => database.destroy());

describe('the export as CSV', () => {
  it('has a column a question, contact safety before them, and none for what stays on the device', () => {
    expect(csv.split('\r\n')[0]).toBe(
      'code,receivedAt,status,form,version,language,filledBy,partial,urgency,flags,contact,contactSafety,sealed,called,reach,urgent,sleep,hungry,court,words,household,skipped',
    );
  });

  it('has coded values, with flags and the safe ways to start computed here', () => {
    expect(csv.split('\r\n')[1]).toContain('small,1.0.0,en,self,false,same-day,no-place,wait,,false,');
    expect(csv).toContain('"[""sleep""]",outside,');
  });

  it('T31 has no cell that a spreadsheet would run', () => {
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")","'+1 555"`);
  });

  it('is a file to keep, not a page to show', async () => {
    const { headers } = await intake.worker('/submissions.csv');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});
