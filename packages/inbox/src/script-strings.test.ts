import type { Packet } from '@open-intake/core';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { samplePacket } from '../../widget/test/sample-packet.ts';
import { InboxPerson } from '../test/inbox-person.ts';
import { sampleEntries } from '../test/sample-entries.ts';
import { scriptStrings } from '../test/script-strings.ts';

declare global {
  interface Window {
    /** Counts how often a string of the corpus got to run. */
    ran: number;
  }
}

const [first] = sampleEntries;
const own = (text: string) => ({ text, lang: 'en', dir: 'ltr', own: true }) as const;

/** A packet with a text in every place where the words of a client can stand. */
function saying(text: string): Packet {
  const { client, contactSafety, sections } = samplePacket;
  const ways = (contactSafety?.ways ?? []).map((way) => ({ ...way, to: text, alias: text, person: text }));
  return {
    ...samplePacket,
    code: first.code,
    id: first.id,
    client: { ...client, name: own(text) },
    ...(contactSafety && { contactSafety: { ...contactSafety, ways, note: text } }),
    today: [own(text)],
    first: own(text),
    strengths: [own(text)],
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, values: [own(text), ...item.values] })),
    })),
  };
}

/** As the server gives it: a name in the list, and a packet, both from the client. */
async function reads(worker: InboxPerson, text: string): Promise<void> {
  worker.server.entries = [{ ...first, name: text }];
  worker.server.packet = saying(text);
  await worker.open();
  await worker.see('.entry');
}

describe('what a client may write in any field, read by a worker', () => {
  let worker: InboxPerson;
  beforeEach(() => {
    window.ran = 0;
    worker = new InboxPerson();
  });
  afterEach(async () => {
    worker.leave();
    await emulateMedia({ media: 'screen' });
  });

  it('T30 would be found out: the corpus does run where it is written as HTML', async () => {
    const careless = document.createElement('div');
    careless.innerHTML = scriptStrings.slice(0, 30).join('');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(window.ran).to.be.greaterThan(4);
  });

  it(`T30 runs in no view, ${scriptStrings.length} strings in every place at once`, async () => {
    expect(scriptStrings.length).to.be.at.least(120);
    await reads(worker, scriptStrings.join('\n'));
    await worker.press('.entry a');
    await worker.see('.sheet');
    await emulateMedia({ media: 'print' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(window.ran).to.equal(0);
    expect(worker.all('script, iframe, object, embed, img, a[href^="javascript"], [onerror], [onload]')).to.deep.equal(
      [],
    );
  });
});
