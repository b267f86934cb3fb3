import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

const rtl =
  'ar ar-EG he yi dv fa fa-AF prs ur ps ckb ks sd ug pnb pnb-Arab lah-Arab rhg rhg-Arab rhg-Rohg aii syr nqo ff-Adlm pa-Arab pa-PK uz-AF AR-eg en-XB ar-XB en-Arab'.split(
    ' ',
  );
const ltr =
  'en es so ht rhg-Latn ku pa uz sd-IN ks-Deva am ti zh-Hant my ff az-Latn-IR en-US hmn-Latn ar-Latn en-x-arab ""'.split(
    ' ',
  );

it.each(rtl)('%s is written right to left', (tag) => {
  expect(directionOf(tag)).toBe('rtl');
});

it.each(ltr)('%s is written left to right', (tag) => {
  expect(directionOf(tag)).toBe('ltr');
});
