import { expect } from 'chai';
import { phoneGroups } from './phone-groups.ts';

const numbers: readonly (readonly [string, string | undefined])[] = [
  ['3125550100', '312 555 0100'],
  ['(312) 555-0100', '312 555 0100'],
  ['13125550100', '1 312 555 0100'],
  ['+52 55 1234 5678', '+52 55 1234 5678'],
  ['٣١٢٥٥٥٠١٠٠', '312 555 0100'],
  ['+13125550100', '+1 312 555 0100'],
  ['5550100', '555 0100'],
  ['020794601', '020 794 601'],
  ['911', undefined],
  ['Ask at the desk', undefined],
  ['3125550100 ext 4', undefined],
  ['', undefined],
];

describe('phone groups', () => {
  for (const [typed, shown] of numbers) {
    it(`shows "${typed}" as ${shown ?? 'nothing'}`, () => {
      expect(phoneGroups(typed)).to.equal(shown);
    });
  }
});
