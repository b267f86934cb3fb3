import type { WorkerClient } from '@open-intake/sdk';
import { expect } from 'chai';
import type { InboxApi } from '../api/inbox-api.ts';
import { CsvExport } from './csv-export.ts';

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

/** The bytes of the file that the browser is given. */
async function saved(csv: string): Promise<Uint8Array> {
  let address = '';
  const note = (event: Event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) address = event.target.href;
  };
  document.addEventListener('click', note);
  const worker: Pick<WorkerClient, 'csv'> = { csv: () => Promise.resolve(new Blob([csv])) };
  await new CsvExport(
    host,
    () => ({ worker }) as InboxApi,
    () => {},
  ).save(new Date());
  document.removeEventListener('click', note);
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

describe('everything as one file', () => {
  it('says to spreadsheets that it is UTF-8, and is the server’s otherwise', async () => {
    const expected = [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('José\r\n')];
    expect([...(await saved('José\r\n'))]).to.deep.equal(expected);
  });
});

describe('a file that takes long', () => {
  it('says how far it has come, and is not begun twice', async () => {
    let finish: (csv: Blob) => void = () => undefined;
    let begun = 0;
    const worker: Pick<WorkerClient, 'csv'> = {
      csv: ({ onProgress } = {}) => {
        begun += 1;
        onProgress?.({ rows: 25, of: 100 });
        return new Promise((resolve) => (finish = resolve));
      },
    };
    const export_ = new CsvExport(
      host,
      () => ({ worker }) as InboxApi,
      () => {},
    );
    const first = export_.save(new Date(), 'es');
    await export_.save(new Date(), 'es');
    expect([begun, export_.progress]).to.deep.equal([1, { rows: 25, of: 100 }]);
    const keep = (event: Event) => event.preventDefault();
    document.addEventListener('click', keep);
    finish(new Blob(['']));
    await first;
    document.removeEventListener('click', keep);
    expect(export_.busy).to.equal(false);
  });
});
