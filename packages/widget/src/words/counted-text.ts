import i18next from 'i18next';
import type { LoadedMessages } from '../messages/ui-messages.ts';
import type { CountedText } from './ui-words.ts';

/**
 * Texts that take a count, by i18next with an instance of our own (the host page may have its own i18next). Loaded only
 * when such a text is near.
 */
export async function countedText(tag: string, messages: LoadedMessages['messages']): Promise<CountedText> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    compatibilityJSON: 'v4',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [tag]: { translation: flat(messages) } },
  });
  return (path, params) => {
    const text = instance.t(path, { ...params, defaultValue: '' });
    return text === '' ? undefined : text;
  };
}

/** The tree of words as one level, keyed by the path that `UiWords.text` takes. */
function flat(tree: object, above = ''): Record<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${above}${key}`, value]] : Object.entries(flat(value as object, `${above}${key}.`)),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
