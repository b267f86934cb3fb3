import { expect, it } from 'vitest';
import { safePath } from './safe-path.ts';

it.each([
  ['/sleep', '/sleep'],
  ['/household/0/age', '/household/0/age'],
  ['/household/my name is Ana', '/household'],
  ['/312 555 0100', ''],
  ['/__proto__', ''],
  ['sleep', ''],
  [`/${'a/'.repeat(300)}`, ''],
  ['', ''],
])('of %j %j may be repeated', (path, safe) => {
  expect(safePath(path)).toBe(safe);
});
