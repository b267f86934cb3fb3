import type { Question } from '../../../questions/question.ts';
import { takesAnswers } from '../../../questions/question-traits.ts';
import { error } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';

interface Asked {
  readonly code: string;
  readonly what: string;
  /** In labels and choices. */
  readonly words: RegExp;
  /** In ids, whose parts are separated by spaces here. */
  readonly id: RegExp;
  /** In the codes of terminologies, written `system code`. */
  readonly coded: RegExp;
}

/** What must not be asked, in English and Spanish: immigration status, Social Security, a diagnosis. */
const asked: readonly Asked[] = [
  {
    code: 'asks-immigration-status',
    what: 'immigration status',
    words:
      /\b(immigration status|citizen(ship)?|undocumented|green card|visa|legal status|papeles|estatus migratorio|ciudadan[oaí]a?|indocumentad[oa]s?)\b/iu,
    id: /\b(immigration status|citizen(ship)?|undocumented|green card|visa|a number|alien)\b/u,
    coded: /\b(citizenship|immigration-?status|visa-?status)\b/iu,
  },
  {
    code: 'asks-social-security',
    what: 'a Social Security number',
    words: /\b(social security (card|number)|ssn|(n[uú]mero|tarjeta) de(l)? seguro social)\b/iu,
    id: /\b(ssn|social security( number| card)?)\b/u,
    coded: /\bus-ssn\b|2\.16\.840\.1\.113883\.4\.1(?![\d.])/iu,
  },
  {
    code: 'asks-diagnosis',
    what: 'a diagnosis',
    words: /\b(diagnos(is|ed|es)|diagn[oó]stic(o|ada|ado)|hiv|vih)\b/iu,
    id: /\b(diagnos(is|es)|diagnosed|hiv|icd10|icd)\b/u,
    // The Z codes of ICD-10 name circumstances, such as no home: they are no diagnosis.
    coded: /\bicd-?10\S* [A-Y]\d/iu,
  },
];

/** "We do not ask …" is the opposite of asking. */
const denies = /\b(do not|don't|never|no (le )?(preguntamos|pedimos)|nunca)\b/iu;

const fix = 'Leave it out. Ask what help the person wants; staff can ask the rest in person.';

/** People leave when they are asked this, and what is written down can be demanded by others. */
export const asksStatus: LintRule = {
  codes: asked.map(({ code }) => code),
  *find(context) {
    yield* inWords(context);
    for (const { question, path } of context.questions) {
      if (!takesAnswers(question)) continue;
      for (const { code, what, id, coded } of asked) {
        if (id.test(idWords(question.id)))
          yield error(code, `${path}/id`, `"${question.id}" seems to ask for ${what}: its id says so.`, fix);
        else if (codesOf(question).some((text) => coded.test(text)))
          yield error(code, `${path}/codes`, `"${question.id}" has a code that stands for ${what}.`, fix);
      }
    }
  },
};

function* inWords({ words, byId }: LintContext): Generator<LintFinding> {
  for (const { keys, text, path } of words) {
    const [kind, id = '', part] = keys;
    if (kind !== 'questions' || (part !== 'label' && part !== 'choices')) continue;
    const question = byId.get(id)?.question;
    if (question !== undefined && !takesAnswers(question)) continue;
    for (const { code, what, words: pattern } of asked) {
      if (!pattern.test(text) || denies.test(text)) continue;
      yield error(code, path, `"${id}" seems to ask for ${what}.`, fix);
    }
  }
}

const codesOf = ({ codes = [] }: Question): readonly string[] => codes.map(({ system, code }) => `${system} ${code}`);

/** The words inside an id or a code, in lower case: `helperPhone-2` is `helper phone 2`. */
function idWords(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_./]+/g, ' ')
    .toLowerCase();
}
