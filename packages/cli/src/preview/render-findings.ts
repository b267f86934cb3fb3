import { html, type TemplateResult } from 'lit';
import type { Finding } from '../findings/finding.ts';
import { count } from '../terminal/count.ts';

/** What to change in a form, file by file as `open-intake lint` tells it. Files with warnings only are folded. */
export function renderFindings(findings: readonly Finding[]): TemplateResult {
  const files = [...new Set(findings.map(({ file }) => file))];
  return html`<section aria-labelledby="findings">
    <h2 id="findings">To change</h2>
    <p class="quiet" role="status">${findings.length === 0 ? 'Nothing to change.' : summaryOf(findings)}</p>
    ${files.map((file) =>
      renderFile(
        file,
        findings.filter((finding) => finding.file === file),
      ),
    )}
  </section>`;
}

function renderFile(file: string, findings: readonly Finding[]): TemplateResult {
  const isUrgent = findings.some(({ severity }) => severity === 'error');
  return html`<details ?open=${isUrgent}>
    <summary>
      <strong>${file === '' ? 'The folder' : file}</strong> <span class="quiet">${summaryOf(findings)}</span>
    </summary>
    <ul>
      ${findings.map(renderFinding)}
    </ul>
  </details>`;
}

function summaryOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

function renderFinding({ severity, code, path, place, sentence, fix }: Finding): TemplateResult {
  return html`<li class="finding" data-severity=${severity}>
    <p><strong>${severity === 'error' ? 'Error' : 'Warning'}:</strong> ${sentence}</p>
    <p>${fix}</p>
    <p class="quiet">${code}${path === '' ? '' : ` at ${path}`}${place === undefined ? '' : `, line ${place.line}, column ${place.column}`}</p>
  </li>`;
}
