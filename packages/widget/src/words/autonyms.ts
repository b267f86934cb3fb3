/** What speakers call their languages: fetched where one on the screen needs it. */
export { autonyms } from '@open-intake/core';
