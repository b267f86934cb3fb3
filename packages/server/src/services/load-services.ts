import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledServices } from '@open-intake/services';
import { compileServices, type Overlay, parseOverlay } from '@open-intake/services/compile';
import { readCsv, readFeed, type Service } from '@open-intake/services/read';
import { FileProblem } from '../agency/file-problem.ts';

/** The services that an agency shows: what staff approved of a feed. */
export interface AgencyServices {
  /** The file that pages get, with the openings of the 14 days from that moment on (milliseconds since 1970). */
  compile(now: number): CompiledServices;
}

/** Names of the feed in the folder, in the order in which they are looked for. */
const feedNames = ['services.csv', 'services.json'] as const;

/**
 * Reads a folder of services: `services.csv` (a table) or `services.json` (Open Referral HSDS 3), and `overlay.json`, which says what
 * staff approved. `open-intake services check` says how to mend each of them.
 *
 * @throws FileProblem naming the file, the place in it and what is wrong
 */
export async function loadServices(folder: string): Promise<AgencyServices> {
  const services = await loadFeed(folder);
  const overlay = await loadOverlay(join(folder, 'overlay.json'));
  return { compile: (now) => compileServices(services, overlay, now).file };
}

/** A feed of others is rarely without mistakes: what can be read of it counts. */
async function loadFeed(folder: string): Promise<readonly Service[]> {
  const there = await FileProblem.about(folder, () => readdir(folder));
  const name = feedNames.find((known) => there.includes(known)) ?? feedNames[0];
  const file = join(folder, name);
  const text = await FileProblem.about(file, () => readFile(file, 'utf8'));
  const { services, issues } = name === 'services.csv' ? readCsv(text) : readFeed(text);
  if (services.length === 0 && issues.length > 0) throw new FileProblem(file, issues.slice(0, 10));
  return services;
}

/** With one mistake in it nothing of it counts, so that nothing is shown by half an approval. */
function loadOverlay(file: string): Promise<Overlay> {
  return FileProblem.in(file, (bytes) => {
    const read = parseOverlay(new TextDecoder().decode(bytes));
    if (read.overlay === undefined) throw Object.assign(new Error('overlay'), { issues: read.issues });
    return read.overlay;
  });
}
