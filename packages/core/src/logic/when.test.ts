import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { all, any, not, when } from './when.ts';

const answers = { urgent: ['food', 'sleep'], sleep: 'outside', age: 17 };

describe('when', () => {
  it('writes plain JsonLogic', () => {
    expect(when('sleep').is('outside')).toEqual({ '==': [{ var: 'sleep' }, 'outside'] });
  });

  it.each([
    ['is', when('sleep').is('outside'), true],
    ['isNot', when('sleep').isNot('own'), true],
    ['isNot, without an answer', when('nothing').isNot('own'), false],
    ['has', when('urgent').has('food'), true],
    ['has, without an answer', when('nothing').has('food'), false],
    ['hasAny', when('urgent').hasAny(['ride', 'sleep']), true],
    ['hasAny of none', when('urgent').hasAny([]), null],
    ['hasAtLeast', when('urgent').hasAtLeast(2), true],
    ['hasAtLeast, with fewer', when('urgent').hasAtLeast(3), false],
    ['isAnswered', when('sleep').isAnswered(), true],
    ['isAnswered, without an answer', when('nothing').isAnswered(), false],
    ['isAtLeast', when('age').isAtLeast(17), true],
    ['isAtLeast 0, without an answer', when('nothing').isAtLeast(0), false],
    ['isAtMost', when('age').isAtMost(16), false],
    ['isAtMost, without an answer', when('nothing').isAtMost(17), false],
    ['all', all(when('sleep').is('outside'), when('age').isAtMost(17)), true],
    ['any', any(when('sleep').is('own'), when('age').isAtMost(17)), true],
    ['not', not(when('sleep').is('own')), true],
  ] as const)('%s', (_, rule, result) => {
    expect(evaluate(rule, answers)).toBe(result);
  });
});
