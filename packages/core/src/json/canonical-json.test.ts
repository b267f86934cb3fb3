import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units (RFC 8785 section 3.2.3)', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(
      JSON.parse(
        `[${canonicalJson(value)
          .replace(/[{}]/g, '')
          .replace(/"[^"]*":/g, '')}]`,
      ),
    ).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  it('is the same whatever order the keys came in', () => {
    expect(canonicalJson({ b: [{ d: 1, c: -0 }], a: undefined })).toBe(
      canonicalJson({ a: undefined, b: [{ c: 0, d: 1 }] }),
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }], [[undefined]], [() => 1]])(
    'throws a TypeError for case %#',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});
