import { expect } from 'chai';
import { when } from './when.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const chicago = 'America/Chicago';

describe('when', () => {
  for (const [moment, text] of [
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T11:50:00Z', '10 minutes ago'],
    ['2026-11-22T09:10:00Z', '2 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
  ] as const) {
    it(`says ${text}`, () => {
      expect(when(moment, now, 'en', 'UTC').relative).to.equal(text);
    });
  }

  for (const [received, read, text] of [
    ['2026-11-23T11:00:00-06:00', '2026-11-25T09:00:00-06:00', '2 days ago'],
    ['2026-11-23T23:30:00-06:00', '2026-11-24T08:00:00-06:00', 'yesterday'],
    ['2026-11-23T00:30:00-06:00', '2026-11-23T23:30:00-06:00', '23 hours ago'],
    ['2026-11-23T23:50:00-06:00', '2026-11-24T00:10:00-06:00', '20 minutes ago'],
    ['2026-10-31T09:00:00-05:00', '2026-11-02T08:00:00-06:00', '2 days ago'],
  ] as const) {
    it(`counts days of the agency's calendar: from ${received} to ${read} is ${text}`, () => {
      expect(when(received, Date.parse(read), 'en', chicago).relative).to.equal(text);
    });
  }

  it('says the hour where the agency is, and names the zone to who sits in another', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone === chicago ? 'America/Anchorage' : chicago;
    expect(when('2026-11-22T11:50:00Z', now, 'en', zone).exact).to.match(/Nov 22, 2026, \d{1,2}:50.AM (CST|AKST)/);
  });

  it('gives back what is no moment', () => {
    expect(when('soon', now, 'en')).to.deep.equal({ relative: 'soon', exact: 'soon' });
  });
});
