import { pointer, type Question, upTo, visibleChoices } from '@open-intake/core';
import type { GroupContext } from './group-context.ts';

/** More columns than this are too narrow to write in. */
const mostColumns = 5;
/** More choices than this make a cell too tall. */
const mostChoices = 4;

/** The questions of a table: some as columns, the others below the line of their row, over its whole width. */
export interface TableColumns {
  readonly columns: readonly Question[];
  readonly below: readonly Question[];
}

/** Divides the questions that are asked in any of the rows. */
export function tableColumns(context: GroupContext, rows: number): TableColumns {
  const asked = context.question.questions.filter((question) => placesOf(context, question, rows).length > 0);
  const columns = asked.filter((question) => fitsCell(context, question, rows)).slice(0, mostColumns);
  return { columns, below: asked.filter((question) => !columns.includes(question)) };
}

function placesOf({ path, session }: GroupContext, question: Question, rows: number): readonly string[] {
  const places = upTo(rows).map((index) => `${path}${pointer(index, question.id)}`);
  return places.filter((place) => session.state.visible.has(place));
}

/** One control fits, and so do a few choices below each other; types with other needs say so. */
function fitsCell(context: GroupContext, question: Question, rows: number): boolean {
  const { labelling, role, fitsCell: says } = context.fields.field(question);
  if (says !== undefined || labelling === 'label') return says !== false;
  if (role !== 'radiogroup') return false;
  const offers = placesOf(context, question, rows).map((at) => visibleChoices(context.session, at).length);
  return offers.every((count) => count > 0 && count <= mostChoices);
}
