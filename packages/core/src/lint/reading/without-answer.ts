import type { FormDefinition } from '../../form/form-definition.ts';
import { arrayOperators } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';
import { readName } from './every-operation.ts';

/** The most parts that are written, calculated values among them. */
const mostParts = 2000;

/**
 * A rule as it is while a question is blank, calculated values written out. Undefined where there is too much of it.
 * What stands inside an array operator reads rows and stays as it is.
 */
export function withoutAnswer(rule: Rule, id: string, { values = {} }: FormDefinition): Rule | undefined {
  let left = mostParts;
  const written = (part: Rule): Rule => {
    if (--left < 0 || typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return (part as readonly Rule[]).map(written);
    const name = readName(part);
    if (name?.split('.', 1)[0] === id) return null;
    if (name !== undefined && Object.hasOwn(values, name)) return written(values[name] ?? null);
    return Object.fromEntries(
      Object.entries(part).map(([operator, argument]) => {
        if (!arrayOperators.has(operator) || !Array.isArray(argument)) return [operator, written(argument)];
        const [list = null, ...others] = argument as readonly Rule[];
        return [operator, [written(list), ...others]];
      }),
    );
  };
  const result = written(rule);
  return left < 0 ? undefined : result;
}
