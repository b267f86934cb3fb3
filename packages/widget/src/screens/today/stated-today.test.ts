import type { TodayStatement } from '@open-intake/core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { FakeServer } from '../../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';
import { smallForm } from '../../../test/small-form.ts';

declare const axe: typeof axeCore;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const until = inDays(3);
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'America/Chicago' }).format(new Date(until));
const paused: TodayStatement = {
  kind: 'paused',
  until,
  need: 'food',
  instead: { contact: '988', service: 'pantry', text: { en: 'Come to the church on Clark.' } },
};
const all: readonly TodayStatement[] = [
  { kind: 'closed', until, reason: 'weather' },
  { kind: 'full', until, instead: { contact: 'agency' } },
  paused,
  { kind: 'wait', until, days: 5 },
  { kind: 'wait', until, days: 1, need: 'sleep' },
  { kind: 'line', until, contact: 'agency', languages: ['en', 'pl'] },
  { kind: 'text', until, text: { en: 'Use the side door.', es: 'Use la puerta de al lado.' } },
];

function saying(...statements: readonly TodayStatement[]): FakeServer {
  const server = new FakeServer();
  server.today = statements;
  server.services = { pantry: { name: { en: 'North Pantry' }, phone: '312 555 0166' } };
  return server;
}

const stageOf = async (server: FakeServer, lang = 'en') => {
  const stage = await intakeStage({ server, attributes: { lang } });
  await stage.until(() => stage.words.includes(lang === 'es' ? 'Lo leeremos' : 'read it by') || lang === 'en-XB');
  return stage;
};
const statements = (stage: IntakeStage) =>
  [...stage.root.querySelectorAll<HTMLElement>('[data-statement]')].map(({ dataset }) => dataset.statement);
const said = (stage: IntakeStage) => stage.root.querySelector<HTMLElement>('[data-today]')?.innerText ?? '';

describe('what is true today', () => {
  afterEach(clearIntakeStage);

  describe('before Start', () => {
    it('is said in plain sentences', async () => {
      const stage = await stageOf(saying(...all));
      await stage.until(() => statements(stage).length > 0);
      expect(statements(stage)).to.deep.equal(all.map(({ kind }) => kind));
      for (const sentence of [
        `The office is closed until ${weekday}`,
        'It is because of the weather.',
        'We cannot take new people until',
        'Food: we cannot help with this until',
        'Right now people wait about 5 days for help.',
        'A place to sleep: people wait about 1 day.',
        'Front desk: only English and Polish until',
        'Use the side door.',
      ])
        expect(said(stage)).to.contain(sentence);
    });

    it('is said in Spanish, and words only in the languages they were written in', async () => {
      const stage = await stageOf(saying(all[0]!, { kind: 'text', until, text: { en: 'Use the side door.' } }), 'es');
      await stage.until(() => statements(stage).length > 0);
      expect(statements(stage)).to.deep.equal(['closed']);
      expect(said(stage)).to.contain('La oficina está cerrada hasta el ');
    });

    it('says where to turn: a line, a service with its number, words', async () => {
      const stage = await stageOf(saying(paused));
      await stage.until(() => statements(stage).length > 0);
      expect(said(stage)).to.contain('Until then, you can ask here:');
      const links = [...stage.root.querySelectorAll<HTMLAnchorElement>('[data-today] a')].map(({ href }) => href);
      expect(links).to.deep.equal(['tel:988', 'sms:988', 'tel:3125550166']);
      expect(said(stage)).to.contain('Come to the church on Clark.');
    });

    it('moves the moment by which we read', async () => {
      const stage = await stageOf(saying({ kind: 'closed', until: inDays(20), reason: 'holiday' }));
      const days = [20, 21, 22, 23, 24, 25].map((later) => new Date(inDays(later)).getDate());
      const readBy = () => Number(/(\d+) at/.exec(stage.root.querySelector('.reading')?.textContent ?? '')?.[1]);
      await stage.until(() => days.includes(readBy()));
    });

    it('is silent where nothing is stated, where it is over, and where no answer comes', async () => {
      for (const answer of [
        () => Response.json({ format: 'open-intake-today/1', statements: [] }),
        () => Response.json({ format: 'open-intake-today/1', statements: [{ ...all[1], until: inDays(-1) }] }),
        () => Response.json({ format: 'open-intake-today/1', statements: [{ kind: 'newer', until }] }),
        () => new Response('<p>Log in</p>', { headers: { 'content-type': 'text/html' } }),
        () => new Response(null, { status: 404 }),
        () => Promise.reject(new TypeError('Failed to fetch')),
      ]) {
        const server = new FakeServer();
        let asked = 0;
        server.overrides.set('/today', () => {
          asked += 1;
          return answer();
        });
        const stage = await stageOf(server);
        await stage.until(() => asked > 0);
        await stage.drawn();
        expect(said(stage)).to.equal('');
        expect(stage.events.filter(({ type }) => type === 'oi-error')).to.deep.equal([]);
        clearIntakeStage();
      }
    });

    it('says nothing of a need that stands on no screen others may see', async () => {
      const [first, ...sections] = smallForm.sections;
      const choices = [{ value: 'food', sensitive: true }, 'sleep'];
      const questions = [{ ...first!.questions[0]!, choices }, ...first!.questions.slice(1)];
      const server = saying(paused, all[1]!);
      const form = { ...smallForm, sections: [{ ...first, questions }, ...sections] };
      server.overrides.set('/forms/small', () => Response.json(form));
      const stage = await stageOf(server);
      await stage.until(() => statements(stage).length > 0);
      expect(statements(stage)).to.deep.equal(['full']);
    });

    it('asks for nothing before the first question, and once', async () => {
      const asked: string[] = [];
      const server = saying(paused);
      server.overrides.set('/today', () => {
        asked.push(document.querySelector('open-intake')?.getAttribute('data-state') ?? 'before anything');
        return Response.json({ format: 'open-intake-today/1', statements: [paused] });
      });
      const stage = await intakeStage({ server });
      await stage.until(() => asked.length > 0);
      await stage.walkTo('review');
      expect(asked).to.deep.equal(['about']);
    });
  });

  describe('at the need', () => {
    it('is said when it is picked, and holds nobody back', async () => {
      const stage = await stageOf(saying(paused, all[4]!));
      await stage.walkTo('urgent');
      expect(statements(stage)).to.deep.equal([]);
      await stage.pick('urgent', 'food');
      expect(said(stage)).to.contain('Food: we cannot help with this until');
      expect(said(stage)).to.contain('You can still ask us for it.');
      await stage.tapPart('next');
      await stage.until(() => stage.question === 'age');
      expect(stage.element.answers).to.deep.include({ urgent: ['food'] });
    });

    it('has its place from the start, so that a screen reader says what comes into it', async () => {
      const stage = await stageOf(saying(paused));
      await stage.walkTo('urgent');
      const places = [...stage.root.querySelectorAll('[role="status"]')];
      await stage.pick('urgent', 'food');
      expect(places).to.include(stage.root.querySelector('[data-today]')?.parentElement);
    });

    it('draws lines as they are today', async () => {
      const stage = await stageOf(saying({ kind: 'line', until, contact: '988', languages: ['es'] }));
      await stage.walkTo('urgent');
      await stage.pick('urgent', 'sleep');
      const links = [...stage.root.querySelectorAll<HTMLAnchorElement>('.notice a')].map(({ href }) => href);
      expect(links).to.deep.equal(['tel:988']);
      expect(stage.words).to.contain('Say in English');
    });
  });

  it('is said on the receipt, of what was picked', async () => {
    const stage = await stageOf(saying(...all));
    await stage.walkTo('review', { urgent: () => stage.pick('urgent', 'food') });
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(statements(stage)).to.deep.equal(['full', 'paused']);
    expect(stage.words).to.contain('The office is closed now.');
  });

  it('leaves no number to call while the own line is out of order', async () => {
    const stage = await stageOf(saying({ kind: 'line', until, contact: 'agency', languages: [] }));
    await stage.until(() => statements(stage).length > 0);
    expect(stage.part('call')).to.equal(null);
  });

  it('says nothing without an agency file', async () => {
    const server = saying(...all);
    server.overrides.set('/agency', () => new Response(null, { status: 404 }));
    const stage = await intakeStage({ server });
    await stage.walkTo('review');
    expect(statements(stage)).to.deep.equal([]);
  });

  describe('as it looks', () => {
    after(async () => {
      await setViewport({ width: 800, height: 600 });
      await emulateMedia({ colorScheme: 'light' });
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const lang of ['en', 'en-XB'])
        it(`passes axe at 320 px, ${colorScheme}, ${lang}`, async () => {
          await setViewport({ width: 320, height: 640 });
          await emulateMedia({ colorScheme });
          const stage = await stageOf(saying(...all), lang);
          await stage.until(() => statements(stage).length > 0);
          const { violations } = await axe.run(stage.element, { rules: { 'color-contrast': { enabled: true } } });
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).to.deep.equal(
            [],
          );
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
        });
  });
});
