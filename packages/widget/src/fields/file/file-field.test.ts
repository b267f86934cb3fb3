import type { FileAnswer, Question } from '@open-intake/core';
import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { Person } from '../../../test/person.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';
import { pickFiles, somePdf, somePicture } from '../../../test/some-files.ts';
import { fileAnswer } from './file-answer.ts';
import { shrinkPicture } from './shrink-picture.ts';

const question = { id: 'paper', type: 'file' } as const satisfies Question;
const messages = { label: 'Do you have the letter?', hint: 'A photo of it is fine.' };
const uploadId = '11111111-2222-4333-8444-555555555555' as const;
const names = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLElement>('.file-name')].map(({ innerText }) => innerText);
const said = ({ root }: QuestionStage) =>
  root.querySelector('.files [role="status"]')?.textContent.replaceAll(/\s+/g, ' ').trim();
const answered = (view: QuestionStage) => (view.answer ?? []) as readonly FileAnswer[];

/** Answers that are the same each time, so that they can be compared. */
async function known(file: File | Blob, name: string): Promise<FileAnswer> {
  return { ...(await fileAnswer(file, name, file.type)), uploadId };
}

/** Picks files and waits until they were read. */
async function pick(person: Person, label: string, ...files: readonly File[]): Promise<void> {
  Object.defineProperty(crypto, 'randomUUID', { value: () => uploadId, configurable: true });
  const input = person.control(label);
  await person.reach(input);
  const field = input.closest('.files');
  pickFiles(input, ...files);
  await settled();
  for (let turns = 0; field?.textContent.includes('Reading…'); turns += 1) {
    if (turns > 400) throw new Error('The files were never read.');
    await settled();
  }
  Reflect.deleteProperty(crypto, 'randomUUID');
  await settled();
}

const picture = await somePicture({ name: 'Ausweis.png', type: 'image/png' });
const smaller = (await shrinkPicture(picture, 150_000, 'image/jpeg')) as Blob;
const sheet = new File(['name,age\n'], 'list.csv', { type: 'text/csv' });

describeField('file', [
  {
    name: 'with a paper',
    question,
    messages,
    value: [await known(somePdf(), 'letter.pdf')],
    shows: names,
    shown: ['letter.pdf'],
    act: (person) => pick(person, 'Choose a file', somePdf()),
  },
  {
    name: 'with a photo',
    question,
    messages,
    value: [await known(smaller, 'Ausweis.jpg')],
    shows: names,
    shown: ['Ausweis.jpg'],
    act: (person) => pick(person, 'Take a photo', picture),
  },
  {
    name: 'with a table, where pictures are not taken',
    question: { ...question, accept: ['text/csv'], max: 2 },
    messages,
    value: [await known(sheet, 'list.csv')],
    shows: names,
    shown: ['list.csv'],
    act: (person) => pick(person, 'Choose a file', sheet),
  },
]);

describe('a file', () => {
  const open = (more: Partial<Extract<Question, { type: 'file' }>> = {}, answers = {}) =>
    stage({ questions: [{ ...question, ...more }], messages: { paper: messages }, answers });
  afterEach(clearStage);

  it('is added to those that are there', async () => {
    const view = await open({ max: 3 });
    await pick(view.person, 'Choose a file', somePdf('a.pdf'), somePdf('b.pdf'));
    await pick(view.person, 'Take a photo', picture);
    expect(answered(view).map(({ name, type }) => [name, type])).to.deep.equal([
      ['a.pdf', 'application/pdf'],
      ['b.pdf', 'application/pdf'],
      ['Ausweis.jpg', 'image/jpeg'],
    ]);
  });

  it('is listed with its kind and size in words', async () => {
    const view = await open({}, { paper: [await known(somePdf('a.pdf', 12_400), 'a.pdf')] });
    expect(view.root.querySelector('.file-about')?.textContent).to.equal('PDF, 12 kilobytes');
  });

  it('is taken out with one tap, and the focus stays in the question', async () => {
    const view = await open({}, { paper: [await known(somePdf(), 'letter.pdf')] });
    await view.person.press('Take out');
    expect(view.answer).to.equal(undefined);
    expect(view.root.activeElement).to.equal(view.person.control('Take a photo'));
  });

  it('of a wrong kind is named, and the good ones picked with it stay', async () => {
    const view = await open({ max: 3 });
    await pick(view.person, 'Choose a file', somePdf('a.pdf'), sheet, somePdf('b.pdf'));
    expect(names(view)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(said(view)).to.contain('We cannot take \u2068list.csv\u2069. We can take: Picture or PDF.');
  });

  it('that is too big is named, with what fits', async () => {
    const view = await open();
    await pick(view.person, 'Choose a file', somePdf('long.pdf', 150_001));
    expect(view.answer).to.equal(undefined);
    expect(said(view)).to.contain('\u2068long.pdf\u2069 is too big. It can have up to 150 kilobytes.');
  });

  it('has no room where others took it', async () => {
    const others = { id: 'more', type: 'file' } as const;
    const view = await stage({
      questions: [others, question],
      messages: { paper: messages, more: { label: 'More?' } },
      answers: { more: [await known(somePdf('a.pdf', 100_000), 'a.pdf')] },
    });
    await pick(view.person, 'Choose a file', somePdf('b.pdf', 60_000));
    expect(said(view)).to.contain('There is no room for');
  });

  it('beyond the number that is taken is named', async () => {
    const view = await open({ max: 2 });
    await pick(view.person, 'Choose a file', somePdf('a.pdf'), somePdf('b.pdf'), somePdf('c.pdf'));
    expect(names(view)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(said(view)).to.contain('We did not add \u2068c.pdf\u2069. You can add up to 2.');
  });

  it('with nothing in it is named', async () => {
    const view = await open();
    await pick(view.person, 'Choose a file', new File([], 'void.pdf', { type: 'application/pdf' }));
    expect(said(view)).to.contain('\u2068void.pdf\u2069 is empty.');
  });

  it('that is no picture inside is named', async () => {
    const view = await open();
    await pick(view.person, 'Take a photo', new File(['no pixels'], 'odd.heic', { type: 'image/heic' }));
    expect(said(view)).to.contain('We cannot open \u2068odd.heic\u2069.');
  });

  it('changes nothing when the picker is closed again', async () => {
    const view = await open({}, { paper: [] });
    pickFiles(view.person.control('Choose a file'));
    await settled();
    expect([view.answer, said(view)]).to.deep.equal([[], '']);
  });

  it('is read aloud when it was added', async () => {
    const view = await open();
    await pick(view.person, 'Choose a file', somePdf());
    expect(said(view)).to.equal('Added: \u2068letter.pdf\u2069');
  });

  it('moves the focus to what can be done next when no more are taken', async () => {
    const view = await open();
    await pick(view.person, 'Choose a file', somePdf());
    expect(view.root.activeElement).to.equal(view.person.button('Take out'));
  });

  it('shows a small picture of a picture', async () => {
    const view = await open({}, { paper: [await known(smaller, 'a.jpg')] });
    const canvas = view.root.querySelector('canvas') as HTMLCanvasElement;
    const pixel = () => canvas.getContext('2d')?.getImageData(2, 56, 1, 1).data;
    for (let turns = 0; turns < 100 && (pixel()?.[3] ?? 0) === 0; turns += 1) await settled();
    expect(pixel()?.[0]).to.be.above(200);
  });
});
