import {
  type Agency,
  addOperators,
  type FormDefinition,
  isFormDefinitionError,
  lacksOperators,
  moreOperators,
  parseForm,
} from '@open-intake/core';
import type { WidgetClient } from '../delivery/widget-client.ts';
import type { FieldRegistry } from '../fields/field.ts';
import { loadFields } from '../fields/registry.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';

/** A form that a worker can fill in with somebody: all of it is here. */
export interface LoadedInterview {
  readonly form: FormDefinition;
  readonly agency: Agency | undefined;
  readonly fields: FieldRegistry;
  readonly client: WidgetClient;
}

/** Fetches a form with what draws it. Rejects with an `IntakeFault`. */
export async function loadInterview(client: WidgetClient): Promise<LoadedInterview> {
  const [given, agency] = await Promise.all([client.form(), client.agency()]).catch((cause: unknown) => {
    throw cause instanceof IntakeFault ? cause : new IntakeFault('network', cause);
  });
  const form = checked(given);
  if (lacksOperators(form)) addOperators(moreOperators);
  const fields = await loadFields(form, client).catch((cause: unknown) => {
    throw new IntakeFault('network', cause);
  });
  // What a server answers was read by it as an agency file.
  const found = agency as Agency | undefined;
  if (found?.sealedOnly === true && client.keyPin === undefined) throw new IntakeFault('sealed-only');
  return { form, agency: found, fields, client };
}

function checked(given: unknown): FormDefinition {
  try {
    return parseForm(given);
  } catch (cause) {
    if (isFormDefinitionError(cause)) throw new IntakeFault('bad-form', cause);
    throw cause;
  }
}
