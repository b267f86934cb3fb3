import { ProblemError } from '../http/problem.ts';
import type { Router } from '../http/router.ts';
import { pageStream } from '../work/page-stream.ts';
import { writeAudit } from './audit.ts';
import { daysIn, languageIn, parametersIn, statusIn } from './query-parameters.ts';
import { type CsvOptions, csvPages, planExport } from './submissions-csv.ts';
import type { WorkerAccess } from './worker-access.ts';

export interface CsvRoutesOptions extends CsvOptions {
  readonly access: WorkerAccess;
  /** How many exports there are now, shared by all that lead to them. */
  readonly exports: ExportCount;
}

/** How many exports go on. Each advances a page at a time, so that several cost no more memory than a few pages. */
export interface ExportCount {
  now: number;
}

const mostAtOnce = 4;

/** The rows as a file that can be as long as it likes: `Submission-Count` says how many rows there will be. */
export function csvRoutes(router: Router, prefix: string, options: CsvRoutesOptions): void {
  const { database, now, timeZone, access, exports } = options;

  router.route(`${prefix}/submissions.csv`, {
    GET: async ({ request, url, from }) => {
      const who = await access(request, from);
      const given = parametersIn(url, 'status', 'language', 'from', 'to');
      const query = { status: statusIn(given), language: languageIn(given), ...daysIn(given, timeZone) };
      if (exports.now >= mostAtOnce) throw new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '30' } });
      await writeAudit(database, now(), who, 'csv');
      const plan = await planExport(database, query);
      const headers = {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': 'attachment; filename="submissions.csv"',
        'Cache-Control': 'no-store',
        'Submission-Count': String(plan.count),
      };
      if (request.method === 'HEAD') return new Response(null, { headers });
      exports.now += 1;
      const ended = () => {
        exports.now -= 1;
      };
      return new Response(pageStream(csvPages(options, query, plan), { ended }), { headers });
    },
  });
}
