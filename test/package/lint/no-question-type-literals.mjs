import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const table = resolve(import.meta.dirname, '../../../packages/core/src/questions/question-facts.ts');

/** The question types, read from the one table that the compiler proves complete. */
export const questionTypeNames = new Set(namesIn(table));

/** The keys of `questionFacts`. */
function namesIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'questionFacts') {
      let value = node.initializer;
      while (value !== undefined && !ts.isObjectLiteralExpression(value)) value = value.expression;
      for (const property of value?.properties ?? []) names.push(property.name.getText());
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  if (names.length === 0) throw new Error(`There is no table questionFacts in ${path}.`);
  return names;
}

const lookUps = new Set(['has', 'get', 'includes', 'indexOf', 'lastIndexOf']);
const equalities = new Set(['===', '!==', '==', '!=']);

/** No literal is compared with the type of a question: shared code asks what it needs to know, and each type answers for itself. */
export const noQuestionTypeLiterals = {
  meta: {
    type: 'problem',
    docs: { description: 'Ask a trait or a fact of a question type, and never which type it is.' },
    schema: [],
    messages: {
      literal:
        '"{{literal}}" is compared with the type of a question. Ask a trait or a fact of the type (packages/core/src/questions).',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();

    const typeAt = (node) => checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node));

    /** The type a name was declared with: narrowing may have left of another union what looks like question types. */
    const declaredType = (node) => {
      const inside = node.type === 'ChainExpression' ? node.expression : node;
      const tsNode = services.esTreeNodeToTSNodeMap.get(inside);
      const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(tsNode) ? tsNode.name : tsNode);
      return symbol === undefined ? checker.getTypeAtLocation(tsNode) : checker.getTypeOfSymbol(symbol);
    };

    const namesQuestionTypes = (type) => {
      const values = literalsOf(checker.getNonNullableType(type));
      if (values === undefined || values.length < 2) return false;
      return (
        values.every((value) => questionTypeNames.has(value)) ||
        [...questionTypeNames].every((name) => values.includes(name))
      );
    };
    const isQuestionType = (node) => node.type !== 'PrivateIdentifier' && namesQuestionTypes(declaredType(node));

    const literalOf = (node) => {
      const type = typeAt(node);
      return type.isStringLiteral() && questionTypeNames.has(type.value) ? type.value : undefined;
    };
    const report = (node, literal) => context.report({ node, messageId: 'literal', data: { literal } });

    /** What a name stands for, where it was written down in this file; else the expression itself. */
    const writtenFor = (node) => {
      if (node.type !== 'Identifier') return node;
      let scope = context.sourceCode.getScope(node);
      while (scope !== null && !scope.set.has(node.name)) scope = scope.upper;
      return scope?.set.get(node.name)?.defs[0]?.node.init ?? node;
    };

    /** The first question type that a list, a set or a map was made of, where it was written down in this file. */
    const literalIn = (receiver) => {
      let base = receiver;
      while (base.type === 'MemberExpression' || base.type === 'TSNonNullExpression')
        base = base.object ?? base.expression;
      return findLiteral(writtenFor(base));
    };

    const checkLookUp = (node, receiver, key) => {
      if (!isQuestionType(key)) return;
      const literal = literalIn(receiver);
      if (literal !== undefined) report(node, literal);
    };

    return {
      BinaryExpression(node) {
        const { operator, left, right } = node;
        if (operator === 'in') checkLookUp(node, right, left);
        if (!equalities.has(operator)) return;
        for (const [one, other] of [
          [left, right],
          [right, left],
        ]) {
          const literal = literalOf(one);
          if (literal !== undefined && isQuestionType(other)) return report(node, literal);
        }
      },
      SwitchStatement({ discriminant, cases }) {
        if (!isQuestionType(discriminant)) return;
        for (const { test } of cases) {
          const literal = test === null ? undefined : literalOf(test);
          if (literal !== undefined) report(test, literal);
        }
      },
      CallExpression(node) {
        const { callee } = node;
        const [argument] = node.arguments;
        if (callee.type === 'MemberExpression' && !callee.computed && lookUps.has(callee.property.name)) {
          if (argument !== undefined && argument.type !== 'SpreadElement') checkLookUp(node, callee.object, argument);
        }
        for (const given of node.arguments) {
          if (given.type !== 'Literal' || !questionTypeNames.has(given.value)) continue;
          const asked = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(given));
          if (asked !== undefined && namesQuestionTypes(asked)) report(given, given.value);
        }
      },
      MemberExpression(node) {
        if (node.computed) checkLookUp(node, node.object, node.property);
      },
    };
  },
};

/** The values of a union of string literals; undefined for any other type. */
function literalsOf(type) {
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => value) : undefined;
}

/** The first question type among the elements of a list (also in a set or a map) or the keys of an object. */
function findLiteral(node) {
  switch (node?.type) {
    case 'Literal':
      return questionTypeNames.has(node.value) ? node.value : undefined;
    case 'ArrayExpression':
      return firstOf(
        node.elements.map((element) =>
          findLiteral(element?.type === 'ArrayExpression' ? element.elements[0] : element),
        ),
      );
    case 'ObjectExpression':
      return firstOf(
        node.properties.map(({ key, value }) => {
          const name = [key?.name, key?.value].find((one) => questionTypeNames.has(one));
          return (
            name ??
            (value?.type === 'ArrayExpression' || value?.type === 'NewExpression' ? findLiteral(value) : undefined)
          );
        }),
      );
    case 'NewExpression':
      return firstOf(node.arguments.map(findLiteral));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return findLiteral(node.expression);
    default:
      return undefined;
  }
}

const firstOf = (found) => found.find((one) => one !== undefined);
