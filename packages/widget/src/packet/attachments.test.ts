import { type Packet, type PacketValue, signatureBox } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';
import { somePicture, withExif } from '../../test/some-files.ts';

const file = {
  name: 'carta\u202Egpj.exe',
  type: 'image/jpeg',
  size: 3,
  digest: `sha256-${'a'.repeat(43)}`,
  data: 'QUJD',
};

/** The sheet of somebody whose only answer is this. */
async function sheetOf(...values: readonly PacketValue[]): Promise<ShadowRoot> {
  const question = { text: 'Papers', lang: 'en', dir: 'ltr' } as const;
  const item = { id: 'papers', path: '/papers', type: 'any', sensitive: false, question, values };
  const packet: Packet = { ...samplePacket, sections: [{ id: 'one', title: question, items: [item] }] };
  const element = Object.assign(document.createElement('open-intake-packet'), { packet });
  document.body.append(element);
  await element.updateComplete;
  return element.shadowRoot ?? expect.fail('no shadow root');
}

/** Where EXIF leads to a place. */
const gpsTag = '\x88\x25';

const textIn = (root: ShadowRoot, selector: string) =>
  root.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();
const ofFile = { text: file.name, lang: 'es', dir: 'ltr', own: true, file } as const;

describe('what came with the answers', () => {
  let saved: HTMLAnchorElement[];
  const catchLink = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    saved.push(event.target);
  };
  beforeEach(() => {
    saved = [];
    document.addEventListener('click', catchLink);
  });
  afterEach(() => {
    document.removeEventListener('click', catchLink);
    document.querySelector('open-intake-packet')?.remove();
  });

  it('is a file by name, type and size, with what hides in its name', async () => {
    const root = await sheetOf(ofFile);
    expect(textIn(root, '.file-name')).to.equal('cartaU+202Egpj.exe');
    expect(textIn(root, '.file-about')).to.equal('JPEG · 1 kB');
  });

  it('is saved when its button is pressed, as bytes without a type', async () => {
    const root = await sheetOf(ofFile);
    root.querySelector<HTMLButtonElement>('.save-file')?.click();
    expect(saved.map(({ download }) => download)).to.deep.equal(['cartagpj.exe.jpg']);
    const response = await fetch(saved[0]?.href ?? '');
    expect([response.headers.get('Content-Type'), await response.text()]).to.deep.equal([
      'application/octet-stream',
      'ABC',
    ]);
  });

  it('is saved without where it was taken, turned as it was', async () => {
    const sent = await withExif(await somePicture());
    const data = btoa(String.fromCharCode(...new Uint8Array(await sent.arrayBuffer())));
    expect(atob(data)).to.contain(gpsTag);
    const root = await sheetOf({ ...ofFile, file: { ...file, data } });
    root.querySelector<HTMLButtonElement>('.save-file')?.click();
    const copy = await (await fetch(saved[0]?.href ?? '')).arrayBuffer();
    expect(String.fromCharCode(...new Uint8Array(copy))).not.to.contain(gpsTag);
    const { width, height } = await createImageBitmap(new Blob([copy], { type: 'image/jpeg' }));
    expect([width, height]).to.deep.equal([40, 60]);
  });

  it('has no button, and says why, where a picture cannot be made clean', async () => {
    const root = await sheetOf({
      ...ofFile,
      file: { ...file, type: 'image/heic', data: btoa('....ftypheic....Exif') },
    });
    expect(root.querySelector('.save-file')).to.equal(null);
    expect(textIn(root, '.withheld')).to.contain('may say where it was taken');
  });

  it('has a button that says which file it saves', async () => {
    const root = await sheetOf(ofFile, { ...ofFile, file: { ...file, name: 'lease.pdf' } });
    expect(Array.from(root.querySelectorAll('.save-file'), (button) => button.textContent.trim())[1]).to.match(
      /Save this file\s+lease\.pdf/,
    );
  });

  it('is a signature as its strokes', async () => {
    const drawing = 'M 10 20 L 30 40';
    const root = await sheetOf({ text: 'drawn', lang: 'und', dir: 'ltr', code: 'drawn', drawing });
    expect(root.querySelector('.signature path')?.getAttribute('d')).to.equal(drawing);
    expect(root.querySelector('.signature svg')?.getAttribute('viewBox')).to.equal(
      `0 0 ${signatureBox.width} ${signatureBox.height}`,
    );
    expect(textIn(root, '.signature figcaption')).to.equal('Signed by hand');
  });

  it('draws nothing that is more than strokes', async () => {
    const drawing = 'M 1 2 L 3 4"><script>';
    const root = await sheetOf({ text: 'drawn', lang: 'und', dir: 'ltr', code: 'drawn', drawing });
    expect(root.querySelector('.signature path')?.getAttribute('d')).to.equal('');
  });

  it('says in words that there is no fixed address', async () => {
    const root = await sheetOf({ text: 'no-fixed-address', lang: 'und', dir: 'ltr', code: 'no-fixed-address' });
    expect(textIn(root, '[data-question=papers] dd')).to.equal('No fixed address');
  });
});
