import i18next from 'i18next';
import type { UiMessages } from '../messages/ui-messages.ts';
import type { CountedText } from './ui-words.ts';

/**
 * Texts that take a count, by i18next with an instance of our own (the host page may have its own i18next). Loaded only
 * when such a text is near.
 */
export async function countedText(tag: string, messages: UiMessages): Promise<CountedText> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    compatibilityJSON: 'v4',
    keySeparator: '.',
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [tag]: { translation: messages } },
  });
  return (path, params) => {
    const text = instance.t(path, { ...params, defaultValue: '' });
    return text === '' ? undefined : text;
  };
}
