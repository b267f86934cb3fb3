/** The code that Node or PostgreSQL gave an error, such as `EACCES` or `23505`; empty where there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
