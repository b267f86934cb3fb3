import { cpus, loadavg } from 'node:os';
import { openPostgres } from '@open-intake/server';
import { buildServerProcess, startServerProcess } from '../../../packages/server/test/server-process.ts';
import { folder as defaultForm } from '../../forms/needs-assessment/needs-assessment.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { acknowledged, latency, lateness, withStatus } from './figures.ts';
import { processMemory } from './process-memory.ts';
import type { Profile, Size } from './profile.ts';
import { profiles } from './profiles.ts';
import { Stage } from './stage.ts';
import { type Row, tableHead, tableRow, writeTable } from './table.ts';

export interface LoadOptions extends Size {
  /** Beginnings of names of profiles. @default all */
  readonly only?: readonly string[] | undefined;
  /** Whether the documentation gets the figures. */
  readonly write: boolean;
}

const load1 = () => loadavg()[0]!.toFixed(1);

/** Runs the profiles, prints a table, and gives whether every promise was kept. */
export async function load({ only, write, ...size }: LoadOptions): Promise<boolean> {
  const postgres = await startPostgres();
  if (!postgres) return false;
  const file = await buildServerProcess();
  const about = `Node ${process.version}, ${cpus().length} cores shared by generator, server and PostgreSQL; scale ${size.scale}; ${new Date().toISOString().slice(0, 10)}.`;
  console.log(`${about}\n\n${tableHead}`);
  const rows: Row[] = [];
  for (const profile of profiles.filter(({ name }) => only?.some((part) => name.startsWith(part)) ?? true)) {
    const row = await runProfile(profile, postgres, file, size);
    console.log(tableRow(row));
    rows.push(row);
  }
  await postgres.stop();
  if (write) writeTable(about, rows);
  return rows.every(({ kept }) => kept);
}

async function runProfile(profile: Profile, postgres: TestPostgres, file: string, size: Size): Promise<Row> {
  const url = await postgres.newDatabase();
  const database = await openPostgres(url, 2);
  const start = async () => {
    const server = await startServerProcess(file, url, { PROXIES: '1', FORM_FOLDER: defaultForm });
    return { ...server, workerToken: 'a-token-for-tests', memory: () => processMemory(server.processId) };
  };
  const { processes = 1 } = profile;
  const stage = await Stage.open({ database, start, processes, crashDatabase: () => postgres.crash() });
  const [loadBefore, memoryBefore] = [load1(), stage.memory];
  const { samples, note, kept } = await profile.run(stage, size);
  const [loadAfter, memoryAfter] = [load1(), stage.memory];
  const broken = await stage.ledger.compare(database);
  await stage.close();
  await database.destroy();
  const fine = profile.name === 'definition' ? samples : acknowledged(samples);
  const refused = withStatus(samples, 503).length;
  return {
    name: profile.name,
    sent: samples.length,
    fine: fine.length,
    refused,
    others: samples.length - fine.length - refused,
    latency: [latency(fine, 0.5), latency(fine, 0.99), latency(fine, 1)],
    late: lateness(samples, 0.99),
    load: `${loadBefore} → ${loadAfter}`,
    memory: `${memoryBefore ?? '?'} → ${memoryAfter ?? '?'}`,
    broken,
    note,
    kept: kept && broken.lost + broken.doubled + broken.falseReceipts === 0,
  };
}
