import type { TodayStatement } from '@open-intake/core';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { InboxPerson } from '../../test/inbox-person.ts';

declare const axe: typeof Axe;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const until = `${inDays(3)}T15:00:00.000Z`;
const full: TodayStatement = { kind: 'full', until, instead: { contact: '211' } };
const text: TodayStatement = { kind: 'text', until, text: { en: 'Use the side door.' } };

describe('the page of today', () => {
  let worker: InboxPerson;

  beforeEach(() => {
    worker = new InboxPerson();
  });
  afterEach(() => worker.leave());

  const open = () => worker.open({ hash: '#/today' });
  const stated = () => worker.server.today.statements;

  async function fill(name: string, value: string): Promise<void> {
    const box = await worker.see(`.statement-form [name="${name}"]`);
    (box as HTMLInputElement).value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await worker.settle();
  }

  it('is reached from the bar, and only by who signed in', async () => {
    await worker.open({ signedIn: false });
    expect(worker.all('[data-do=today]').length).to.equal(0);
    await worker.signIn('right-token');
    await worker.press('[data-do=today]');
    await worker.see('h1', 'Today');
    expect(location.hash).to.equal('#/today');
  });

  it('says what is stated now, until when, and that nothing is', async () => {
    await open();
    await worker.see('.empty', 'Nothing is stated.');
    worker.leave();
    worker = new InboxPerson();
    worker.server.state([full, text]);
    await open();
    await worker.see('[data-kind=full]', 'We cannot take new people until');
    await worker.see('[data-kind=full]', 'Until then, you can ask here: Help line');
    await worker.see('[data-kind=text]', 'Use the side door.');
    expect(worker.text('[data-kind=full] .hint')).to.match(/^Until \w+day, /);
  });

  it('states something in few taps: a kind, a day, say it', async () => {
    await open();
    await worker.press('[data-add=closed]');
    await fill('day', inDays(2));
    await fill('time', '11:00');
    await worker.press('[data-do=save-today]');
    await worker.see('.status-line', 'Saved. People read it from now on.');
    await worker.see('[data-kind=closed]', 'The office is closed until');
    expect(stated()).to.deep.equal([{ kind: 'closed', until: `${inDays(2)}T11:00:00.000Z`, reason: 'other' }]);
  });

  it('shows what people read, in English and in Spanish, while it is written', async () => {
    await open();
    await worker.press('[data-add=paused]');
    await worker.see('[data-missing=need]');
    await fill('need', 'food');
    await worker.see('[data-missing=instead]', 'Please say where people can turn.');
    await fill('contact', '211');
    await fill('instead-es', 'Vaya a la iglesia.');
    await worker.see('[data-preview=en]', 'Food: we cannot help with this until');
    await worker.see('[data-preview=es]', 'Comida: no podemos ayudar con esto hasta el');
    await worker.see('[data-preview=es]', 'Mientras tanto, puede preguntar aquí: Línea de ayuda · Vaya a la iglesia.');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=paused]');
    expect(stated()[0]).to.deep.include({
      need: 'food',
      instead: { contact: '211', text: { es: 'Vaya a la iglesia.' } },
    });
  });

  it('says who sees nothing of words in one language', async () => {
    await open();
    await worker.press('[data-add=text]');
    await fill('text-en', 'Use the side door.');
    await worker.see('.preview', 'Who reads Spanish sees nothing of it.');
  });

  it('keeps what nobody may say from being said, and says why', async () => {
    await open();
    await worker.press('[data-add=text]');
    await fill('text-en', 'You qualify for food stamps.');
    await worker.see('[data-finding=eligibility-verdict]', 'Nobody answers for such words here.');
    await worker.press('[data-do=save-today]');
    expect(stated()).to.deep.equal([]);
    await fill('text-en', 'There is soup until five.');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=text]', 'There is soup until five.');
  });

  it('states which languages a line speaks, and that it is out of order', async () => {
    await open();
    await worker.press('[data-add=line]');
    await fill('line', '211');
    await worker.see('[data-preview=en]', 'Help line: this line does not work until');
    await worker.press('[name=languages][value=es]');
    await worker.see('[data-preview=en]', 'Help line: only Spanish until');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=line]');
    expect(stated()[0]).to.deep.include({ contact: '211', languages: ['es'] });
  });

  it('states how long people wait', async () => {
    await open();
    await worker.press('[data-add=wait]');
    await fill('days', '12');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=wait]', 'Right now people wait about 12 days for help.');
  });

  it('changes a statement in its place, and keeps the others', async () => {
    worker.server.state([full, text]);
    await open();
    await worker.press('[data-kind=full] [data-do=change-today]');
    expect(await worker.see('[name=contact]')).to.have.property('value', '211');
    await fill('contact', '');
    await worker.press('[data-do=save-today]');
    await worker.see('.status-line', 'Saved');
    expect(stated()).to.deep.equal([text, { kind: 'full', until }]);
  });

  it('ends a statement with one tap', async () => {
    worker.server.state([full, text]);
    await open();
    await worker.press('[data-kind=full] [data-do=end-today]');
    await worker.gone('[data-kind=full]');
    expect(stated()).to.deep.equal([text]);
  });

  it('overwrites nothing that a colleague said meanwhile, and keeps what was written', async () => {
    await open();
    await worker.press('[data-add=closed]');
    worker.server.state([text]);
    await worker.press('[data-do=save-today]');
    await worker.see('[data-problem=changed]', 'Someone else changed this meanwhile.');
    expect(stated()).to.deep.equal([text]);
    await worker.see('[data-kind=text]');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=closed]');
    expect(stated().map(({ kind }) => kind)).to.deep.equal(['text', 'closed']);
  });

  it('keeps what is being written when the network was gone and it is tried again', async () => {
    await open();
    await worker.press('[data-add=wait]');
    await fill('days', '12');
    await fill('day', inDays(2));
    worker.server.online = false;
    await worker.press('[data-do=save-today]');
    await worker.see('[data-problem]');
    worker.server.online = true;
    await worker.press('[data-problem] button');
    await worker.see('.statement-form [name="days"]');
    expect((worker.all('.statement-form [name="days"]')[0] as HTMLInputElement).value).to.equal('12');
    await worker.press('[data-do=save-today]');
    await worker.see('[data-kind=wait]');
  });

  it('says who said what before', async () => {
    worker.server.state([full]);
    worker.server.state([text], 'Omar');
    await open();
    await worker.see('[data-revision="2"]', 'Omar');
    await worker.see('[data-revision="2"]', 'Said: Use the side door.');
    await worker.see('[data-revision="2"]', 'Ended: We cannot take new people until');
    await worker.see('[data-revision="1"]', 'Rosa');
  });

  it('leads the keyboard into the form, and back to the heading', async () => {
    await open();
    const focused = () => worker.element.renderRoot instanceof ShadowRoot && worker.element.renderRoot.activeElement;
    await worker.press('[data-add=full]');
    expect(focused()).to.have.property('localName', 'h2');
    await worker.press('[data-do=cancel-today]');
    expect(focused()).to.have.property('localName', 'h1');
  });

  it('forgets all of it on signing out', async () => {
    worker.server.state([full]);
    await open();
    await worker.see('[data-kind=full]');
    await worker.press('[data-do=sign-out]');
    await worker.see('.sign-in');
    expect(worker.text('main')).not.to.contain('new people');
  });

  describe('as it looks', () => {
    afterEach(async () => {
      await setViewport({ width: 1280, height: 900 });
      await emulateMedia({ colorScheme: 'light' });
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const kind of ['paused', 'line', 'wait', 'text'])
        it(`is accessible and needs no sideways scrolling at 320 px: ${kind}, ${colorScheme}`, async () => {
          document.documentElement.style.colorScheme = 'light dark';
          await setViewport({ width: 320, height: 700 });
          await emulateMedia({ colorScheme });
          worker.server.state([full, text]);
          await open();
          await worker.press(`[data-add=${kind}]`);
          await worker.see('.statement-form');
          const { violations } = await axe.run('open-intake-inbox', { rules: { 'color-contrast': { enabled: true } } });
          expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
        });
  });
});
