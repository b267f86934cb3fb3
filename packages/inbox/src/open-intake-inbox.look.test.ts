import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { InboxPerson } from '../test/inbox-person.ts';
import { sampleEntries } from '../test/sample-entries.ts';

declare const axe: typeof Axe;

async function violations(): Promise<readonly string[]> {
  const result = await axe.run('open-intake-inbox', { rules: { 'color-contrast': { enabled: true } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const submission = `#/s/${sampleEntries[0].id}`;

document.documentElement.style.colorScheme = 'light dark';

describe('how the inbox looks', () => {
  let worker: InboxPerson;

  beforeEach(async () => {
    await setViewport({ width: 1280, height: 900 });
    worker = new InboxPerson();
  });

  afterEach(async () => {
    worker.leave();
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has an accessible sign-in page in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      await worker.open({ signedIn: false });
      await worker.signIn('wrong');
      await worker.see('#sign-in-note');
      expect(await violations()).to.deep.equal([]);
    });

    it(`has an accessible list in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      await worker.open();
      await worker.see('.entry-flags', 'No place');
      expect(await violations()).to.deep.equal([]);
    });

    it(`has an accessible submission in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      await worker.open({ hash: submission });
      await worker.see('.today');
      expect(await violations()).to.deep.equal([]);
    });

    it(`has an accessible question before deleting in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      await worker.open({ hash: submission });
      await worker.press('[data-do=delete]');
      expect(await violations()).to.deep.equal([]);
    });
  }

  for (const [name, hash, selector] of [
    ['list', '#/', '.entry'],
    ['submission', submission, '.today'],
  ] as const) {
    it(`has nothing to scroll sideways at 320 px in the ${name}`, async () => {
      await setViewport({ width: 320, height: 700 });
      await worker.open({ hash });
      await worker.see(selector);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('has room for the key at 320 px, accessible to all', async () => {
    await setViewport({ width: 320, height: 700 });
    worker.server.keys = { seq: 1, expires: '2020-01-01T00:00:00Z', kids: [] };
    await worker.open();
    await worker.see('.key-panel [type=file]');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(await violations()).to.deep.equal([]);
  });

  it('prints the packet alone', async () => {
    await worker.open({ hash: submission });
    await worker.see('.today');
    await emulateMedia({ media: 'print' });
    const shown = worker.all('button, a, header.bar').filter((element) => element.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(shown).to.deep.equal([]);
  });
});
