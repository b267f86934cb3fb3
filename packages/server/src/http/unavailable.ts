/** Codes of Node and classes of SQLSTATE that mean: the database cannot be reached right now, or has no room. */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|08...|53...|57P0.|40001|40P01)$/;

/** What node-postgres says without a code when a connection breaks or none is free. */
const messages = /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/i;

/** Whether an error says that the database is away for now, so that trying again later can work. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  return ('code' in error && typeof error.code === 'string' && codes.test(error.code)) || messages.test(error.message);
}
