import type { ContactSafety, Packet } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';
import type { OpenIntakePacket } from './open-intake-packet.ts';

const sheet = (changes: Partial<Packet> = {}): Promise<ShadowRoot> => show({ ...samplePacket, ...changes });

async function show(packet: Packet): Promise<ShadowRoot> {
  const element = document.createElement('open-intake-packet');
  element.packet = packet;
  document.body.append(element);
  await element.updateComplete;
  return rootOf(element);
}

function rootOf(element: OpenIntakePacket): ShadowRoot {
  if (!element.shadowRoot) throw new TypeError('no shadow root');
  return element.shadowRoot;
}

const textOf = (root: ShadowRoot, selector: string) =>
  root.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();

/** A packet whose only answer is this text of the client's. */
const saying = (text: string, lang = 'ar', dir: 'ltr' | 'rtl' = 'rtl'): Partial<Packet> => ({
  sections: [
    {
      id: 'one',
      title: { text: 'One', lang: 'en', dir: 'ltr' },
      items: [
        {
          id: 'own-words',
          path: '/own-words',
          type: 'longText',
          sensitive: false,
          question: { text: 'Tell us more', lang: 'en', dir: 'ltr' },
          values: [{ text, lang, dir, own: true }],
        },
      ],
    },
  ],
});

describe('<open-intake-packet>', () => {
  afterEach(() => {
    document.querySelector('open-intake-packet')?.remove();
  });

  it('shows nothing without a packet', async () => {
    const element = document.createElement('open-intake-packet');
    document.body.append(element);
    await element.updateComplete;
    expect(rootOf(element).textContent).to.equal('');
  });

  it('says near the name that the browser translated the form, and that it is a test', async () => {
    const root = await sheet({ notes: ['test', 'page-translated'] });
    expect(textOf(root, '[part="head"] [data-note="test"]')).to.contain('This is a test');
    expect(textOf(root, '[part="head"] [data-note="page-translated"]')).to.contain('translated');
  });

  it('says of a date that the person is not sure of it', async () => {
    const birth = saying('March 1975', 'en', 'ltr');
    const [section] = birth.sections ?? [];
    const items = section?.items.map((item) => ({
      ...item,
      values: [{ ...item.values[0]!, own: false, approx: true }],
    }));
    const root = await sheet({ sections: [{ ...section!, items: items ?? [] }] });
    expect(textOf(root, '[data-question="own-words"] dd')).to.equal('March 1975 About this date');
  });

  it('puts contact safety first of all', async () => {
    const root = await sheet();
    expect(root.querySelector('.sheet')?.firstElementChild?.getAttribute('part')).to.equal('contact');
  });

  it('says beside the ways that a helper may have given their own', async () => {
    const root = await sheet({ client: { ...samplePacket.client, filledBy: 'for-other' } });
    expect(textOf(root, '.contact .for-other')).to.equal(
      'Someone else filled this in. Check whose way this is before you use it.',
    );
  });

  it('reads in the order of a hand-over sheet', async () => {
    const root = await sheet();
    const order = [...root.querySelectorAll('h2, h3[id]')].map((heading) => heading.textContent?.trim());
    expect(order).to.deep.equal([
      'Contact safety',
      'أمينة',
      'Who',
      'Needed today',
      'What they want first',
      'Dates',
      'What to do',
      'Going well',
      'What you want help with',
      'Home',
      'Who should we plan for?',
      'Passed over for now',
      'What they agreed to',
    ]);
  });

  it('says that the language to speak and who filled it in were not told', async () => {
    const root = await sheet({ client: { reads: 'ar', access: [] } });
    expect(textOf(root, '.who')).to.match(/Speaks Not told .*Filled in in Arabic Filled in by Not told/);
  });

  for (const [slot, selector, text] of [
    ['the code', '.meta', 'Code K7TM-2Q9X'],
    ['the language to speak', '.speaks', 'Arabic'],
    ['the interpreter', '.who', 'Interpreter Yes'],
    ['the wishes', '.who', 'A woman'],
    ['who filled it in', '.who', 'Filled in by The person, with help'],
    ['needed today', '.today', 'Baby food or diapers'],
    ['what first', '.first', 'A place to live'],
    ['the date', '.dates', 'Wednesday, November 25, 2026 in 3 days'],
    ['the rule and what to do', '.flags', 'Same day No place to sleep tonight Call the shelter line'],
    ['strengths', '.strengths', 'I speak more than one language'],
    ['an answer', '[data-question=sleep]', 'Where will you sleep tonight? I do not know yet'],
    ['what is sensitive', '[data-question=afraid]', 'hurts you? Private I want'],
    ['what was passed over', '.skipped', 'Which of these do you get now? Would rather not say'],
    ['the consent', '.consents', 'Ask each time Read in: Arabic'],
    ['the version', '.form', 'Version 1.0.0'],
  ] as const) {
    it(`shows ${slot}`, async () => {
      expect(textOf(await sheet(), selector)).to.include(text);
    });
  }

  it('counts the rows of a group', async () => {
    const root = await sheet();
    expect([...root.querySelectorAll('.row')].map((row) => row.textContent)).to.deep.equal([
      'Your children · Entry 1',
      'Your children · Entry 2',
    ]);
  });

  it('says that only a part was sent', async () => {
    expect(textOf(await sheet({ partial: true }), '.partial')).to.equal(
      'Sent before the end. Some parts were not reached yet.',
    );
  });

  it('shows what does not fit with a warning', async () => {
    const root = await sheet({ problems: [{ code: 'not-a-choice', path: '/sleep' }] });
    expect(textOf(root, '.problems')).to.include(
      'An answer does not fit the form: Where will you sleep tonight? not-a-choice',
    );
  });

  it('says in plain words which answer does not fit', async () => {
    const root = await sheet({
      problems: [
        { code: 'not-a-choice', path: '/needs/0' },
        { code: 'stale-form', path: '' },
      ],
    });
    expect([...root.querySelectorAll('.problems li')].map(({ textContent }) => textContent)).to.deep.equal([
      'An answer does not fit the form: What do you want help with? not-a-choice',
      'These answers are from another version of the form. stale-form',
    ]);
  });

  it('shows no marks of the author’s, but what they mean', async () => {
    const title = { text: 'Where you *live*', lang: 'en', dir: 'ltr' } as const;
    const root = await sheet({ sections: [{ id: 'home', title, items: [] }] });
    expect([textOf(root, '.answers h3'), root.querySelector('.answers em')?.textContent]).to.deep.equal([
      'Where you live',
      'live',
    ]);
  });

  describe('contact safety', () => {
    const none: ContactSafety = { ways: [], clientWill: ['call'], times: [] };

    it('says to wait when no way was picked', async () => {
      const root = await sheet({ contactSafety: none });
      expect(textOf(root, '.contact')).to.match(
        /No safe way to start. Wait for them to call. .* They plan to Call us$/,
      );
    });

    it('says to wait when nothing was answered', async () => {
      const packet: { -readonly [Key in keyof Packet]: Packet[Key] } = { ...samplePacket };
      delete packet.contactSafety;
      expect(textOf(await show(packet), '.verdict')).to.equal('No safe way to start. Wait for them to call.');
    });

    it('says in words what is safe for a way', async () => {
      const first = (await sheet()).querySelector('.ways > li');
      expect(first?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
        'Call 312 555 0142 Do not leave a message Do not say who we are Other people see or hear this If someone else answers: Say this name “Huda”',
      );
    });

    it('takes what is not known as not safe', async () => {
      const second = (await sheet()).querySelector('.ways > li:nth-child(2)');
      expect(second?.textContent).to.include('Not sure: do not say who we are');
    });

    it('is a link only to a number that may be called', async () => {
      const links = (await sheet()).querySelectorAll('a');
      expect(Array.from(links, ({ href }) => href)).to.deep.equal(['tel:3125550142', 'tel:7735550119']);
    });

    it('is never a link where nobody may be reached', async () => {
      const contactVerdict = { start: 'wait', ways: [] } as const;
      const root = await sheet({ contactVerdict, contactSafety: { ways: [], clientWill: [], times: [] } });
      expect(root.querySelectorAll('a').length).to.equal(0);
    });
  });

  describe('the client’s own words', () => {
    for (const [name, text] of [
      ['emoji', '👨‍👩‍👧 😟 🏳️‍🌈'],
      ['right-to-left text', 'أريد مساعدة 123 (شكرا)'],
      ['HTML (A21, A22)', '<b>bold</b><script>alert(1)</script> &amp; {{x}}'],
      ['blanks and line breaks', '  one\n\n  two'],
    ] as const) {
      it(`are verbatim with ${name}`, async () => {
        expect((await sheet(saying(text))).querySelector('blockquote')?.textContent).to.equal(text);
      });
    }

    it('carry their language and direction', async () => {
      const quote = (await sheet(saying('سلام'))).querySelector('blockquote');
      expect([quote?.lang, quote?.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('run in their own direction, whatever language the form was read in', async () => {
      const quote = (await sheet(saying('أحتاج مكانا', 'en', 'ltr'))).querySelector('blockquote');
      expect(quote?.dir).to.equal('rtl');
    });

    it('are named as theirs, with the language', async () => {
      expect(textOf(await sheet(saying('سلام')), 'figcaption')).to.equal('Their own words · Arabic');
    });

    it('show a character that turns text around instead of obeying it (A13)', async () => {
      const quote = (await sheet(saying('pay \u202e001 now', 'en', 'ltr'))).querySelector('blockquote');
      expect(quote?.textContent).to.equal('pay U+202E001 now');
    });
  });

  it('names answers to questions that the form does not have', async () => {
    const title = { text: 'not-in-form', lang: 'und', dir: 'ltr' } as const;
    const root = await sheet({ sections: [{ id: 'not-in-form', title, items: [] }] });
    expect(textOf(root, '.answers')).to.equal('Not in this form');
  });

  it('labels the client’s own words among the strengths', async () => {
    const root = await sheet({ strengths: [{ text: 'mi abuela', lang: 'es', dir: 'ltr', own: true }] });
    expect(textOf(root, '.strengths')).to.equal('Going well mi abuela Their own words · Spanish');
  });

  it('marks English words in a sheet of a language that has none of ours', async () => {
    const root = await sheet({ language: 'ar' });
    const title = root.querySelector('#today-title bdi');
    expect([root.querySelector('article')?.dir, title?.getAttribute('lang'), title?.getAttribute('dir')]).to.deep.equal(
      ['rtl', 'en', 'ltr'],
    );
  });

  it('speaks Spanish', async () => {
    expect(textOf(await sheet({ language: 'es' }), '.today h3')).to.equal('Lo que necesita hoy');
  });

  for (const language of ['en', 'es', 'ar']) {
    it(`never says refused or score in ${language}`, async () => {
      expect((await sheet({ language })).textContent).not.to.match(/refus|declin|rechaz|score|puntaje|puntuaci/i);
    });
  }
});
