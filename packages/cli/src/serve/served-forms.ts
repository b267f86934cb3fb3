import { join } from 'node:path';
import { type Agency, canonicalJson } from '@open-intake/core';
import { createIntakeServer, digestOf, type IntakeDatabase, type IntakeHandler } from '@open-intake/server';
import { type Finding, isError } from '../findings/finding.ts';
import { lintFolder } from '../form-folder/lint-folder.ts';
import { noticeFindings, readAgencyFile } from '../form-folder/read-agency-file.ts';
import { type FormFolder, readFormFolder } from '../form-folder/read-form-folder.ts';
import { findForms } from './find-forms.ts';

/** A form that is served, as its files are now. */
export interface ServedForm extends FormFolder {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** The real server, for this form alone; undefined while the form cannot be read. */
  readonly handle: IntakeHandler | undefined;
  /** Differs whenever the form, its words or the agency do. */
  readonly state: string;
}

/** Which forms are served, and what their servers stand on. */
export interface ServedFormsOptions {
  /** A form folder, or a folder of form folders. */
  readonly folder: string;
  readonly database: IntakeDatabase;
  readonly workerTokenHash: string;
}

/** The forms of a folder with a server for each, read anew when files change. */
export class ServedForms {
  readonly #options: ServedFormsOptions;
  #forms: ReadonlyMap<string, ServedForm> = new Map();

  constructor(options: ServedFormsOptions) {
    this.#options = options;
  }

  /** The forms in the order of their names. */
  get forms(): readonly ServedForm[] {
    return [...this.#forms.values()];
  }

  /** One of them; undefined when there is none of the name. */
  form(name: string): ServedForm | undefined {
    return this.#forms.get(name);
  }

  /** The folders whose files make up what is served. */
  get folders(): readonly string[] {
    const { folder } = this.#options;
    return [
      ...new Set([
        folder,
        ...this.forms.flatMap(({ folder }) => [folder, join(folder, 'messages'), join(folder, 'pictures')]),
      ]),
    ];
  }

  /** Reads everything anew. Whether anything is different now. */
  async read(): Promise<boolean> {
    const before = this.#forms;
    const found = await findForms(this.#options.folder);
    const forms = new Map<string, ServedForm>();
    for (const { name, folder } of found) forms.set(name, await this.#serve(name, folder));
    this.#forms = forms;
    const states = (served: ReadonlyMap<string, ServedForm>) => [...served].map(([name, { state }]) => [name, state]);
    return JSON.stringify(states(before)) !== JSON.stringify(states(forms));
  }

  async #serve(name: string, folder: string): Promise<ServedForm> {
    const read = await readFormFolder(folder);
    const { folder: all } = this.#options;
    const places = [{ folder, seen: '' }, ...(all === folder ? [] : [{ folder: all, seen: '../' }])];
    const today = new Date().toISOString().slice(0, 10);
    const agencyFile = await readAgencyFile(places, today);
    const findings = lintFolder(read, agencyFile, today);
    // The server would not start with a notice that names nobody. The form is shown without the file, and the findings say why.
    const fits = (found: Agency) => read.form !== undefined && !noticeFindings(read.form, found).some(isError);
    const agency = agencyFile?.agency !== undefined && fits(agencyFile.agency) ? agencyFile.agency : undefined;
    const state = canonicalJson(
      JSON.parse(JSON.stringify([read.form ?? null, read.messages, findings, agency ?? null, digests(read)])),
    );
    const known = this.#forms.get(name);
    if (known?.state === state) return known;
    return { ...read, name, findings, state, handle: await this.#serverOf(read, agency) };
  }

  async #serverOf(
    { form, messages, pictures }: FormFolder,
    agency: Agency | undefined,
  ): Promise<IntakeHandler | undefined> {
    if (form === undefined) return undefined;
    const { database, workerTokenHash } = this.#options;
    return createIntakeServer({ database, workerTokenHash, forms: [{ form, messages, pictures }], agency });
  }
}

/** The digest of each picture by its name. */
function digests({ pictures }: FormFolder): readonly (readonly [string, string])[] {
  return [...pictures].map(([name, bytes]) => [name, digestOf(bytes)]);
}
