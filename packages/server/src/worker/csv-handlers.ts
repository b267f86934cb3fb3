import { writeAudit } from '../access/audit.ts';
import type { Handlers } from '../api/call.ts';
import { pageStream } from '../background/page-stream.ts';
import { ProblemError } from '../http/problem.ts';
import { daysIn, languageIn, statusIn } from './parameter-values.ts';
import { type CsvOptions, csvPages, planExport } from './submissions-csv.ts';

/** How many exports go on at once. Each advances a page at a time, so that several cost no more memory than a few pages. */
const mostAtOnce = 4;

/** The rows as a file that can be as long as it likes: `Submission-Count` says how many rows there will be. */
export function csvHandlers(options: CsvOptions): Handlers<'exportSubmissions'> {
  const { database, now, timeZone } = options;
  let running = 0;
  const ended = () => {
    running -= 1;
  };

  return {
    async exportSubmissions({ request, query: given, caller }) {
      const query = { status: statusIn(given), language: languageIn(given), ...daysIn(given, timeZone) };
      if (running >= mostAtOnce) throw new ProblemError(503, 'overloaded', { headers: { 'Retry-After': '30' } });
      await writeAudit(database, now(), caller.tokenId, 'csv');
      const plan = await planExport(database, query);
      const headers = {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': 'attachment; filename="submissions.csv"',
        'Submission-Count': String(plan.count),
      };
      if (request.method === 'HEAD') return new Response(null, { headers });
      running += 1;
      return new Response(pageStream(csvPages(options, query, plan), { ended }), { headers });
    },
  };
}
