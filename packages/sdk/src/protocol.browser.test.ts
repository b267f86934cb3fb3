import { expect } from 'chai';
import { everyCase } from '../test/protocol/every-case.ts';

describe('bad input of the protocol, in this browser', () => {
  for (const { row, name, outcome, expected } of everyCase({ bitStep: 31, messages: 30 })) {
    it(`${row} ${name}`, async () => expect(await outcome()).to.deep.equal(expected));
  }
});
