import { expect } from 'chai';
import type { IntakeFault } from './intake-fault.ts';
import { safeAddress } from './safe-address.ts';

const page = 'https://agency.example/help';

function faultOf(address: string, from = page): string | undefined {
  try {
    safeAddress(address, from);
    return undefined;
  } catch (fault) {
    return (fault as IntakeFault).code;
  }
}

describe('T12 safeAddress', () => {
  it('resolves against the page', () => {
    expect(safeAddress('/forms/needs', page)).to.equal('https://agency.example/forms/needs');
  });

  for (const host of ['localhost:8080', '127.0.0.1:3000', '[::1]:80', 'demo.localhost']) {
    it(`takes plain http on ${host}`, () => {
      expect(faultOf(`http://${host}/forms/a`, `http://${host}/`)).to.equal(undefined);
    });
  }

  for (const address of ['http://agency.example/forms/a', 'http://127.0.0.1.example.com/a', 'http://192.168.0.4/a']) {
    it(`does not take ${address}`, () => {
      expect(faultOf(address)).to.equal('insecure');
    });
  }

  it('does not take an http page, whatever the form', () => {
    expect(faultOf('https://agency.example/forms/a', 'http://agency.example/')).to.equal('insecure');
  });

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'http://']) {
    it(`does not take ${address} for an address`, () => {
      expect(faultOf(address)).to.equal('bad-address');
    });
  }
});
