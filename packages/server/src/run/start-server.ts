import { hashWorkerToken } from '../access/worker-token.ts';
import { createIntakeServer } from '../create-intake-server.ts';
import { formatRequestLine, type RequestLine } from '../http/request-log.ts';
import { startNotifications } from '../notifications/start-notifications.ts';
import { startRetention } from '../retention/start-retention.ts';
import { isSealedOnly } from '../sealing/is-sealed-only.ts';
import { startKeyWatch } from '../sealing/start-key-watch.ts';
import { type Serving, serve } from '../serve/serve.ts';
import { createSite } from '../site/create-site.ts';
import { preloadOf } from '../site/preload.ts';
import type { PreloadOptions } from '../site/preloading-script.ts';
import { builtFiles } from './built-files.ts';
import { listenProblem } from './listen-problem.ts';
import { type AgencyFiles, loadAgencyFiles } from './load-agency-files.ts';
import { openStore, type Store } from './open-store.ts';
import type { Settings } from './settings.ts';

/** A server that takes requests, with all that belongs to it. */
export interface RunningServer {
  /** Where it listens, ending in `/`. */
  readonly url: string;
  readonly store: Store;
  /** Takes no more requests, lets the running ones end (at most ten seconds), and closes everything. */
  stop(): Promise<void>;
}

/** What the script brings along; the agency file says from which day on only sealed answers are taken. */
async function preloadFor(
  { plainUntil, allowedOrigins }: Settings,
  { form, agency, sealing }: AgencyFiles,
): Promise<PreloadOptions | undefined> {
  const [open, sealedOnly] = await Promise.all(
    [agency, { ...agency, sealedOnly: true as const }].map((said) => preloadOf(form, said, builtFiles.widget())),
  );
  if (open === undefined || sealedOnly === undefined) return undefined;
  return { preload: () => (isSealedOnly(sealing, plainUntil, new Date()) ? sealedOnly : open), allowedOrigins };
}

/**
 * Starts the whole thing: the agency's pages, the widget, the receiving side and the inbox on one port, with notices,
 * retention and the watch over the keys.
 *
 * @param log gets each line of the log
 * @throws SettingsProblem naming the variable, the file and what to write
 * @throws FolderInUseError
 */
export async function startServer(settings: Settings, log: (line: string) => void): Promise<RunningServer> {
  const files = await loadAgencyFiles(settings);
  const { form, agency, services, staff, sealing } = files;
  const store = await openStore(settings.database);
  const { database } = store;
  let serving: Serving | undefined;
  /** In the order in which things were opened; they are closed the other way round, when nothing is asked any more. */
  const opened: (() => Promise<void> | void | undefined)[] = [() => store.close()];
  const stop = async () => {
    await serving?.stop();
    for (const close of opened.splice(0).reverse()) await close();
  };
  const logRequest = (line: RequestLine) => log(formatRequestLine(line));
  try {
    const intake = await createIntakeServer({
      database,
      forms: [form],
      agency,
      services,
      sealing,
      plainUntil: settings.plainUntil,
      allowedOrigins: settings.allowedOrigins,
      workerTokenHash: hashWorkerToken(store.workerToken),
      notifications: staff !== undefined,
      // A proxy in front speaks https to browsers, whether or not it passes on under which name it was called.
      secureCookie: settings.proxies > 0 || undefined,
      log: logRequest,
    });
    opened.push(() => intake.stop?.());
    const handle = createSite({
      intake,
      widgetFolder: builtFiles.widget(),
      preload: await preloadFor(settings, files),
      inboxFolder: builtFiles.inbox(),
      siteFolder: settings.pages,
      log: logRequest,
    });
    const { host, port, morePorts, proxies } = settings;
    serving = await serve({ handle, host, port, tries: morePorts, proxies }).catch((error: unknown) => {
      throw listenProblem(host, port, error);
    });
    const retention = startRetention({ database, agency, log });
    opened.push(() => retention.stop());
    if (sealing) {
      const watch = startKeyWatch({ keyset: sealing.keyset, log });
      opened.push(() => watch.stop());
    }
    if (staff) {
      const notices = await startNotifications({ database, staff, log });
      opened.push(() => notices.stop());
    }
    return { url: serving.url, store, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
