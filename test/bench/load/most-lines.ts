import { execFileSync } from 'node:child_process';

/** Files that a process may have open, with some left for itself; 10,000 at most. */
export function mostLines(): number {
  const limit = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || 10_000_000;
  return Math.max(100, Math.min(10_000, limit - 2_000));
}
