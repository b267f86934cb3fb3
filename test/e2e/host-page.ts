import { type Served, type Site, serveFiles } from './serve-files.ts';

/** The policy of DESIGN.md, for a page whose widget comes from another origin and talks to it. */
export function strictPolicy(scripts: string, server: string): string {
  return (
    `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self' ${server}; img-src 'self'; ` +
    `require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'`
  );
}

/** What an agency writes on its page. */
export interface Embedding {
  /** @default the server's /open-intake.js */
  readonly script?: string;
  /** Attributes of the element. */
  readonly attributes: string;
  /** What stands between the tags. @default a telephone number */
  readonly fallback?: string;
}

export const fallback = 'Call 312 555 0199 or knock on the blue door.';

/** An agency's page on an origin of its own, that loads the widget from the product's. */
export function hostPage(server: string, embedding: Embedding): Served {
  const { script = `${server}/open-intake.js`, attributes, fallback: words = `<p>${fallback}</p>` } = embedding;
  return {
    type: 'text/html',
    policy: strictPolicy(new URL(script).origin, server),
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An agency</title><script type="module" src="${script}"></script>
<main><h1>An agency</h1><open-intake ${attributes}>${words}</open-intake></main></html>`,
  };
}

/** Serves pages by path, made when they are asked for: their server may start later. */
export function servePages(pages: () => Readonly<Record<string, Served>>): Promise<Site> {
  return serveFiles(({ pathname }) => {
    const all = pages();
    return Object.hasOwn(all, pathname) ? all[pathname] : undefined;
  });
}
