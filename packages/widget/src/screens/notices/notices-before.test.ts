import type { Agency, FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../testing/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../testing/intake-stage.ts';
import { smallAgency } from '../../testing/small-form.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    { id: 'first', questions: [{ id: 'hungry', type: 'yesNo' }] },
    {
      id: 'all',
      together: true,
      questions: [
        { id: 'story', type: 'longText', sensitive: true },
        { id: 'home', type: 'group', questions: [{ id: 'around', type: 'longText' }] },
      ],
    },
  ],
  notices: [
    { id: 'told', role: 'reporting', before: ['story', 'around'] },
    { id: 'food', showIf: { '===': [{ var: 'hungry' }, true] }, before: ['story'], contacts: ['agency'] },
  ],
};
const words = {
  title: 'Small',
  sections: { first: { title: 'First' }, all: { title: 'You' } },
  questions: {
    hungry: { label: 'Are you hungry?' },
    story: { label: 'Tell us more.', hint: 'Take your time.', why: 'To help.' },
    home: { label: 'Your home' },
    around: { label: 'Who is around?' },
  },
  notices: { told: { title: 'We report harm.', body: 'To a child.' }, food: { title: 'Food today' } },
};

async function open(agency: Partial<Agency> = {}, lang = 'en'): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/agency', () => Response.json({ ...smallAgency, ...agency }));
  for (const tag of ['en', 'es']) server.overrides.set(`/messages/${tag}`, () => Response.json(words));
  server.overrides.set('/forms/small', () => Response.json(form));
  const stage = await intakeStage({ server, attributes: { lang } });
  await stage.walkTo('hungry');
  await stage.tap('[data-question="hungry"] input[value="yes"]');
  await stage.walkTo('story');
  return stage;
}

const told = ({ root }: IntakeStage) => [...root.querySelectorAll<HTMLElement>('[data-notice="told"]')];

describe('what must be reported', () => {
  afterEach(clearIntakeStage);

  it('stands right before each control it is about, plain and as large as people read', async () => {
    const stage = await open();
    const [first, second, ...more] = told(stage);
    expect([first?.innerText, more.length]).to.deep.equal(['We report harm. To a child.', 0]);
    expect(second?.closest('[data-question]')?.getAttribute('data-question')).to.equal('around');
    const control = stage.root.querySelector<HTMLElement>('[data-question="story"] textarea')!;
    const hint = stage.root.querySelector<HTMLElement>('[data-question="story"] .question-hint')!;
    expect(hint.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(first!.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    const { fontSize, fontWeight, borderStyle, backgroundColor } = getComputedStyle(first!);
    expect(Number.parseFloat(fontSize)).to.be.at.least(16);
    expect([fontWeight, borderStyle, backgroundColor]).to.deep.equal(['400', 'none', 'rgba(0, 0, 0, 0)']);
    expect(first?.querySelector('h1, h2, h3, h4, strong')).to.equal(null);
  });

  it('is said in the words of the agency, and what is not harm with it', async () => {
    const stage = await open({
      reporterNotice: { en: 'We tell the county of harm.' },
      notHarm: { en: 'Having no food is not harm.' },
    });
    expect(told(stage)[0]?.innerText).to.equal('We tell the county of harm. Having no food is not harm.');
  });

  it('says what is not harm also after the words of the form', async () => {
    const stage = await open({ notHarm: { en: 'Having no food is not harm.' } }, 'es');
    const [first] = told(stage);
    expect(first?.innerText).to.equal('We report harm. To a child. Having no food is not harm.');
    expect(first?.querySelector('span[lang="en"]')?.textContent).to.equal('Having no food is not harm.');
  });
});

describe('a notice for people who are alone', () => {
  afterEach(clearIntakeStage);

  it('goes when somebody comes, and names first who answers now', async () => {
    const stage = await openAlone();
    const line = () => stage.root.querySelector('[data-notice="line"]');
    expect(line()).to.equal(null);
    await stage.tap('[data-question="screen"] input[value="alone"]');
    await stage.until(() => line() !== null);
    const contacts = [...stage.root.querySelectorAll<HTMLElement>('[data-contact]')];
    expect(contacts.map(({ dataset }) => dataset.contact)).to.deep.equal(['988', 'agency']);
    expect(contacts[1]?.innerText).to.contain('Closed now. It opens');
    await stage.tap('[data-question="screen"] input[value="seen"]');
    await stage.until(() => line() === null);
  });
});

/** A form that asks whether somebody can see the screen, of an agency that is open in one minute of the year. */
async function openAlone(): Promise<IntakeStage> {
  const [weekday = 'sun'] = new Date(Date.now() + 3 * 86_400_000)
    .toLocaleDateString('en-US', { weekday: 'short', timeZone: 'UTC' })
    .toLowerCase()
    .split(' ');
  const hours = [{ days: [weekday as 'sun'], opens: '00:00', closes: '00:01' }];
  const server = new FakeServer();
  const line = smallAgency.contacts.map((contact) => ({
    ...contact,
    voice: { number: '988', languages: ['en'], hours: 'always' },
  }));
  server.overrides.set('/agency', () => Response.json({ ...smallAgency, hours, contacts: line }));
  const screen = { id: 'screen', type: 'choice', role: 'private-screen', choices: ['alone', 'seen'] };
  const asks = { ...form, sections: [{ id: 'first', questions: [screen] }] };
  const showIf = { '!!': [{ var: 'screen' }] };
  server.overrides.set('/forms/small', () =>
    Response.json({ ...asks, notices: [{ id: 'line', alone: true, showIf, contacts: ['agency', '988'] }] }),
  );
  server.overrides.set('/messages/en', () =>
    Response.json({
      title: 'Small',
      sections: { first: { title: 'First' } },
      questions: { screen: { label: 'Can anyone see this?', choices: { alone: 'No', seen: 'Yes' } } },
      notices: { line: { title: 'You can talk now' } },
    }),
  );
  const stage = await intakeStage({ server });
  await stage.walkTo('screen');
  return stage;
}

describe('a notice before a question', () => {
  afterEach(clearIntakeStage);

  it('stands there in its box while its rule holds, with whom to call', async () => {
    const stage = await open();
    const box = stage.root.querySelector<HTMLElement>('[data-question="story"] .notice');
    expect(box?.innerText).to.contain('Food today').and.contain('312 555 0100');
    expect(stage.root.querySelectorAll('[data-notice="food"]')).to.have.length(1);
  });
});
