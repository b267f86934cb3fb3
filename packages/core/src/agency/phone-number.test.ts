import { describe, expect, it } from 'vitest';
import { dialable, smsAddress, telAddress } from './phone-number.ts';
import { plainTelAddress } from './plain-number.ts';

describe('telAddress', () => {
  it.each([
    ['312 555 0100', 'tel:3125550100'],
    ['(312) 555-0100', 'tel:3125550100'],
    ['(312)555.0100', 'tel:3125550100'],
    ['312\u00a0555\u20110100', 'tel:3125550100'],
    ['+1 (312) 555-0100', 'tel:+13125550100'],
    ['1-800-799-7233', 'tel:18007997233'],
    ['tel:+13125550100', 'tel:+13125550100'],
    ['988', 'tel:988'],
    ['*67', 'tel:*67'],
    ['#250', 'tel:%23250'],
  ])('dials %s', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    ['312-555-0100 ext. 12', 'tel:3125550100;ext=12'],
    ['312-555-0100 x12', 'tel:3125550100;ext=12'],
    ['312-555-0100X12', 'tel:3125550100;ext=12'],
    ['312-555-0100, extension 1204', 'tel:3125550100;ext=1204'],
    ['312-555-0100 (ext. 12)', 'tel:3125550100;ext=12'],
    ['312 555 0100;ext=12', 'tel:3125550100;ext=12'],
    ['312 555 0100, extensión 12', 'tel:3125550100;ext=12'],
    ['312 555 0100 int. 12', 'tel:3125550100;ext=12'],
    ['312 555 0100 #12', 'tel:3125550100;ext=12'],
    ['312-555-0100 EXT 12 (front desk)', 'tel:3125550100;ext=12'],
  ])('keeps the extension of %s apart', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    ['988, press 1', 'tel:988'],
    ['988 then press 1', 'tel:988'],
    ['988; Spanish 2', 'tel:988'],
    ['1-800-985-5990 (press 2 for Spanish)', 'tel:18009855990'],
    ['988 (24/7)', 'tel:988'],
    ['312-555-0100 (24 hours)', 'tel:3125550100'],
    ['312-555-0100 Mon-Fri 9-5', 'tel:3125550100'],
    ['988 day and night', 'tel:988'],
  ])('leaves what is said beside the number of %s', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['+44(0)20 7946 0000', 'tel:+442079460000'],
    ['0044 (0)20 7946 0000', 'tel:+442079460000'],
    ['00 44 20 7946 0000', 'tel:+442079460000'],
    ['020 7946 0000', 'tel:02079460000'],
    ['+33 1 23 45 67 89', 'tel:+33123456789'],
    ['01 23 45 67 89', 'tel:0123456789'],
  ])('knows the trunk zero of %s', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    ['1-800-799-SAFE', 'tel:18007997233'],
    ['1-800-799-SAFE (7233)', 'tel:18007997233'],
    ['1-800-GO-FEDEX', 'tel:18004633339'],
    ['(800) CONTACTS', 'tel:8002668228'],
    ['1-800-799-7233 (SAFE)', 'tel:18007997233'],
  ])('turns the letters of %s into keys', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    ['٣١٢ ٥٥٥ ٠١٠٠', 'tel:3125550100'],
    ['३१२ ५५५ ०१००', 'tel:3125550100'],
    ['３１２－５５５－０１００', 'tel:3125550100'],
    ['\u202a+1 312 555 0100\u202c', 'tel:+13125550100'],
  ])('reads the digits of %s', (written, address) => {
    expect(telAddress(written)).toBe(address);
  });

  it.each([
    '312-555-0100 or 312-555-0101',
    '312-555-0100 / 312-555-0101',
    '312-555-0100/0101',
    '312-555-0100, 312-555-0101',
    '312-555-0100 (0101)',
    '312 555 0100 312 555 0101',
    '911 or 988',
    '988 or 911',
    '988 911',
    '988/911',
    '911 - 988',
    '988 1',
    '312-555-0100 ext. 12 or 312-555-0101',
    '312 555 0100 24 hours',
    '741741 24 hours',
    '741741 9-5',
    'ask at the desk',
    'ext. 12',
    '+',
    '1',
    '',
    '+12',
    '12345678901234567890',
  ])('dials nothing for %j', (written) => {
    expect(telAddress(written)).toBeUndefined();
  });
});

describe('plainTelAddress', () => {
  const groups = ['988', '312 555 0100', '(312) 555-0100', '1-800-799-7233', '+1 (312) 555-0100'];

  it.each([
    ...groups,
    '+44 (0)20 7946 0000',
    '988 911',
    '211 555 0100',
    '911 555 0100',
    '988 5550100',
    '312-555-01 (00)',
    '312 555 01 00',
    '312 5 550100',
    '1 312 555 0100',
    '020 7946 0000',
    '+0 312 555 0100',
    '+1 312 555 0100 (0101)',
    '312-555-0100 x1',
  ])('dials nothing else for %s than the whole reading does', (written) => {
    const address = plainTelAddress(written);
    expect([undefined, `tel:${dialable(written)}`]).toContain(address);
  });

  it('knows how numbers are written most', () => {
    expect(groups.filter((written) => plainTelAddress(written) === undefined)).toEqual([]);
  });
});

describe('smsAddress', () => {
  it.each([
    ['88788', 'START', 'sms:88788?&body=START'],
    ['(312) 555-0101', undefined, 'sms:3125550101'],
    ['312-555-0100 ext. 12', undefined, 'sms:3125550100'],
    ['844-938-4280', 'Eviction Help', 'sms:8449384280?&body=Eviction%20Help'],
    ['ask', undefined, undefined],
  ])('writes to %s', (written, word, address) => {
    expect(smsAddress(written, word)).toBe(address);
  });
});
