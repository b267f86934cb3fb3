/** The page that every address of the preview shows; its script looks at the address. */
export const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>Preview · Open Intake</title>
    <script type="module" src="/preview.js"></script>
  </head>
  <body>
    <open-intake-preview></open-intake-preview>
    <noscript><p>The preview needs JavaScript. Please turn it on, or use another browser.</p></noscript>
  </body>
</html>
`;

/** Scripts, styles, calls and pictures of this origin only, and Trusted Types: the widget must live with it anywhere. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
