import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, settingNames } from '@open-intake/server';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';
import { composeEnvironment, composeService, deployFile, dockerSteps, environmentLines } from './deploy-files.ts';

const steps = dockerSteps();
const step = (name: string) => steps.filter((one) => one.name === name).map(({ rest }) => rest);
const secrets = {
  DATABASE_PASSWORD: 'c'.repeat(64),
  OPEN_INTAKE_WORKER_TOKEN: 'a'.repeat(64),
  INTAKE_HOST: 'intake.example',
};

describe('the Dockerfile', () => {
  it('has only instructions that Docker knows, and begins with a base of a named version', () => {
    const known = /^(FROM|ENV|WORKDIR|COPY|RUN|USER|EXPOSE|HEALTHCHECK|CMD)$/;
    expect(steps.filter(({ name }) => !known.test(name))).toEqual([]);
    expect(steps[0]).toEqual({ name: 'FROM', rest: expect.stringMatching(/^node:\d+-[a-z]+-slim$/) as string });
  });

  it('runs the command as another user than root, with arguments as they are and no shell between', () => {
    expect(step('USER')).toEqual(['node']);
    const [command = ''] = step('CMD');
    expect(JSON.parse(command)).toEqual(['node_modules/.bin/open-intake-server']);
    expect(steps.findIndex(({ name }) => name === 'USER')).toBeLessThan(steps.findIndex(({ name }) => name === 'CMD'));
    expect(step('HEALTHCHECK')[0]).toMatch(/ CMD \["node", "-e", ".*"\]$/);
  });

  it('holds no secret, and takes nothing of the folder but what npm needs', () => {
    expect(deployFile('docker/Dockerfile')).not.toMatch(/TOKEN|PASSWORD|SECRET|DATABASE_URL/);
    expect(deployFile('docker/.dockerignore').trim().split('\n')).toEqual(['*', '!package.json', '!package-lock.json']);
  });

  it('installs the version that this checkout is', () => {
    const manifest = JSON.parse(deployFile('docker/package.json')) as { dependencies: Record<string, string> };
    const server = JSON.parse(readFileSync(join(root, 'packages/server/package.json'), 'utf8')) as { version: string };
    expect(manifest.dependencies).toEqual({ '@open-intake/server': server.version });
  });
});

describe('the compose file', () => {
  it('has no tab, and gives every service an image or a build, and a restart', () => {
    expect(deployFile('docker/compose.yaml')).not.toContain('\t');
    for (const name of ['server', 'database', 'proxy']) {
      expect(composeService(name)).toMatch(/^ {4}(image: \S+:\S+|build: \.)$/m);
      expect(composeService(name)).toMatch(/^ {4}restart: unless-stopped$/m);
    }
  });

  it('gives the server settings that it takes', () => {
    const environment = composeEnvironment('server', secrets);
    expect(Object.keys(environment).filter((name) => !settingNames.some((known) => known === name))).toEqual([]);
    const settings = readSettings(environment, { form: '/form' });
    expect(settings).toMatchObject({ proxies: 1, database: { kind: 'postgres' }, agency: '/srv/agency/agency.json' });
  });

  it('refuses to start without its secrets', () => {
    expect(() => composeEnvironment('server', {})).toThrow('DATABASE_PASSWORD: write it in .env');
  });

  it('asks .env for nothing that its example lacks', () => {
    const asked = [...deployFile('docker/compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    const offered = environmentLines(deployFile('docker/.env.example')).map(([name]) => name);
    expect(new Set(asked)).toEqual(new Set(offered));
  });

  it('opens ports of the proxy only, and waits as long for the server’s end as that takes', () => {
    expect(composeService('server')).not.toMatch(/^ {4}ports:/m);
    expect(composeService('database')).not.toMatch(/^ {4}ports:/m);
    expect(composeService('server')).toMatch(/^ {4}stop_grace_period: 30s$/m);
  });

  it('keeps every volume that a service names', () => {
    const file = deployFile('docker/compose.yaml');
    const [, kept = ''] = /^volumes:\n((?: {2}\S+:\n)+)/m.exec(file) ?? [];
    const named = [...file.matchAll(/^ {6}- ([a-z]+):\//gm)].map(([, name]) => name);
    expect(kept.match(/[a-z]+/g)?.sort()).toEqual(named.sort());
  });
});

describe('the systemd unit', () => {
  it('gives the server settings that it takes', () => {
    const lines = environmentLines(deployFile('systemd/open-intake.env.example'));
    expect(lines.map(([name]) => name).filter((name) => !settingNames.some((known) => known === name))).toEqual([]);
    const given = Object.fromEntries(lines.map(([name, value]) => [name, value || 'a'.repeat(64)]));
    expect(readSettings(given, { form: '/form' })).toMatchObject({ port: 8080, proxies: 1 });
  });

  it('pleases systemd-analyze', () => {
    if (!existsSync('/usr/bin/systemd-analyze')) return console.log('not run: no systemd-analyze here');
    const folder = mkdtempSync(join(tmpdir(), 'open-intake-unit-'));
    const file = join(folder, 'open-intake.service');
    const unit = deployFile('systemd/open-intake.service');
    writeFileSync(file, unit.replace(/^(ExecStart=)\S+/m, `$1${process.execPath}`));
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([status, (stdout + stderr).split('\n').filter((line) => line.includes('open-intake.service'))]).toEqual([
      0,
      [],
    ]);
  });
});
