import { describe, expect, it } from 'vitest';
import { describeCall, readAddress, under } from './addresses.ts';

describe('addresses', () => {
  it.each([
    'https://agency.example/forms/small',
    'http://localhost:8080/forms/small',
    'http://intake.localhost/forms/small',
    'http://127.0.0.1:3000/forms/small',
    'http://[::1]:3000/forms/small',
  ])('takes %s', (address) => {
    expect(readAddress('endpoint', address).href).toBe(address);
  });

  it.each([
    'http://agency.example/forms/small',
    'http://10.0.0.1/forms/small',
    'http://localhost.agency.example/forms/small',
  ])('T12 takes no plain http off loopback: %s', (address) => {
    expect(() => readAddress('endpoint', address)).toThrow(expect.objectContaining({ code: 'insecure-address' }));
  });

  it.each(['/forms/small', '', 'ftp://agency.example/', 'javascript:alert(1)', 'https://me:secret@agency.example/'])(
    'takes no "%s"',
    (address) => {
      expect(() => readAddress('endpoint', address)).toThrow(TypeError);
    },
  );

  it('keeps passwords out of what it says', () => {
    expect(() => readAddress('endpoint', 'https://me:secret@agency.example/')).not.toThrow('secret');
  });

  it('puts things under an address, whatever its ending, and keeps its query', () => {
    const base = readAddress('endpoint', 'https://agency.example/forms/small/?site=2#top');
    expect(under(base, 'messages', 'es')).toBe('https://agency.example/forms/small/messages/es?site=2');
  });

  it('encodes what it puts there', () => {
    expect(under(new URL('https://agency.example/a'), '../b?c')).toBe('https://agency.example/a/..%2Fb%3Fc');
  });

  it('describes a call without origin and query', () => {
    expect(describeCall('POST', 'https://agency.example/forms/small/submissions?key=secret')).toBe(
      'POST /forms/small/submissions',
    );
  });
});
