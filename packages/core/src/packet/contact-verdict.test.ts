import { describe, expect, it } from 'vitest';
import { type FormDefinition, formDefinitionSchema } from '../form/form-definition.ts';
import type { ContactWay } from '../questions/contact-safety/contact-safety-answer.ts';
import { type Submission, submissionSchema } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';

const form: FormDefinition = formDefinitionSchema.parse({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'with-help', 'for-other'] },
        {
          id: 'helper',
          type: 'group',
          role: 'helper',
          questions: [
            { id: 'knows', type: 'choice', choices: ['yes', 'no', 'unsure'] },
            { id: 'helper-name', type: 'text' },
            { id: 'helper-phone', type: 'phone' },
          ],
        },
        { id: 'sleep', type: 'choice', choices: ['outside'] },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
      ],
    },
  ],
  flags: [{ id: 'no-place', if: { '===': [{ var: 'sleep' }, 'outside'] }, within: 'same-day' }],
});
const messages = {
  en: {
    flags: {
      'no-place': {
        label: 'Has no place to sleep',
        action: 'Call them now.',
        waiting: 'Hold a bed.',
      },
    },
  },
};

function packetOf(ways: readonly ContactWay[], answers: Submission['answers'] = {}) {
  const submission = submissionSchema.parse({
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'en',
    answers: { sleep: 'outside', ...answers },
    contactSafety: { ways, clientWill: [], times: [] },
  });
  return makePacket({ submission, form, messages, today: '2026-11-22' });
}

const call = { way: 'call', to: '312 555 0100' } as const;
const text = { way: 'text', to: '312 555 0100' } as const;
const forOther = (helper: object) => ({ who: 'for-other', helper });

describe('what a packet says about reaching somebody', () => {
  it('starts with a call where only a number was given, and leaves no message', () => {
    expect(packetOf([call]).contactVerdict).toEqual({ start: 'ways', ways: [{ way: 'call', message: false }] });
  });

  for (const way of ['text', 'whatsapp', 'email', 'letter'] as const) {
    const to = way === 'email' ? 'ana@example.org' : '312 555 0100';
    it(`counts ${way} only where a message is safe and nobody else sees it`, () => {
      const safe = { way, to, messageOk: true, othersSee: false };
      expect(packetOf([safe]).contactVerdict).toEqual({ start: 'ways', ways: [{ way, message: true }] });
    });

    for (const [name, known] of [
      ['nothing was answered', {}],
      ['only the message was answered', { messageOk: true }],
      ['it is not sure who sees it', { messageOk: true, othersSee: 'unknown' }],
      ['somebody else sees it', { messageOk: true, othersSee: true }],
      ['the message is not sure', { messageOk: 'unknown', othersSee: false }],
    ] as const) {
      it(`has no way by ${way} where ${name}`, () => {
        expect(packetOf([{ way, to, ...known }]).contactVerdict).toEqual({ start: 'wait', ways: [] });
      });
    }
  }

  it('leaves a message on a call only where that is safe', () => {
    const packet = packetOf([{ ...call, messageOk: true, othersSee: false }]);
    expect(packet.contactVerdict.ways).toEqual([{ way: 'call', message: true }]);
  });

  it('has no way without a number', () => {
    expect(packetOf([{ ...call, to: ' \u200b' }]).contactVerdict.start).toBe('wait');
  });

  it('takes what to do from its flags where there is no way, and says what to do meanwhile', () => {
    expect(packetOf([text]).flags).toEqual([
      {
        id: 'no-place',
        label: { text: 'Has no place to sleep', lang: 'en', dir: 'ltr' },
        waiting: { text: 'Hold a bed.', lang: 'en', dir: 'ltr' },
        within: 'same-day',
      },
    ]);
  });

  it('says what to do where there is a way', () => {
    expect(packetOf([call]).flags.map(({ action, waiting }) => [action?.text, waiting])).toEqual([
      ['Call them now.', undefined],
    ]);
  });
});

describe('a packet that somebody else filled in', () => {
  const mine = { 'helper-name': 'Ana', 'helper-phone': '773 555 0119' };

  it('starts with the helper while the person does not know', () => {
    for (const knows of [{ knows: 'no' }, { knows: 'unsure' }, {}])
      expect(packetOf([call], forOther({ ...mine, ...knows })).contactVerdict).toEqual({ start: 'helper', ways: [] });
  });

  it('starts with the ways of a person who knows', () => {
    expect(packetOf([call], forOther({ ...mine, knows: 'yes' })).contactVerdict.start).toBe('ways');
  });

  it('waits where neither the person nor the helper can be reached', () => {
    expect(packetOf([call], forOther({ knows: 'no' })).contactVerdict.start).toBe('wait');
  });

  it('has the helper on top, and whether the person knows', () => {
    const { client, sections } = packetOf([call], forOther({ ...mine, knows: 'no' }));
    expect([client.helper?.name?.text, client.helper?.phone?.text, client.helper?.knows]).toEqual([
      'Ana',
      '773 555 0119',
      'no',
    ]);
    expect(sections.flatMap(({ items }) => items).map(({ id }) => id)).toEqual(['sleep']);
  });

  it('tells not answered from not sure', () => {
    expect(packetOf([call], forOther(mine)).client.helper?.knows).toBe('not-answered');
    expect(packetOf([call], forOther({ knows: 'unsure' })).client.helper?.knows).toBe('unsure');
  });
});
