import { expect } from 'chai';
import { changeWay, readContact, toggleIn, toggleWay, withContact, withIfOther, withText } from './change-contact.ts';

const nothing = readContact(undefined);
const order = ['call', 'text', 'email'] as const;
const withCall = readContact(toggleWay(nothing, 'call', order));

describe('a change of the ways to reach somebody', () => {
  for (const way of ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'] as const) {
    it(`answers nothing for the person when they pick ${way}`, () => {
      expect(readContact(toggleWay(nothing, way, [way])).ways).to.deep.equal([{ way, to: '' }]);
    });
  }

  it('keeps the order of the form', () => {
    const both = readContact(toggleWay(readContact(toggleWay(nothing, 'text', order)), 'call', order));
    expect(both.ways.map(({ way }) => way)).to.deep.equal(['call', 'text']);
  });

  it('forgets the other name when it is no longer wanted', () => {
    const named = { ...withIfOther(withCall.ways[0]!, 'use-name'), alias: 'Lu' };
    expect(withIfOther(named, 'hang-up')).not.to.have.property('alias');
  });

  it('lets our name be said only to whom it may be said', () => {
    const changed = changeWay(withCall, 'call', (entry) => withIfOther(entry, 'say-who'));
    expect(changed?.ways[0]?.nameOk).to.equal(true);
  });

  it('leaves out a name that was taken out again', () => {
    const named = withText(withCall.ways[0]!, 'person', 'Bo');
    expect([named.person, withText(named, 'person', '')]).to.deep.equal(['Bo', withCall.ways[0]]);
  });

  it('leaves out an empty note', () => {
    expect(withContact(withCall, { note: '' })).not.to.have.property('note');
  });

  it('keeps times in their order', () => {
    expect(toggleIn(['evenings'], 'mornings', ['mornings', 'afternoons', 'evenings'])).to.deep.equal([
      'mornings',
      'evenings',
    ]);
  });
});
