/**
 * What a developer may see of an error that came from code we do not know: its name and where it was thrown. Its message may
 * hold answers, and its addresses what stands behind a question mark.
 */
export function causeOf(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = new Error('Its message is left out: it may hold answers.');
  cause.name = error.name;
  const places = (error.stack ?? '').split('\n').filter((line) => place.test(line));
  cause.stack = [`${cause.name}: ${cause.message}`, ...places.map((line) => line.replace(/[?#][^:)]*/g, ''))].join(
    '\n',
  );
  return cause;
}

/** A line of a stack, as Chromium writes it and as Firefox and Safari do. */
const place = /^\s+at \S.*:\d+:\d+\)?$|^\S*@\S+:\d+:\d+$/;
