import { expect } from 'chai';
import { afterDrawing } from './after-drawing.ts';

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('what comes after the first drawing', () => {
  it('leaves that drawing alone at first', async () => {
    let calls = 0;
    afterDrawing(() => (calls += 1));
    await wait(400);
    expect(calls).to.equal(0);
  });

  it('comes within two seconds, once', async () => {
    let calls = 0;
    afterDrawing(() => (calls += 1));
    await wait(2100);
    expect(calls).to.equal(1);
  });

  it('comes at once when it is needed now', () => {
    let calls = 0;
    afterDrawing(() => (calls += 1))(0);
    expect(calls).to.equal(1);
  });

  it('comes a moment later when it is needed soon, and not again', async () => {
    let calls = 0;
    const hurry = afterDrawing(() => (calls += 1));
    hurry(400);
    await wait(450);
    expect(calls).to.equal(1);
    await wait(2100);
    expect(calls).to.equal(1);
  });
});
