import type { FileAnswer } from '@open-intake/core';
import { expect } from 'chai';
import { somePdf, somePicture, withExif } from '../../../test/some-files.ts';
import { fromBase64 } from './base64.ts';
import { type FileLimits, readFile } from './read-file.ts';

const limits: FileLimits = { accept: ['image/*', 'application/pdf'], most: 150_000, left: 150_000, share: 150_000 };
const read = async (file: File, more: Partial<FileLimits> = {}) => {
  const result = await readFile(file, { ...limits, ...more });
  if (typeof result === 'string') throw new Error(`Not read: ${result}`);
  return result;
};
const opened = ({ data, type }: FileAnswer) => createImageBitmap(new Blob([fromBase64(data)], { type }));
const text = ({ data }: FileAnswer) => atob(data);

describe('a picture that is read', () => {
  it('is made smaller until it fits', async () => {
    const file = await somePicture({ width: 2400, height: 1600, noise: true });
    const answer = await read(file);
    const { width, height } = await opened(answer);
    expect(file.size).to.be.above(1_000_000);
    expect(answer.size).to.be.at.most(150_000);
    expect(width / height).to.be.closeTo(1.5, 0.02);
  }).timeout(20_000);

  it('keeps its size where it is small', async () => {
    const { width, height } = await opened(await read(await somePicture()));
    expect([width, height]).to.deep.equal([60, 40]);
  });

  it('does not say where it was taken, large or small', async () => {
    const file = await withExif(await somePicture());
    expect(await file.text()).to.contain('Exif');
    expect(text(await read(file))).not.to.match(/Exif|GPS|MM\0\*/);
  });

  it('stands upright as the camera meant it', async () => {
    const { width, height } = await opened(await read(await withExif(await somePicture())));
    expect([width, height]).to.deep.equal([40, 60]);
  });

  it('is a JPEG by name and type, whatever it was', async () => {
    const { name, type } = await read(await somePicture({ name: 'Foto.2026.png', type: 'image/png' }));
    expect([name, type]).to.deep.equal(['Foto.2026.jpg', 'image/jpeg']);
  });

  it('has white where it was see-through', async () => {
    const answer = await read(await somePicture({ type: 'image/png' }));
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d') as CanvasRenderingContext2D;
    drawing.drawImage(await opened(answer), 0, 0);
    expect(drawing.getImageData(55, 20, 1, 1).data[0]).to.be.above(240);
  });

  it('stays a PNG where only those are taken', async () => {
    expect((await read(await somePicture(), { accept: ['image/png'] })).type).to.equal('image/png');
  });

  it('is told apart from drawings that can hold code', async () => {
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg', { type: 'image/svg+xml' });
    expect(await readFile(svg, limits)).to.equal('kind');
  });

  it('has no room where hardly any is left', async () => {
    const file = await somePicture({ width: 900, height: 900, noise: true });
    expect(await readFile(file, { ...limits, left: 900 })).to.equal('room');
  });

  it('is not taken where the browser gives back other pixels than were drawn', async () => {
    const { prototype } = CanvasRenderingContext2D;
    const own = Object.getOwnPropertyDescriptor(prototype, 'getImageData') as PropertyDescriptor;
    const white = (_x: number, _y: number, width: number, height: number) =>
      new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    Object.defineProperty(prototype, 'getImageData', { ...own, value: white });
    const result = await readFile(await somePicture(), limits);
    Object.defineProperty(prototype, 'getImageData', own);
    expect(result).to.equal('unreadable');
  });
});

describe('a paper that is read', () => {
  it('is answered byte for byte, with its digest', async () => {
    const answer = await read(somePdf('letter.pdf', 300));
    expect(text(answer)).to.equal(`%PDF-1.4\n${'x'.repeat(291)}`);
    expect(answer.size).to.equal(300);
    expect(answer.digest).to.equal('sha256-0ZpkT_QgDNYHXZmIbR9iTFdApBxV8M7DJjvo0DfZ8Ek');
  });

  it('has a name that leads nowhere and fits', async () => {
    const { name } = await read(somePdf(`..\\\u202e${'n'.repeat(400)}.pdf`));
    expect([name.length, name.slice(0, 2), name.slice(-5)]).to.deep.equal([255, 'nn', 'n.pdf']);
  });

  it('that cannot be read is no exception', async () => {
    const gone = somePdf();
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readFile(gone, limits)).to.equal('unreadable');
  });
});

describe('a file that says wrongly what it is', () => {
  const csv = (type: string, text = 'name,age\nAna,4\n') => new File([text], 'list.csv', { type });
  const tables = { accept: ['text/csv'] };
  const heic = (type = 'image/heic') =>
    new File([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(4), 'mif1heic', 'x'.repeat(40)], 'IMG_1.HEIC', {
      type,
    });

  for (const type of ['', 'application/octet-stream', 'application/x-pdf', 'text/plain'])
    it(`is a PDF by what is in it, whatever "${type}" says`, async () => {
      const answer = await read(new File([await somePdf().arrayBuffer()], 'letter', { type }));
      expect(answer.type).to.equal('application/pdf');
    });

  for (const type of ['', 'application/vnd.ms-excel', 'text/plain', 'application/csv'])
    it(`is a table of text by what is in it, whatever "${type}" says`, async () => {
      expect((await read(csv(type), tables)).type).to.equal('text/csv');
    });

  it('is no table where it is a spreadsheet, or says nothing in text', async () => {
    const excel = csv('application/vnd.ms-excel', '\u00d0\u00cf\u0011\u00e0\0\0\0');
    expect(await readFile(excel, { ...limits, ...tables })).to.equal('kind');
  });

  it('is a picture without a type', async () => {
    const picture = new File([await (await somePicture()).arrayBuffer()], 'photo');
    expect((await read(picture)).type).to.equal('image/jpeg');
  });

  for (const type of ['image/heic', 'image/heif', '', 'image/jpeg'])
    it(`is not sent as a phone keeps it: HEIC as "${type}"`, async () => {
      expect(await readFile(heic(type), { ...limits, accept: ['image/*', 'image/heic'] })).to.equal('phone-photo');
    });
});
