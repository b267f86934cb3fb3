import { html, type TemplateResult } from 'lit';
import { count } from '../count.ts';
import type { Finding } from '../findings/finding.ts';

/** What to change in a form, file by file as `open-intake lint` tells it. */
export function renderFindings(findings: readonly Finding[]): TemplateResult {
  const files = [...new Set(findings.map(({ file }) => file))];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return html`<section aria-labelledby="findings">
    <h2 id="findings">To change</h2>
    <p class="quiet" role="status">${findings.length === 0 ? 'Nothing to change.' : summary}</p>
    ${files.map(
      (file) => html`<h3>${file === '' ? 'The folder' : file}</h3>
        <ul>
          ${findings.filter((finding) => finding.file === file).map(renderFinding)}
        </ul>`,
    )}
  </section>`;
}

function renderFinding({ severity, code, path, sentence, fix }: Finding): TemplateResult {
  return html`<li class="finding" data-severity=${severity}>
    <p><strong>${severity === 'error' ? 'Error' : 'Warning'}:</strong> ${sentence}</p>
    <p>${fix}</p>
    <p class="quiet">${code}${path === '' ? '' : ` at ${path}`}</p>
  </li>`;
}
