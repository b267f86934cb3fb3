import { expect } from 'chai';
import { groupDigits } from './contact-lines.ts';

describe('groupDigits', () => {
  const cases = [
    ['3125550100', '312 555 0100'],
    ['(312) 555-0100', '312 555 0100'],
    ['+13125550100', '+1 312 555 0100'],
    ['5550100', '555 0100'],
    ['ask at the shelter desk', 'ask at the shelter desk'],
    ['12 Oak Street, 60601', '12 Oak Street, 60601'],
    ['911', '911'],
    ['+44 (0)20 7946 0000', '+44 (0)20 7946 0000'],
    ['312 555 0100 312 555 0101', '312 555 0100 312 555 0101'],
  ] as const;
  for (const [typed, shown] of cases) {
    it(`shows ${typed} as ${shown}`, () => {
      expect(groupDigits(typed)).to.equal(shown);
    });
  }
});
