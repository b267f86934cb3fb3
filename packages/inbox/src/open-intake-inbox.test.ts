import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { InboxPerson } from '../test/inbox-person.ts';
import { sampleEntries, sampleFlag } from '../test/sample-entries.ts';

const [first] = sampleEntries;

describe('the inbox', () => {
  let worker: InboxPerson;

  beforeEach(() => {
    worker = new InboxPerson();
  });

  afterEach(() => worker.leave());

  describe('what staff were not told', () => {
    it('is said above the list, and can be sent again', async () => {
      worker.server.undelivered = 2;
      await worker.open();
      await worker.see('[data-note=undelivered]', '2 notices did not reach your team.');
      await worker.press('[data-do=send-again]');
      await worker.gone('[data-note=undelivered]');
      expect(worker.server.calls).to.include('POST /worker/api/notices/again');
    });

    it('is not mentioned when there is nothing', async () => {
      await worker.open();
      await worker.see('.entries');
      expect(worker.all('[data-note=undelivered]').length).to.equal(0);
    });
  });

  describe('what is deleted by itself', () => {
    it('is said before, with the day', async () => {
      worker.server.deletion = { soon: 3, from: '2026-12-14T08:00:00Z' };
      await worker.open();
      await worker.see(
        '[data-note=deletion-soon]',
        '3 that are done are soon past their time. They are deleted from December 14, 2026 on.',
      );
    });

    it('is said to be held back', async () => {
      worker.server.deletion = {
        held: { reason: 'gap', until: '2026-12-07T08:00:00Z' },
        soon: 3,
        from: '2026-12-14T08:00:00Z',
      };
      await worker.open();
      await worker.see('[data-note=deletion-held]', 'Nothing is deleted by itself until December 7, 2026');
      expect(worker.all('[data-note=deletion-soon]').length).to.equal(0);
    });
  });

  it('says quietly that a submission is one of many from one place', async () => {
    worker.server.entries = [{ ...first, signals: ['many-from-one-place'] }];
    await worker.open();
    await worker.see('[data-signal]', 'One of many from one place');
  });

  it('says in the list with whom not to start', async () => {
    worker.server.entries = [{ ...first, contact: { start: 'wait', ways: [] } }];
    await worker.open();
    await worker.see('[data-start=wait]', 'No safe way to start. Wait for them.');
  });

  describe('signing in', () => {
    it('asks for the token when nobody is signed in', async () => {
      await worker.open({ signedIn: false });
      expect(worker.text('label[for=token]')).to.equal('Worker token');
    });

    it('opens the list with the right token', async () => {
      await worker.open({ signedIn: false });
      await worker.signIn(' right-token ');
      await worker.see('.entries');
    });

    it('says so when the token is another', async () => {
      await worker.open({ signedIn: false });
      await worker.signIn('wrong');
      await worker.see('[role=alert]', 'This token does not open the inbox');
    });

    it('asks nothing of the server without a token', async () => {
      await worker.open({ signedIn: false });
      await worker.signIn('');
      await worker.see('[role=alert]', 'Please type or paste the token.');
      expect(worker.server.calls).to.deep.equal(['GET /worker/session']);
    });

    it('puts the token in no address and no storage', async () => {
      await worker.open({ signedIn: false });
      await worker.signIn('right-token');
      await worker.see('.entries');
      const places = [
        location.href,
        document.cookie,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        ...worker.server.calls,
      ];
      expect(places.join()).not.to.include('right-token');
    });

    it('forgets the list when signing out', async () => {
      await worker.open();
      await worker.see('.entries');
      await worker.press('[data-do=sign-out]');
      await worker.see('.sign-in');
      expect([worker.server.signedIn, worker.all('.entries').length]).to.deep.equal([false, 0]);
    });

    it('comes back to the submission that was open', async () => {
      await worker.open({ hash: `#/s/${first.id}`, signedIn: false });
      await worker.signIn('right-token');
      await worker.see('h1', first.code);
    });
  });

  describe('the list', () => {
    it('keeps the order of the server: urgent first', async () => {
      await worker.open();
      await worker.see('.entry');
      expect(worker.all('.entry').map(({ dataset }) => dataset['id'])).to.deep.equal(sampleEntries.map(({ id }) => id));
    });

    it('says how soon, who, what decides, why and what state', async () => {
      await worker.open();
      await worker.see('.entry-flags', 'No place to sleep tonight');
      expect(worker.all('.entry')[0]?.innerText.replace(/\s+/g, ' ')).to.match(
        /^Same day أمينة Code K7TM-2Q91 Speaks Arabic Interpreter: Yes Call, leave no message Court · Fri, Dec 4 First: Home No place to sleep tonight Must leave home soon .* · Nov 22, 2026, .* Filled in with help New$/,
      );
    });

    it('stands in groups: overdue on top, then today and tonight, then later', async () => {
      worker.server.entries = [
        { ...first, group: 'overdue', urgency: '5-days', due: new Date(Date.now() - 7_200_000).toISOString() },
        { ...sampleEntries[1], group: 'today' },
        sampleEntries[2],
      ];
      await worker.open();
      await worker.see('.entry');
      expect(worker.text('.group > h2')).to.equal('Overdue, or due now | Today and tonight | Done');
      expect(worker.text('.group[data-group=overdue] .urgency')).to.equal('Within 5 days Overdue: was due 2 hours ago');
    });

    it('does not take the language that was read for the one to speak', async () => {
      worker.server.entries = [sampleEntries[1]];
      await worker.open();
      await worker.see('[data-fact=speaks]', 'Language not told');
      expect(worker.text('.entry')).not.to.contain('Spanish');
    });

    it('marks a test', async () => {
      worker.server.entries = [{ ...first, notes: ['test'] }];
      await worker.open();
      await worker.see('[data-note=test]', 'Test');
    });

    it('says that only a part was sent', async () => {
      await worker.open();
      await worker.see('.entry strong', 'Sent before the end');
    });

    it('says how many more rules there are when many fired', async () => {
      worker.server.entries = [
        { ...first, flags: ['one', 'two', 'three', 'four', 'five'].map((id) => sampleFlag(id)) },
      ];
      await worker.open();
      await worker.see('.more-flags', 'and 2 more');
      expect(worker.all('.entry-flags li').length).to.equal(4);
    });

    it('names what hides in a name', async () => {
      worker.server.entries = [{ ...first, name: 'Ana\u202Egpj' }];
      await worker.open();
      await worker.see('.entry h3', 'AnaU+202Egpj');
    });

    it('asks the server for nothing else', async () => {
      await worker.open();
      await worker.see('.entry-flags');
      expect(worker.server.calls).to.deep.equal([
        'GET /worker/session',
        'GET /worker/api/keys',
        'GET /worker/api/submissions?language=en',
      ]);
    });

    it('becomes a file named by the day, after a word of caution', async () => {
      const saved: string[] = [];
      const note = (event: Event) => {
        const link = event.composedPath()[0];
        if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
        event.preventDefault();
        saved.push(link.download);
      };
      document.addEventListener('click', note);
      await worker.open();
      await worker.press('[data-do=csv]');
      await worker.see('dialog[open]', 'Keep it on a computer of the agency.');
      await worker.press('[data-do=csv-save]');
      for (let tries = 0; saved.length === 0 && tries < 50; tries += 1) await worker.settle();
      document.removeEventListener('click', note);
      expect(saved.join()).to.match(/^submissions-\d{4}-\d\d-\d\d\.csv$/);
    });

    it('says that the order of the day is still to come', async () => {
      worker.server.beingSorted = 3_210;
      await worker.open();
      await worker.see('[data-note=being-sorted]', '3210 to go');
    });

    it('asks for one status', async () => {
      await worker.open();
      await worker.press('[data-filter=done]');
      await worker.see('.entry[data-status=done]');
      expect([worker.all('.entry').length, worker.server.calls.at(-1)]).to.deep.equal([
        1,
        'GET /worker/api/submissions?status=done&language=en',
      ]);
    });

    it('finds one by its code, a name or a number, and says it in no address', async () => {
      await worker.open();
      const input = await worker.see('[name=text]');
      if (input instanceof HTMLInputElement) input.value = ' Luz ';
      await worker.press('[data-do=find]');
      await worker.see(`[data-id="${sampleEntries[1].id}"]`);
      await worker.gone(`[data-id="${first.id}"]`);
      expect(worker.server.sought).to.deep.equal(['Luz']);
      expect([location.href, ...worker.server.calls].join()).not.to.include('Luz');
      await worker.press('[data-do=find-all]');
      await worker.see(`[data-id="${first.id}"]`);
    });

    it('is narrowed to a language to speak', async () => {
      await worker.open();
      const select = await worker.see('[name=speaks]');
      if (select instanceof HTMLSelectElement) select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await worker.gone(`[data-id="${sampleEntries[1].id}"]`);
      expect(worker.all('.entry').length).to.equal(1);
    });

    it('says that nothing was found', async () => {
      await worker.open();
      const input = await worker.see('[name=text]');
      if (input instanceof HTMLInputElement) input.value = 'nobody';
      await worker.press('[data-do=find]');
      await worker.see('.empty', 'Nothing found.');
    });

    it('shows the next page on demand', async () => {
      worker.server.pageSize = 2;
      await worker.open();
      await worker.press('.more');
      await worker.see(`[data-id="${sampleEntries[2].id}"]`);
      expect(worker.all('.entry').length).to.equal(3);
    });

    it('says what just came in', async () => {
      await worker.open();
      await worker.see('.entry');
      worker.server.entries = [{ ...first, id: first.id.replace(/.$/, '9') }, ...worker.server.entries];
      await worker.press('.refresh');
      await worker.see('[role=status]', 'One just came in');
    });

    it('reads again by itself after a while', async () => {
      await worker.open();
      await worker.see('.entry');
      await worker.later(31_000);
      expect(worker.server.calls.filter((call) => call.startsWith('GET /worker/api/submissions?')).length).to.equal(2);
    });

    it('asks nothing by itself while a submission is open', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('.today');
      await worker.later(31_000);
      expect(worker.server.calls.join()).not.to.include('/worker/api/submissions?');
    });

    it('says that there is nothing', async () => {
      worker.server.entries = [];
      await worker.open();
      await worker.see('.empty', 'Nothing here yet.');
    });

    it('speaks Spanish, flags too', async () => {
      await worker.open();
      const picker = await worker.see('#language');
      if (picker instanceof HTMLSelectElement) picker.value = 'es';
      picker.dispatchEvent(new Event('change'));
      await worker.see('.entry-flags', 'Sin lugar para dormir hoy');
      expect(worker.text('h1')).to.equal('Bandeja de entrada');
    });
  });

  describe('one submission', () => {
    it('opens from the list with its packet and only the id in the address', async () => {
      await worker.open();
      await worker.press('.entry a');
      await worker.see('.today', 'A place to sleep');
      expect(location.hash).to.equal(`#/s/${first.id}`);
    });

    it('asks for the packet in the worker’s language', async () => {
      worker.element.language = 'ar';
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('article[lang=ar]');
      expect(worker.server.calls).to.include(`GET /worker/api/submissions/${first.id}/packet?language=ar`);
    });

    it('has its moments in the time zone of the agency, as the list has', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('.today');
      expect(worker.element.shadowRoot?.querySelector('open-intake-packet')?.timeZone).to.equal('UTC');
    });

    it('is copied as text', async () => {
      let copied = '';
      const { clipboard } = navigator;
      const writeText = (text: string) => {
        copied = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('.today');
      await worker.press('[data-do=copy]');
      await worker.see('[role=status]', 'Copied.');
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      expect(copied).to.contain('A place to sleep');
    });

    it('prints the agency and who prints it', async () => {
      worker.server.about = { name: 'Dana', agency: { en: 'Harbor House', es: 'Casa del Puerto' } };
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('.today');
      const packet = worker.element.shadowRoot?.querySelector('open-intake-packet');
      expect([packet?.agency, packet?.printedBy]).to.deep.equal(['Harbor House', 'Dana']);
    });

    it('is marked as done', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.press('[data-to=done]');
      await worker.see('[role=status]', 'Saved: Done');
      expect(worker.server.entries[0]?.status).to.equal('done');
    });

    it('leads back to its line in the list', async () => {
      await worker.open();
      await worker.press('.entry a');
      await worker.press('a.quiet');
      await worker.see('.entries');
      expect(worker.element.shadowRoot?.activeElement?.getAttribute('href')).to.equal(`#/s/${first.id}`);
    });

    it('asks before it deletes', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.press('[data-do=delete]');
      await worker.press('[data-do=keep]');
      expect(worker.server.entries.length).to.equal(3);
    });

    it('is deleted for good when the worker says so', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.press('[data-do=delete]');
      await worker.press('[data-do=delete-for-good]');
      await worker.see('[role=status]', 'The submission was deleted.');
      expect(worker.server.entries.map(({ id }) => id)).not.to.include(first.id);
    });
  });

  describe('when something is in the way', () => {
    it('says that there is no connection and tries again', async () => {
      worker.server.online = false;
      await worker.open();
      await worker.see('[data-problem=offline]', 'No connection right now.');
      worker.server.online = true;
      await worker.press('[data-problem] button');
      await worker.see('.entries');
    });

    it('keeps the list on the screen when a refresh does not come through', async () => {
      await worker.open();
      await worker.see('.entry');
      worker.server.answers = 503;
      await worker.press('.refresh');
      await worker.see('[data-problem=busy]');
      expect(worker.all('.entry').length).to.equal(3);
    });

    it('asks to sign in again when the session has ended', async () => {
      await worker.open();
      await worker.see('.entry');
      worker.server.signedIn = false;
      await worker.press('.refresh');
      await worker.see('[role=alert]', 'You were signed out.');
    });

    it('says that a submission is not here', async () => {
      await worker.open({ hash: '#/s/00000000-0000-4000-8000-000000000000' });
      await worker.see('[data-problem=gone]', 'This submission is not here.');
    });

    it('keeps the packet on the screen when a change does not come through', async () => {
      await worker.open({ hash: `#/s/${first.id}` });
      await worker.see('.today');
      worker.server.online = false;
      await worker.press('[data-to=done]');
      await worker.see('[data-problem=offline]');
      expect(worker.text('.status')).to.equal('Status: New');
    });
  });
});
