import { error } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';
import { nearest } from '../../reading/nearest.ts';
import { namesIn } from '../../reading/placeholders.ts';

const code = 'unknown-placeholder';

/** A `{{name}}` that names no calculated value is shown to people as it stands. */
export const placeholders: LintRule = {
  codes: [code],
  *find({ form, words }) {
    const values = Object.keys(form.values ?? {});
    for (const { text, path, keys } of words) {
      if (keys[2] === 'errors') continue;
      for (const name of namesIn(text)) {
        if (values.includes(name)) continue;
        const near = nearest(name, values);
        yield error(
          code,
          path,
          `The text names {{${name}}}, which is no calculated value. People would read it as it stands.`,
          near === undefined ? `Add it to "values", or take it out.` : `Did you mean {{${near}}}?`,
        );
      }
    }
  },
};
