import { expect } from 'chai';
import { hashOf, routeOf } from './hash-route.ts';

const id = '0190a6c2-7d1e-7c3a-9d53-0d1f6f2c9a01';

describe('routes', () => {
  it('reads a submission', () => {
    expect(routeOf(`#/s/${id.toUpperCase()}`)).to.deep.equal({ kind: 'submission', id });
  });

  for (const hash of ['', '#/', '#/s/', '#/s/../../x', `#/s/${id}/packet`, '#/s/<img>']) {
    it(`takes "${hash}" as the list`, () => {
      expect(routeOf(hash)).to.deep.equal({ kind: 'list' });
    });
  }

  it('reads what is true today', () => {
    expect(routeOf(hashOf({ kind: 'today' }))).to.deep.equal({ kind: 'today' });
  });

  it('writes what it reads', () => {
    expect(routeOf(hashOf({ kind: 'submission', id }))).to.deep.equal({ kind: 'submission', id });
  });
});
