import { html, type TemplateResult } from 'lit';
import type { FormEntry } from '../serve/preview-json.ts';
import { count } from '../terminal/count.ts';

/** The forms to choose from. */
export function renderForms(forms: readonly FormEntry[]): TemplateResult {
  if (forms.length === 0)
    return html`<p>There is no form in this folder yet. Make a folder with a form.json in it. It will show up here.</p>`;
  return html`<ul class="forms">
    ${forms.map(
      ({ name, title, version, languages, errors, warnings }) => html`<li>
        <a href="/form/${encodeURIComponent(name)}">${title}</a>
        <p class="quiet">
          ${[name, version, languages.join(', '), count(errors, 'error'), count(warnings, 'warning')]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </p>
      </li>`,
    )}
  </ul>`;
}
