import {
  type Agency,
  type AgencyToday,
  type FormDefinition,
  fallbackChain,
  type Layout,
  lacksOperators,
} from '@open-intake/core';
import type { FieldRegistry } from '../fields/field.ts';
import type { FieldName } from '../fields/field-name.ts';
import { loadFields } from '../fields/registry.ts';
import { type FormSource, httpFormSource } from '../form-source/form-source.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { loadUiMessages } from '../messages/ui-messages.ts';
import type { Shades } from '../theme/accent.ts';
import { loadBrand } from '../theme/load-brand.ts';
import { loadAutonyms } from '../words/language-names.ts';
import { firstScreenOf, hasLongScreens, isPlain, typesOf } from './first-screen.ts';

/** What the page says about where the form is. */
export interface LoadingHost extends HTMLElement {
  readonly src: string | undefined;
  readonly baseURI: string;
  readonly lang: string;
  readonly layout: Layout;
  readonly form: FormDefinition | undefined;
  readonly messages: Readonly<Record<string, unknown>> | undefined;
  readonly client: FormSource | undefined;
}

/** Who is told how loading went. */
export interface LoadingOwner {
  /** The form is here (or another one). */
  loaded(form: LoadedForm): Promise<void>;
  /** There is no form to show. */
  missed(fault: IntakeFault): Promise<void>;
}

/** A form with all that is needed to draw it. */
export interface LoadedForm {
  readonly form: FormDefinition;
  /** As it is today, once that is known. */
  readonly agency: AgencyToday | undefined;
  /** The fields of the first screen at first, and of the whole form once the deferred part is there. */
  readonly fields: FieldRegistry;
  /** What `fields` can draw. */
  readonly types: ReadonlySet<FieldName>;
  readonly source: FormSource;
  /** How much one screen holds. */
  readonly layout: Layout;
  /** Shades of the page's own brand, where it sets one. */
  readonly shades: Shades | undefined;
  /** What draws screens of many questions, where the form has any. */
  readonly long: typeof import('../windowed-screen/windowed-screen.ts') | undefined;
}

/** Fetches the form, the agency file and the fields that the form needs; starts anew when the page changes its mind. */
export class LoadingController {
  readonly #host: LoadingHost;
  readonly #owner: LoadingOwner;
  #attempt = 0;

  constructor(host: LoadingHost, owner: LoadingOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  async load(): Promise<void> {
    const attempt = ++this.#attempt;
    try {
      const loaded = await this.fetch();
      if (attempt === this.#attempt) await this.#owner.loaded(loaded);
    } catch (fault) {
      if (attempt === this.#attempt)
        await this.#owner.missed(fault instanceof IntakeFault ? fault : new IntakeFault('network', fault));
    }
  }

  /** The form as the page wants it now. Rejects with an `IntakeFault`. */
  async fetch(): Promise<LoadedForm> {
    const source = this.#source();
    const [form, agency] = await Promise.all([source.form(), source.agency()]);
    if (!looksLikeForm(form)) throw new IntakeFault('wrong-format');
    const { layout, lang } = this.#host;
    const first = firstScreenOf(form, layout);
    const types = typesOf(first);
    // What its fields say comes beside them, not behind them.
    if (!isPlain(types)) void loadUiMessages(fallbackChain(lang || 'en', 'en'), 'all').catch(ignore);
    const [fields, long, shades] = await Promise.all([
      loadFields(first, source),
      hasLongScreens(form, layout) ? import('../windowed-screen/windowed-screen.ts') : undefined,
      loadBrand(this.#host, looksLikeAgency(agency) ? agency.accent : undefined),
      loadOperators(form),
      loadAutonyms([...form.languages, ...(lang ? [lang] : [])]),
    ]).catch((cause: unknown) => {
      throw new IntakeFault('bad-form', cause);
    });
    return {
      form,
      agency: looksLikeAgency(agency) ? agency : undefined,
      fields,
      types,
      source,
      layout,
      shades,
      long,
    };
  }

  #source(): FormSource {
    const { src, baseURI, form, messages, client } = this.#host;
    const remote = client ?? (src ? httpFormSource(safeAddress(src, baseURI)) : undefined);
    if (form === undefined && remote === undefined) throw new IntakeFault('no-source');
    return {
      form: () => (form === undefined && remote ? remote.form() : Promise.resolve(form)),
      agency: () => remote?.agency() ?? Promise.resolve(undefined),
      address: () => (src ? safeAddress(src, baseURI) : undefined),
      isChecked: form === undefined && remote?.isChecked === true,
      firstMessages: (tag) => (form === undefined && messages === undefined ? remote?.firstMessages?.(tag) : undefined),
      messages: (tag) => {
        if (messages !== undefined && Object.hasOwn(messages, tag)) return Promise.resolve(messages[tag]);
        return remote?.messages(tag) ?? Promise.reject(new IntakeFault('no-words'));
      },
    };
  }
}

/** What the rules of the form need beyond what most forms do. */
async function loadOperators(form: FormDefinition): Promise<void> {
  if (lacksOperators(form)) (await import('./more-operators.ts')).addMoreOperators();
}

/** Enough to tell a form from a login page before anything is drawn; `parseForm` looks at all of it once there is time. */
function looksLikeForm(value: unknown): value is FormDefinition {
  if (typeof value !== 'object' || value === null) return false;
  const { format, id, languages, sections } = value as Partial<Record<keyof FormDefinition, unknown>>;
  return format === 'open-intake/1' && typeof id === 'string' && isFilled(languages) && isFilled(sections);
}

function looksLikeAgency(value: unknown): value is Agency {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'open-intake-agency/1';
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function ignore(): void {}
