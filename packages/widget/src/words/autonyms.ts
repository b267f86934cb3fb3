/** Names of languages in themselves: fetched where one on the screen needs it. */
export { autonyms } from '@open-intake/core';
