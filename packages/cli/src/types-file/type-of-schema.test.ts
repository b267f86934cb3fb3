import { describe, expect, it } from 'vitest';
import { comment, typeOfSchema } from './type-of-schema.ts';
import { typeName } from './types-file.ts';

describe('a JSON Schema as a type', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ const: 3 }, '3'],
    [
      { type: 'string', enum: ['a', "it's", 'say "x"', 'back\\slash'] },
      String.raw`'a' | 'it\'s' | 'say "x"' | 'back\\slash'`,
    ],
    [{ type: 'array', items: { type: 'boolean' } }, 'ReadonlyArray<boolean>'],
    [{ type: 'array' }, 'readonly unknown[]'],
    [{ anyOf: [{ enum: ['a'] }, { type: 'string' }, { enum: ['a'] }] }, "'a' | string"],
    [{}, 'unknown'],
    [{ type: 'object' }, '{}'],
  ])('%j', (schema, type) => {
    expect(typeOfSchema(schema)).toBe(type);
  });

  it('quotes names that are none in TypeScript, and marks what may be absent', () => {
    const schema = { type: 'object', properties: { 'a-b': { type: 'number' }, c: {} }, required: ['c'] };
    expect(typeOfSchema(schema)).toBe("{\n  readonly 'a-b'?: number;\n  readonly c: unknown;\n}");
  });

  it('breaks long unions into lines', () => {
    const values = Array.from({ length: 20 }, (_, index) => `choice-${index}`);
    expect(typeOfSchema({ enum: values }).split('\n')).toHaveLength(21);
  });

  it('never lets a label end its comment', () => {
    expect(comment({ title: 'Sneaky */ code', description: 'a\nb' }, '')).toBe(
      '/**\n * Sneaky *\\/ code\n * a\n * b\n */\n',
    );
  });

  it('names types after ids', () => {
    expect(['needs-assessment', 'food', 'a_b-c'].map(typeName)).toEqual(['NeedsAssessment', 'Food', 'ABC']);
  });
});
