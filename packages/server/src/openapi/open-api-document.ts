import { sessionCookie } from '../worker/worker-session.ts';
import { type Json, problem } from './parts.ts';
import { publicPaths } from './public-paths.ts';
import { componentSchemas } from './schemas.ts';
import { sessionPaths, workerPaths } from './worker-paths.ts';

const servicePaths = {
  '/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether the server and its database work',
      responses: { '200': { description: 'They do.' }, '503': problem('overloaded') },
    },
  },
  '/openapi.json': {
    get: { operationId: 'getOpenApi', summary: 'This document', responses: { '200': { description: 'OpenAPI 3.1.' } } },
  },
};

/** The HTTP contract as OpenAPI 3.1. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Intake',
      version: '1.0.0',
      description: 'Receives what people say they need, once, and hands it to case workers.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Wherever this document was read.' }],
    // Who calls needs nothing, but where an operation says otherwise.
    security: [],
    paths: { ...publicPaths, ...workerPaths, ...sessionPaths, ...servicePaths },
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        workerToken: { type: 'http', scheme: 'bearer' },
        workerSession: { type: 'apiKey', in: 'cookie', name: sessionCookie },
      },
    },
  };
}
