import { FormDefinitionError, parseForm } from '@open-intake/core';

/** The first rule that a form breaks, and where. */
export interface FormProblem {
  readonly code: string;
  readonly path: string;
}

/** Looks at the whole definition, which is too much work before the first question. Undefined when all is well. */
export function formProblem(form: unknown): FormProblem | undefined {
  try {
    parseForm(form);
    return undefined;
  } catch (error) {
    if (error instanceof FormDefinitionError) return { code: error.code, path: error.path };
    throw error;
  }
}
