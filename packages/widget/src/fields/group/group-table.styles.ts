import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** Rows laid out as a table. Labels and hints of cells are left to screen readers: the heads of the columns show them. */
const table = css`
  .row-table {
    display: table;
    inline-size: 100%;
    margin-block-start: calc(var(--_gap) * 2);
    border-collapse: collapse;
  }

  .row-table thead {
    display: table-header-group;
  }

  .row-table tbody {
    display: table-row-group;
  }

  .row-table tr {
    display: table-row;
  }

  .row-table :is(th, td) {
    display: table-cell;
    padding-block: 12px;
    padding-inline: 0 10px;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .row-table thead th {
    padding-block: 0 8px;
    line-height: 1.3;
    vertical-align: bottom;
  }

  .row-table thead tr,
  .row-table .row > tr:last-child {
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .question .row-table .row {
    border-block-end: 0;
  }

  .row-table .row-label {
    padding-block-start: 24px;
  }

  .row-table .row-cell .question :is(.question-label, .question-hint[id]) {
    ${unseen}
  }

  .row-table .row-cell .question-why {
    display: none;
  }

  .row-table .row-cell .question-hint {
    font-size: var(--_size-small);
    line-height: 1.3;
  }

  .row-table .row-cell .input {
    inline-size: 100%;
    min-inline-size: 3em;
    padding-inline: 8px;
  }

  .row-table .row-cell > .question > .input:not(.narrow) {
    min-inline-size: 5.5em;
  }

  /* Beside the sign of its currency. */
  .row-table .row-cell .money-amount .input {
    flex: 1 1 4em;
    inline-size: auto;
  }

  .row-table .row-cell .skip-button {
    text-align: start;
    white-space: nowrap;
  }

  .row-table .row-cell :is(.choices, .small-label) {
    margin-block-start: 0;
  }

  .row-table .row-cell .small-label {
    font-size: var(--_size-small);
  }

  .row-table .row-cell .date {
    flex-wrap: nowrap;
    gap: 6px;
  }

  .row-table .row-cell .date-box {
    inline-size: 3em;
  }

  .row-table .row-cell .date-box.year {
    inline-size: 4.2em;
  }

  /* Without containment a column is as wide as the words of its choices. */
  .row-table .row-cell .choices-field {
    container-type: normal;
  }

  .row-table .row-cell .tiles {
    grid-template-columns: 1fr;
  }

  .row-table .row-cell .choice-text {
    overflow-wrap: break-word;
  }

  .row-table .row-cell .choice-mark {
    inline-size: 22px;
    block-size: 22px;
  }

  .row-table .row-cell .choice {
    gap: 8px;
    padding-inline: 8px;
  }

  .question .row-table .row-cell .question .skip {
    display: block;
    margin: 0;
  }

  .row-table .row-cell .row-actions {
    flex-direction: column;
    align-items: flex-start;
    margin: 6px 0 0;
    white-space: nowrap;
  }

  .row-table .row-below {
    padding-block-start: 0;
  }
`;

/** Rows with a line each where there is room; else their cells stand below each other with their labels. */
export const groupTableStyles = css`
  .wide-frame {
    container: row-table / inline-size;
    /* Words that are longer than their column scroll; the padding leaves room for focus rings. */
    overflow-x: auto;
    margin: -6px;
    padding: 6px;
  }

  .wide-frame.many {
    container-name: row-table-many;
  }

  /* Tables may be wider than lines of text, up to the sheet: 46 times the size of the type, without its margins. */
  .stretch,
  .question:not(.question *) > fieldset > .rows > .wide-frame,
  .question:not(.question *) > fieldset > .wide-frame {
    inline-size: calc(min(100cqi, 46em) - 40px);
  }

  .row-table,
  .row-table :is(tbody, tr, th, td) {
    display: block;
    padding: 0;
    font-size: inherit;
    text-align: start;
  }

  .row-table td.row-out {
    padding: 4px 14px;
  }

  .row-table thead {
    display: none;
  }

  .row-table .row-cell + .row-cell:not(:empty) {
    margin-block-start: calc(var(--_gap) * 4);
  }

  .row-table .row-below > .question:first-child {
    margin-block-start: calc(var(--_gap) * 4);
  }

  .row-table-hint {
    display: block;
    color: var(--_quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  @container row-table (min-width: 720px) {
    ${table}
  }

  @container row-table-many (min-width: 800px) {
    ${table}
  }
`;
