import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';

const choices = [
  { value: 'bus', picture: 'bus.png' },
  { value: 'bike', picture: 'bike.png', icon: 'food' },
];
const messages = { label: 'How do you get here?', choices: { bus: 'Bus', bike: 'Bicycle' } };
const question = { id: 'by', type: 'choice' as const, choices };

describeField('choice', [
  {
    name: 'with pictures that nobody serves',
    question,
    messages,
    value: 'bike',
    shows: ({ root }) => root.querySelector<HTMLInputElement>('input:checked')?.value,
    shown: 'bike',
    act: (person) => person.choose('Bicycle'),
  },
]);

describe('the picture of a choice', () => {
  const { fetch } = globalThis;
  let asked: string[];
  const open = (display: 'list' | 'search' = 'list') =>
    stage({
      questions: [{ ...question, display }],
      messages: { by: messages },
      address: 'https://agency.example/forms/ride/',
    });
  const canvases = ({ root }: QuestionStage) => [...root.querySelectorAll('canvas')];
  const red = (canvas: HTMLCanvasElement | undefined) =>
    canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[0];

  beforeEach(async () => {
    asked = [];
    const picture = document.createElement('canvas');
    picture.width = 40;
    picture.height = 20;
    const context = picture.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = '#ff0000';
    context.fillRect(0, 0, 40, 20);
    const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve));
    globalThis.fetch = (address) => {
      asked.push(address as string);
      const isThere = (address as string).endsWith('bus.png');
      return Promise.resolve(new Response(isThere ? blob : 'no', { status: isThere ? 200 : 404 }));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    clearStage();
  });

  it('is fetched once from beside the form, and drawn', async () => {
    const view = await open();
    for (const label of ['Bus', 'Bicycle']) await view.person.choose(label);
    await settled();
    expect(asked).to.deep.equal(
      ['bus.png', 'bike.png'].map((name) => `https://agency.example/forms/ride/pictures/${name}`),
    );
    expect(canvases(view).map(red)).to.deep.equal([255, 0]);
  });

  it('keeps its box of one size, there or not', async () => {
    const sizes = canvases(await open()).map((canvas) => canvas.getBoundingClientRect().height);
    expect(sizes).to.deep.equal([64, 64]);
  });

  it('says nothing to a screen reader', async () => {
    expect(canvases(await open()).map((canvas) => canvas.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
  });

  it('stands in the rows of a search too', async () => {
    const view = await open('search');
    await view.person.type('Type to look for it', 'b');
    await settled();
    expect(canvases(view)).to.have.length(2);
    expect(red(canvases(view)[0])).to.equal(255);
  });
});
