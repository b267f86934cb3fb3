const form = (name: string) => `<form name="${name}"></form>`;
const image = (name: string) => `<img name="${name}" alt="">`;
const anchors = (id: string) =>
  `<a id="${id}" href="https://evil.example/"></a><a id="${id}" name="src" href="https://evil.example/"></a>`;

/**
 * Markup without script that puts elements where scripts look for something else: named forms and images shadow what
 * `document` has, ids what `window` lacks. With all of these on one page the widget works.
 */
export const harmless: readonly string[] = [
  ...['adoptedStyleSheets', 'defaultView'].map(form),
  ...['body', 'head', 'documentElement', 'activeElement', 'currentScript', 'visibilityState', 'baseURI'].map(image),
  ...['endpoint', 'keyPin', 'OpenIntake', 'process', 'trustedTypes'].map(anchors),
  '<form id="open-intake"><input name="src" value="https://evil.example/"><input name="shadowRoot"></form>',
  '<object name="querySelector"></object><object name="addEventListener"></object>',
  '<base href="https://evil.example/">',
];

/** What takes from the page the functions that every element and the exit are made with, and what Lit looks for on it. */
export const harmful: readonly string[] = [
  ...['documentElement', 'title'].map(image),
  ...['createElement', 'createTreeWalker', 'importNode', 'createComment'].flatMap((name) => [form(name), image(name)]),
  ...['litElementVersions', 'reactiveElementVersions', 'litHtmlVersions', 'litPropertyMetadata'].map(anchors),
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport'].map(anchors),
  ...['reactiveElementPolyfillSupport', 'ShadyCSS', 'litNonce', 'trustedTypes'].map(anchors),
];
