import { expect, it } from 'vitest';
import { clientMessages } from './client-messages.ts';

it('keeps what staff do next from what clients are sent', () => {
  const messages = {
    title: 'x',
    sections: {},
    questions: { needs: { label: 'What?', choices: { food: 'Food' }, next: { food: 'Name a pantry.' } } },
  };
  expect(clientMessages(messages).questions).toEqual({ needs: { label: 'What?', choices: { food: 'Food' } } });
  expect(messages.questions.needs.next.food).toBe('Name a pantry.');
});
