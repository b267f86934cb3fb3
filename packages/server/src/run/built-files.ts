import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);
const folderOf = (file: string) => dirname(require.resolve(file));

/** Folders of files that other packages of ours ship, wherever npm put those. */
export const builtFiles = {
  /** What pages load: `open-intake.js` and its chunks. */
  widget: () => folderOf('@open-intake/widget/bundle/open-intake.js'),
  /** The case worker's inbox. */
  inbox: () => folderOf('@open-intake/inbox/app/index.html'),
  /** The default form, a form folder. */
  form: () => folderOf('@open-intake/needs-assessment/form.json'),
  /** Invented services around it, for trying out. */
  inventedServices: () => folderOf('@open-intake/needs-assessment/services/overlay.json'),
  /** The agency file of an invented agency, for trying out. */
  inventedAgency: () => require.resolve('@open-intake/needs-assessment/agency.example.json'),
} as const;
