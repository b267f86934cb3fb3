import { ownChoices } from '../../../form/all-choices.ts';
import type { PlacedQuestion } from '../../../form/every-question.ts';
import { canonicalJson } from '../../../json/canonical-json.ts';
import { references } from '../../../logic/references.ts';
import type { Rule } from '../../../logic/rule.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';

const code = 'choices-from-hidden';

/** Choices that come from a question which may not be asked: then there is nothing to choose from. */
export const hiddenSource: LintRule = {
  codes: [code],
  *find(context) {
    for (const placed of context.questions) {
      const { question, path } = placed;
      if (!('choicesFrom' in question) || question.choicesFrom === undefined) continue;
      const source = context.byId.get(question.choicesFrom);
      if (source === undefined || ownChoices(context.form, question).length > 1) continue;
      const own = conditionsOf(placed, context);
      // A question that asks for an answer of the source, or has the same conditions, is there only when the source is.
      if (own.some((rule) => references(rule).some(({ id }) => id === question.choicesFrom))) continue;
      const known = new Set(own.map((rule) => canonicalJson(rule)));
      if (conditionsOf(source, context).every((rule) => known.has(canonicalJson(rule)))) continue;
      yield warning(
        code,
        `${path}/choicesFrom`,
        `"${question.id}" takes its choices from "${question.choicesFrom}", which may not be asked.`,
        `Show it only when "${question.choicesFrom}" is answered.`,
      );
    }
  },
};

/** All conditions under which a question is shown. */
function conditionsOf({ question, groups, section }: PlacedQuestion, { form }: LintContext): readonly Rule[] {
  const part = form.sections.find(({ id }) => id === section);
  return [part, ...groups, question].flatMap((around) => (around?.showIf === undefined ? [] : [around.showIf]));
}
