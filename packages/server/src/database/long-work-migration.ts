import { type Migration, sql } from 'kysely';

/** Ways to the rows for work that goes through all of them, a page at a time: by arrival, and to those that are to be judged again. */
export const longWork: Migration = {
  async up(database) {
    await sql`create index submissions_received on submissions (received_at, id)`.execute(database);
    await sql`
      create index submissions_judged on submissions (flagged_on, id)
      where status <> 'done' and not sealed`.execute(database);
    await sql`drop index submissions_open`.execute(database);
  },
};
