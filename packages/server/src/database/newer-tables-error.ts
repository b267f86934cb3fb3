/** The tables were brought up to date by a version that is newer than this one. */
export class NewerTablesError extends Error {
  override readonly name = 'NewerTablesError';

  /** @param step the first step that this version does not know */
  constructor(step: string, cause?: unknown) {
    super(
      `a newer version of Open Intake has changed the tables (${step}). Start that version again, or restore the backup from before it.`,
      { cause },
    );
  }
}
