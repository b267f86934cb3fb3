import { expect } from 'chai';
import { problemOf, readNumber } from './chosen-number.ts';

describe('a number to lock answers with', () => {
  it('is the same from a keypad in any script, with or without gaps', () => {
    for (const typed of ['204816', '20 48 16', '204-816', '٢٠٤٨١٦', '۲۰۴۸۱۶', '２０４８１６'])
      expect(readNumber(typed), typed).to.equal('204816');
  });

  it('has six digits or more', () => {
    expect(['', '20481', '204816', '2048163579'].map(problemOf)).to.deep.equal([
      'short',
      'short',
      undefined,
      undefined,
    ]);
  });

  it('has no letters', () => {
    expect(problemOf('abc20481')).to.equal('digits');
  });

  it('is none that anybody tries first', () => {
    for (const easy of ['111111', '123456', '654321', '0000000', '8901234'])
      expect(problemOf(easy), easy).to.equal('easy');
  });
});
