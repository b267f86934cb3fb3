import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const alone = { '/who': 'self', '/private': 'alone', '/own-phone': true };

describe('Amina, who has no place tonight and reads Spanish', () => {
  const amina = visit(
    {
      ...alone,
      '/urgent': ['sleep', 'baby'],
      '/needs': ['food', 'home'],
      '/first': 'home',
      '/deadline': 'no',
      '/name': 'Amina',
      '/contact': {
        ways: [{ way: 'text', to: '312 555 0111', messageOk: true, nameOk: false, othersSee: false }],
        clientWill: [],
        times: ['mornings'],
      },
      '/lang-speak': 'so',
      '/interpreter': 'yes',
      '/interpreter-wish': ['woman', 'not-community'],
      '/sleep': 'unknown',
      '/sleep-most': 'outside',
      '/household/adults': 1,
      '/household/children/0/child-age': 4,
      '/documents': ['none'],
      '/strengths': ['languages', 'children'],
      '/own-words': 'Necesito un lugar tranquilo.',
      '/share': 'ask',
    },
    'es',
  );

  it('is asked about tonight, and about home because it comes first', () => {
    expect(amina.asked).toEqual(expect.arrayContaining(['sleep', 'sleep-most', 'documents']));
  });

  it('is not asked about food, which comes later', () => {
    expect(amina.asked).not.toContain('food');
  });

  it('is met with what cannot wait', () => {
    expect(amina.flags).toEqual(['no-place-tonight', 'needs-baby-things']);
  });

  it('has a household of two', () => {
    expect(amina.draft.answers).toMatchObject({ household: { adults: 1, children: [{ 'child-age': 4 }] } });
  });

  it('keeps the safe way to reach her beside her answers, not among them', () => {
    expect(amina.draft.contactSafety?.ways).toHaveLength(1);
    expect(amina.draft.answers).not.toHaveProperty('contact');
  });

  it('sends her own words as she wrote them, in the language she read', () => {
    expect(amina.draft).toMatchObject({
      language: 'es',
      filledBy: 'self',
      answers: { 'own-words': 'Necesito un lugar tranquilo.' },
    });
  });

  it('sends nothing of what stays on the phone', () => {
    expect(JSON.stringify(amina.draft)).not.toMatch(/private|own-phone/);
  });
});

describe('someone who is not alone', () => {
  const said = {
    '/who': 'self',
    '/private': 'seen',
    '/urgent': ['talk-alone'],
    '/needs': ['legal', 'private'],
    '/first': 'legal',
  };

  it('is never asked about danger or fear', () => {
    expect(visit({ ...said, '/needs': ['safety'] }).asked).not.toContain('danger');
  });

  it('can still say that there is something private', () => {
    expect(visit(said).flags).toEqual(['talk-alone-today', 'something-private']);
  });

  it('sees the notice that some questions can wait', () => {
    expect(visit(said).session.state.notices).toContain('not-alone');
  });

  it('is taken to be not alone when the privacy question is passed over', () => {
    expect(visit({ '/who': 'self', '/urgent': ['safe-place'] }).asked).not.toContain('danger');
  });

  it('does not send a choice that only someone alone is offered', () => {
    expect(visit({ ...said, '/urgent': ['food', 'safe-place'] }).draft.answers.urgent).toEqual(['food']);
  });
});

describe('someone who is alone and afraid', () => {
  const said = { ...alone, '/urgent': ['safe-place'], '/danger': 'unsure', '/afraid': 'yes', '/keeps': 'no' };

  it('is asked after the notice of what cannot stay private', () => {
    const { asked } = visit(said);
    expect(asked.indexOf('reporter-alone')).toBe(asked.indexOf('danger') - 1);
  });

  it('is met by trained staff the same day', () => {
    expect(visit(said).flags).toEqual(['may-be-in-danger', 'wants-safe-place', 'is-afraid']);
  });

  it('sees the lines to call at once', () => {
    expect(visit(said).session.state.notices).toEqual(['safe-right-now', 'danger-right-now', 'afraid-right-now']);
  });

  it('is not asked when a helper fills it in', () => {
    expect(visit({ ...said, '/who': 'with-help' }).asked).not.toContain('danger');
  });
});

describe('a neighbour who asks for someone else', () => {
  const said = {
    '/who': 'for-other',
    '/helper/helper-knows': 'no',
    '/helper/helper-name': 'Rosa',
    '/helper/helper-phone': '312 555 0122',
    '/needs': ['food'],
    '/food-today': 'no',
    '/food': 'many-days',
  };

  it('is asked who they are and whether the person knows', () => {
    expect(visit(said).draft).toMatchObject({
      filledBy: 'for-other',
      answers: { helper: { 'helper-knows': 'no', 'helper-name': 'Rosa' } },
    });
  });

  it('is not asked whether they are alone', () => {
    expect(visit(said).asked).not.toContain('private');
  });

  it('makes staff call the helper first', () => {
    expect(visit(said).flags).toContain('person-does-not-know');
  });

  it('brings the food flags too', () => {
    expect(visit(said).flags).toEqual(expect.arrayContaining(['needs-food-today', 'many-days-without-food']));
  });
});

describe('a date not to miss', () => {
  const on = (day: number, month = 11) =>
    visit({ '/deadline': 'court', '/deadline-date': { year: 2026, month, day } }).flags;

  it.each([
    ['today', on(22), ['has-date']],
    ['in a month', on(22, 12), ['has-date']],
    ['yesterday', on(21), ['date-passed']],
  ])('%s raises the right flags', (_, flags, expected) => {
    expect(flags).toEqual(expected);
  });

  it('without an exact day asks staff to find it', () => {
    expect(visit({ '/deadline': 'court', '/deadline-date': { year: 2026, month: 12 } }).flags).toEqual([
      'date-not-known',
    ]);
  });

  it('that is not there raises none', () => {
    expect(visit({ '/deadline': 'no' }).flags).toEqual([]);
  });
});

describe('the length of the form', () => {
  it('is nine screens for someone who answers nothing, beside the picker, how we use this, and the review', () => {
    const screens = ['who', 'privacy', 'urgent', 'needs', 'deadline', 'reach', 'talking', 'words', 'share'];
    expect(visit({}).screens).toEqual(screens);
  });

  it('is one screen more for someone with several needs, up to where they may send', () => {
    const { screens } = visit({ ...alone, '/needs': ['work', 'food'], '/more': 'later' });
    expect(screens.indexOf('talking') + 1).toBe(8);
  });

  it('asks nothing more of someone who wants to be asked when they talk', () => {
    const { asked } = visit({ ...alone, '/needs': ['work', 'food'], '/first': 'work', '/more': 'later' });
    expect(asked.slice(asked.indexOf('more') + 1)).toEqual([
      'strengths',
      'reporter-words',
      'no-status',
      'own-words',
      'share',
    ]);
  });

  it('asks of the first need alone unless the person wants to tell all', () => {
    const said = { ...alone, '/needs': ['work', 'food'], '/first': 'work' };
    expect(visit(said).asked).not.toContain('food');
    expect(visit({ ...said, '/more': 'all' }).asked).toContain('food');
  });
});
