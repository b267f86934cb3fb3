import type { FormMessages } from '@open-intake/core';

/** The words of a form that clients read: without the next steps, which are for staff and stand on the packet alone. */
export function clientMessages(messages: FormMessages): FormMessages {
  const questions = Object.entries(messages.questions).map(
    ([id, { next: _forStaff, ...words }]) => [id, words] as const,
  );
  return { ...messages, questions: Object.fromEntries(questions) };
}
