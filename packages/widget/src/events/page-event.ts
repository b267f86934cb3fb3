/** The browser's own `Event`: old libraries put something else in its place. */
export const PageEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
