import { describe, expect, it } from 'vitest';
import { type FetchText, fetchFeed } from './fetch-feed.ts';

const service = (id: string, more: object = { phones: [] }) => ({ id, name: id, status: 'active', ...more });

/** An API that answers from a table of addresses, and keeps what it was asked for. */
function api(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const fetch: FetchText = async (url) => {
    asked.push(url);
    const answer = answers[url.replace('https://api.example', '')];
    if (answer instanceof Error) throw answer;
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return { ok: answer !== undefined, status: answer === undefined ? 404 : 200, text: async () => text };
  };
  return { fetch, asked };
}

const page = (number: number) => `/services?full=true&per_page=100&page=${number}`;

describe('the services of an API', () => {
  it('are fetched page by page, and what a list leaves out one by one', async () => {
    const { fetch, asked } = api({
      [page(1)]: { total_pages: 2, contents: [service('a')] },
      [page(2)]: { total_pages: 2, contents: [service('b', {})] },
      '/services/b': service('b', { languages: [{ code: 'es' }] }),
    });
    const { services, issues } = await fetchFeed('https://api.example/services/', fetch);
    expect(services.map(({ id, languages }) => [id, languages])).toEqual([
      ['a', []],
      ['b', ['es']],
    ]);
    expect([issues, asked.length]).toEqual([[], 3]);
  });

  it('are never asked for by need', async () => {
    const { fetch, asked } = api({ [page(1)]: [service('a')] });
    await fetchFeed('https://api.example', fetch);
    expect(asked).toEqual([`https://api.example${page(1)}`]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a page that is missing', { [page(1)]: { last_page: false, contents: [service('a')] } }, 'bad-answer'],
    ['a line that breaks', { [page(1)]: new Error('offline') }, 'fetch-failed'],
    ['an answer that is no JSON', { [page(1)]: '<html>' }, 'bad-json'],
  ])('are none with %s, so that half is not taken for all', async (_what, answers, code) => {
    const { services, issues } = await fetchFeed('https://api.example', api(answers).fetch);
    expect([services, issues.map((issue) => issue.code)]).toEqual([[], [code]]);
  });

  it('are taken from the list where one by one fails', async () => {
    const { fetch } = api({ [page(1)]: { last_page: true, contents: [service('a', {})] } });
    const { services, issues } = await fetchFeed('https://api.example', fetch);
    expect([services.length, issues.map(({ code }) => code)]).toEqual([1, ['bad-answer']]);
  });
});
