import type { JsonSchema } from '../schema/json-schema.ts';

const plainTypes: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** A JSON Schema as a TypeScript type, indented for where it stands. What it cannot say exactly becomes `unknown`. */
export function typeOfSchema(schema: JsonSchema, indent = ''): string {
  if ('const' in schema) return literal(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map(literal), indent);
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined)
    return union(
      parts.flatMap((part) => partsOf(part, `${indent}    `)),
      indent,
    );
  if (schema.type === 'array') return listType(schema.items, indent);
  if (schema.type === 'object') return objectType(schema, indent);
  return plainTypes[schema.type ?? ''] ?? 'unknown';
}

function listType(items: JsonSchema['items'], indent: string): string {
  if (!items) return 'readonly unknown[]';
  const type = typeOfSchema(items, indent);
  return type.startsWith('\n')
    ? `ReadonlyArray<${typeOfSchema(items, `${indent}  `)}\n${indent}>`
    : `ReadonlyArray<${type}>`;
}

/** The parts of a union, so that one in another becomes one. */
function partsOf(schema: JsonSchema, indent: string): readonly string[] {
  return schema.enum === undefined ? [typeOfSchema(schema, indent)] : schema.enum.map(literal);
}

/** The members of an object, each with its comment. */
function objectType({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const names = Object.keys(properties);
  if (names.length === 0) return '{}';
  const inner = `${indent}  `;
  const members = names.map((name) => {
    const schema = properties[name] ?? {};
    const isOptional = required.includes(name) ? '' : '?';
    const type = typeOfSchema(schema, inner);
    const space = type.startsWith('\n') ? '' : ' ';
    return `${comment(schema, inner)}${inner}readonly ${key(name)}${isOptional}:${space}${type};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

/** A doc comment of the title and the description, or nothing. */
export function comment({ title, description }: JsonSchema, indent: string): string {
  const lines = [title, description]
    .flatMap((text) => (text === undefined ? [] : text.split(/\r?\n/)))
    .map((line) => line.replaceAll('*/', '*\\/').trimEnd());
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function union(parts: readonly string[], indent: string): string {
  const different = [...new Set(parts)];
  const short = different.join(' | ');
  if (indent.length + short.length <= 90 && !short.includes('\n')) return short;
  return different.map((part) => `\n${indent}  | ${part}`).join('');
}

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));

/** A value as TypeScript writes it, in single quotes like the rest of our code. */
function literal(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? 'unknown';
  const inside = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside}'`;
}
