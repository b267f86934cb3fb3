import { describe, expect, it } from 'vitest';
import { mountedRoutes } from '../api/routes.ts';
import { openApiDocument } from './open-api-document.ts';

const document = openApiDocument() as {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; parameters?: { name: string; in: string }[]; responses: Record<string, unknown> }
    >
  >;
  components: { schemas: Record<string, Record<string, unknown>> };
};
const text = JSON.stringify(document);

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('refers only to schemas that it has', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
    const names = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => !names.has(reference))).toEqual([]);
  });

  it('has every route that the server has, and no other', () => {
    const known = mountedRoutes.map(({ route, path }) => `${route.method} ${path}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(known.length).toBeGreaterThan(20);
    expect(described.sort()).toEqual(known.sort());
  });

  it('describes every parameter of a path, and every operation once', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(
        (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name),
      ).toEqual(named);
      expect(Object.keys(operation.responses).every((status) => /^[1-5]\d\d$/.test(status))).toBe(true);
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says where it is, and which calls need the token', () => {
    const { servers, security } = document as unknown as { servers: unknown; security: unknown };
    expect([servers, security]).toEqual([[{ url: '/', description: expect.any(String) as string }], []]);
    const guarded = Object.entries(document.paths).filter(([, methods]) =>
      Object.values(methods).some((operation) => 'security' in operation),
    );
    const worker = Object.keys(document.paths).filter((path) =>
      /^\/(submissions|notices|today|worker\/api)/.test(path),
    );
    expect(guarded.map(([path]) => path).sort()).toEqual(worker.sort());
  });

  it('describes what each answer holds: nothing is a bare object', () => {
    const bare = JSON.stringify(document.paths).match(/"schema":\{"type":"object"\}/g) ?? [];
    expect(bare).toEqual([]);
    expect(document.components.schemas.Packet).toMatchObject({
      required: expect.arrayContaining(['client', 'contactVerdict', 'flags', 'sections']) as string[],
    });
  });

  it('takes its schemas from the ones that check', () => {
    expect(document.components.schemas.Submission).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { format: { const: 'open-intake/1' } },
    });
    expect(document.components.schemas.Receipt).toMatchObject({
      required: ['id', 'code', 'receivedAt', 'digest', 'form'],
    });
  });

  it('says that sealed submissions are not taken yet', () => {
    expect(text).toContain('application/jose+json');
  });
});
