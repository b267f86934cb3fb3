import { ownChoices } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { form } from './needs-assessment.ts';
import { type Visit, visit } from './visit.ts';

const alone = { '/who': 'self', '/private': 'alone' };

/** The notices that came up for somebody; what the agency must report is said to everybody. */
const helpFor = ({ session }: Visit) => session.state.notices.filter((id) => id !== 'reporting');

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
      '/interpreter': 'other',
      '/interpreter-wish': ['woman', 'not-community'],
      '/more': 'first',
      '/sleep': 'unknown',
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
    expect(amina.asked).toEqual(expect.arrayContaining(['sleep', 'documents']));
  });

  it('is not asked about food, which comes later', () => {
    expect(amina.asked).not.toContain('cook');
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
    expect(JSON.stringify(amina.draft)).not.toMatch(/private/);
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
    expect(visit({ ...said, '/urgent': ['none'] }).flags).toContain('something-private');
    expect(visit(said).flags).toEqual(['talk-alone-today']);
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
    const reporting = form.notices?.find(({ role }) => role === 'reporting');
    expect(reporting?.before).toContain('danger');
    expect(visit(said).session.state.notices).toContain('reporting');
  });

  it('is met by trained staff the same day', () => {
    expect(visit(said).flags).toEqual(['may-be-in-danger', 'wants-safe-place', 'is-afraid']);
  });

  it('sees the lines to call at once', () => {
    expect(helpFor(visit(said))).toEqual(['safe-right-now', 'not-your-fault', 'danger-right-now']);
  });

  it('sees them too without danger, and when somebody keeps what is theirs', () => {
    expect(helpFor(visit({ ...alone, '/urgent': ['safe-place'], '/keeps': 'yes' }))).toEqual([
      'safe-right-now',
      'not-your-fault',
      'afraid-right-now',
    ]);
  });

  it('is not asked again whether they want to be safe', () => {
    expect(visit({ ...said, '/needs': ['safety', 'work'] }).draft.answers.needs).toEqual(['work']);
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
    '/urgent': ['food'],
    '/needs': ['home', 'work'],
    '/more': 'first',
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

  it('says once that there is no food', () => {
    const { asked, draft, flags } = visit({ ...said, '/needs': ['food', 'home', 'work'] });
    expect(flags).toContain('needs-food-today');
    expect(draft.answers.needs).toEqual(['home', 'work']);
    expect(asked).toContain('cook');
    expect(visit({ ...said, '/needs': ['food', 'home'] }).asked).not.toContain('first');
  });

  it('is asked which language the person speaks', () => {
    expect(visit({ ...said, '/interpreter': 'no' }).asked).toContain('lang-speak');
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
    expect(visit({ '/deadline': 'court' }).flags).toEqual(['date-not-known']);
  });

  it('that is not there raises none', () => {
    expect(visit({ '/deadline': 'no' }).flags).toEqual([]);
  });
});

describe('a notice to leave home', () => {
  const said = { '/needs': ['home'], '/more': 'all', '/sleep': 'own' };

  it('is asked about once', () => {
    expect(visit(said).asked).toContain('lose-home');
    expect(visit({ ...said, '/deadline': 'leave-home' }).asked).not.toContain('lose-home');
  });

  it.each([
    ['the date', { ...said, '/deadline': 'leave-home' }, 'keep-the-notice'],
    ['the home', { ...said, '/lose-home': 'notice' }, 'keep-the-home-notice'],
  ])('said of %s brings help at once, and staff', (_, all, notice) => {
    const one = visit(all);
    expect(helpFor(one)).toEqual([notice]);
    expect(one.flags).toContain('has-eviction-notice');
  });
});

describe('what was said before', () => {
  const alike = { '/urgent': ['food', 'power', 'ride', 'talk-now', 'talk-alone'] };
  const needs = ['food', 'bills', 'rides', 'feelings', 'private'];

  it('is not offered again among the needs', () => {
    expect(visit({ ...alike, '/needs': [...needs, 'work'] }).draft.answers.needs).toEqual(['work']);
    expect(visit({ '/needs': needs }).draft.answers.needs).toEqual(needs);
  });

  it('is followed up like a need', () => {
    const { asked } = visit({ ...alike, '/more': 'all' });
    expect(asked).toEqual(expect.arrayContaining(['cook', 'bills', 'benefits', 'feel']));
  });

  it('of insurance is not asked again', () => {
    const said = { '/needs': ['money', 'health'], '/more': 'all' };
    expect(visit({ ...said, '/benefits': ['medicaid'] }).asked).not.toContain('health-pay');
    expect(visit({ ...said, '/benefits': ['snap'] }).asked).toContain('health-pay');
  });

  it('of a language is not asked again, unless another is wanted', () => {
    expect(visit({ '/who': 'self', '/interpreter': 'yes' }, 'es').asked).not.toContain('lang-speak');
    expect(visit({ '/who': 'self', '/interpreter': 'other' }, 'es').asked).toContain('lang-speak');
  });
});

describe('help at once', () => {
  it('is there for each urgent need', () => {
    const urgent = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'urgent');
    const wanted = (urgent ? ownChoices(form, urgent) : [])
      .filter(({ exclusive }) => !exclusive)
      .map(({ value }) => value);
    const silent = wanted.filter((value) => helpFor(visit({ ...alone, '/urgent': [value] })).length === 0);
    expect(silent).toEqual([]);
  });

  it.each([
    [{ '/deadline': 'leave-home' }, 'legal-help'],
    [{ '/deadline': 'shut-off' }, 'agency'],
    [{ '/urgent': ['sleep'], '/more': 'all', '/sleep': 'outside' }, '211'],
    [{ '/urgent': ['sleep'], '/more': 'all', '/sleep': 'must-leave' }, '211'],
    [{ '/needs': ['bills'], '/more': 'all', '/bills': 'off' }, 'agency'],
    [{ '/needs': ['legal'], '/more': 'all', '/legal': ['family-held'] }, 'agency'],
    [{ ...alone, '/needs': ['safety'], '/keeps': 'unsure' }, 'dv-line'],
  ])('of %j names %s', (said, contact) => {
    const notices = helpFor(visit(said));
    const shown = (form.notices ?? []).filter(({ id }) => notices.includes(id)).at(-1);
    expect(shown?.contacts).toContain(contact);
  });
});

describe('the length of the form', () => {
  it('is seven screens for someone who answers nothing, beside the picker, how we use this, and the review', () => {
    const screens = ['who', 'urgent', 'needs', 'deadline', 'reach', 'talking', 'words'];
    expect(visit({}).screens).toEqual(screens);
  });

  it('is one screen more for someone with several needs, up to where they may send', () => {
    const { screens } = visit({ ...alone, '/needs': ['work', 'food'], '/more': 'later' });
    expect(screens.indexOf('talking') + 1).toBe(8);
  });

  it('asks nothing more of someone who wants to be asked when they talk', () => {
    const { asked } = visit({ ...alone, '/needs': ['work', 'food'], '/first': 'work', '/more': 'later' });
    expect(asked.slice(asked.indexOf('more') + 1)).toEqual(['own-words', 'share']);
  });

  it('takes it for no when somebody passes over whether we may ask more', () => {
    const { asked } = visit({ ...alone, '/urgent': ['sleep'], '/needs': ['work'] });
    expect(asked.slice(asked.indexOf('more') + 1)).toEqual(['own-words', 'share']);
  });

  it('asks of the first need alone unless the person wants to tell all', () => {
    const said = { ...alone, '/needs': ['work', 'food'], '/first': 'work', '/more': 'first' };
    expect(visit(said).asked).not.toContain('cook');
    expect(visit({ ...said, '/more': 'all' }).asked).toContain('cook');
  });
});
