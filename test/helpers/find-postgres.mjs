import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const debian = '/usr/lib/postgresql';

const newestBin = () =>
  existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => `${debian}/${version}/bin`)
        .find((bin) => existsSync(`${bin}/initdb`))
    : undefined;

/**
 * Where PostgreSQL for tests comes from: `OPEN_INTAKE_TEST_DATABASE_URL`, else Debian's programs, else (as root)
 * Debian's package is installed. `undefined` when there is none; tests then say so.
 * @returns {{ url: string } | { bin: string } | undefined}
 */
export function findPostgres() {
  const url = process.env.OPEN_INTAKE_TEST_DATABASE_URL;
  if (url) return { url };
  if (!newestBin() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("No PostgreSQL here: installing Debian's package …");
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const bin = newestBin();
  return bin ? { bin } : undefined;
}
