import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { InterviewFilling } from './interview-filling.ts';
import type { LoadedInterview } from './load-interview.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'seen', type: 'choice', role: 'private-screen', deviceOnly: true, choices: ['alone', 'seen'] },
        { id: 'food', type: 'yesNo' },
        { id: 'danger', type: 'yesNo', showIf: { '===': [{ var: 'seen' }, 'alone'] } },
        { id: 'share', type: 'consent', role: 'share' },
      ],
    },
  ],
};

function filling(): InterviewFilling {
  const call = { how: 'phone', spoken: 'es', interpreter: 'none', interpreterName: '', worker: '' } as const;
  const made = new InterviewFilling({ form } as unknown as LoadedInterview, call, 'en', () => undefined);
  made.tell({ worker: 'Dana' });
  return made;
}

const asked = (made: InterviewFilling) => made.questions.map(({ id }) => id);
const sent = (made: InterviewFilling) => made.submission('en', false)?.answers;

describe('a form that a worker fills in with somebody', () => {
  it('keeps what was told when it stops being safe to talk, and asks no more of it', () => {
    const made = filling();
    made.answer('/seen', 'alone');
    made.answer('/food', true);
    made.answer('/danger', true);
    made.answer('/seen', 'seen');
    expect([made.noLongerSafe, asked(made), sent(made)]).to.deep.equal([
      'seen',
      ['seen', 'food', 'share'],
      { food: true, danger: true },
    ]);
    made.answer('/seen', 'alone');
    expect(asked(made)).to.deep.equal(['seen', 'food', 'danger', 'share']);
  });

  it('asks nothing about safety of somebody who was never safe to talk', () => {
    const made = filling();
    made.answer('/seen', 'seen');
    expect([made.noLongerSafe, asked(made)]).to.deep.equal([undefined, ['seen', 'food', 'share']]);
  });

  for (const change of [
    { worker: 'Otto' },
    { spoken: 'ar' },
    { interpreter: 'person' },
    { interpreterName: 'Samir' },
  ] as const)
    it(`wants a text read again, and decided again, after ${JSON.stringify(change)}`, () => {
      const made = filling();
      made.noteReadAloud('share', true);
      made.answer('/share', 'yes');
      made.tell(change);
      expect([made.wasReadAloud('share'), made.session?.state.answers.share]).to.deep.equal([false, undefined]);
    });

  it('keeps a decision while nothing of the reading changes', () => {
    const made = filling();
    made.noteReadAloud('share', true);
    made.answer('/share', 'yes');
    made.tell({ how: 'walk-in', worker: 'Dana' });
    expect(made.session?.state.answers.share).to.equal('yes');
  });
});
