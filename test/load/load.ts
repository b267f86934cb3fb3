import { cpus, loadavg } from 'node:os';
import { openPostgres } from '@open-intake/server';
import { startPostgres } from '../postgres.ts';
import { buildServerProcess, startServerProcess } from '../server/server-process.ts';
import { startBalancer } from './balancer.ts';
import { quantile } from './open-loop.ts';
import { type Profile, profiles } from './profiles.ts';
import { Sender } from './sender.ts';

export interface LoadOptions {
  /** Multiplies every rate. */
  readonly scale: number;
  readonly only?: readonly string[] | undefined;
}

const load1 = () => loadavg()[0]!.toFixed(1);

/** Runs the profiles, prints a table, and gives whether every promise was kept. */
export async function load({ scale, only }: LoadOptions): Promise<boolean> {
  const postgres = await startPostgres();
  if (!postgres) return false;
  const file = await buildServerProcess();
  const chosen = profiles.filter(({ name }) => only?.some((part) => name.startsWith(part)) ?? true);
  let kept = true;
  console.log(
    `Node ${process.version}, ${cpus().length} cores shared by generator, server and PostgreSQL; scale ${scale}`,
  );
  console.log('| Profile | Sent | Kept | 503 | Other | p50 ms | p99 ms | max ms | Load average | Lost | Doubled | |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | --- |');
  for (const profile of chosen) {
    const url = await postgres.newDatabase();
    kept = (await runProfile(profile, file, url, scale)) && kept;
  }
  await postgres.stop();
  return kept;
}

async function runProfile(profile: Profile, file: string, url: string, scale: number): Promise<boolean> {
  const start = () => startServerProcess(file, url, { PROXIES: '1' });
  const servers = profile.processes === 2 ? [await start(), await start()] : [await start()];
  // One server is asked directly, so that the balancer's work counts only where there is something to balance.
  const balancer = servers.length > 1 ? await startBalancer(servers.map((server) => server.url)) : undefined;
  const sender = new Sender(balancer?.url ?? servers[0]!.url);
  const before = load1();
  let killed = false;
  const kill = async () => {
    killed = true;
    await servers[0]!.kill();
  };
  const { samples, note, kept } = await profile.run({ sender, kill }, scale);
  const after = load1();

  const database = await openPostgres(url, 1);
  const rows = (await database.selectFrom('submissions').select('id').execute()).map(({ id }) => id);
  await database.destroy();
  const stored = new Set(rows);
  const lost = [...sender.acknowledged].filter((id) => !stored.has(id)).length;
  const doubled = rows.length - stored.size;
  const fine = samples.filter(({ status }) => status === 200 || status === 201);
  const refused = samples.filter(({ status }) => status === 503).length;
  const cells = [
    profile.name,
    samples.length,
    fine.length,
    refused,
    samples.length - fine.length - refused,
    quantile(fine, 0.5),
    quantile(fine, 0.99),
    quantile(fine, 1),
    `${before} → ${after}`,
    lost,
    doubled,
    `${note}${kept ? '' : ' **not as promised**'}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);

  sender.close();
  await balancer?.stop();
  for (const server of killed ? servers.slice(1) : servers) await server.kill();
  return kept && lost === 0 && doubled === 0;
}
