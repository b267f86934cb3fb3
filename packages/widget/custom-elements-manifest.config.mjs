// From the root of the repository: npx cem analyze --config packages/widget/custom-elements-manifest.config.mjs
import { relative } from 'node:path';

const here = relative(process.cwd(), import.meta.dirname) || '.';

/** Keeps what a page can use: no private members, and no event whose name is not written there. */
const publicOnly = {
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.members &&= declaration.members.filter(
        ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private',
      );
      for (const named of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        if (named.name === 'lang') named.description ??= 'The language to show, as a BCP 47 tag.';
      }
      declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('oi-'));
    }
  },
};

/** All elements take their look from `theme/tokens.styles.ts`: the custom properties are written down once. */
const sharedTokens = {
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    const shared = elements.find(({ tagName }) => tagName === 'open-intake')?.cssProperties ?? [];
    for (const element of elements) {
      const own = new Set((element.cssProperties ?? []).map(({ name }) => name));
      element.cssProperties = [...(element.cssProperties ?? []), ...shared.filter(({ name }) => !own.has(name))];
    }
    for (const module of customElementsManifest.modules) module.path = module.path.replace(/^.*?(?=src\/)/, '');
  },
};

export default {
  globs: [
    'open-intake.ts',
    'next-steps/open-intake-services.ts',
    'packet/open-intake-packet.ts',
    'interview/open-intake-interview.ts',
    'events/events.ts',
    'delivery/delivery-events.ts',
  ].map((file) => `${here}/src/${file}`),
  outdir: here,
  litelement: true,
  // Only the manifest is written, no package.json.
  packagejson: false,
  plugins: [publicOnly, sharedTokens],
};
