import { type Door, sessionCookie } from '../api/audience.ts';
import { type MountedRoute, mountedRoutes, type RouteName } from '../api/routes.ts';
import { clientOperations } from './client-operations.ts';
import { type Json, type Operation, parameter, wrongToken } from './operation.ts';
import { componentSchemas } from './schemas.ts';
import { inboxOperations, workerOperations } from './worker-operations.ts';

/** The HTTP contract as OpenAPI 3.1: the routes that the server has, each with what is said of it here. */
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
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        workerToken: { type: 'http', scheme: 'bearer' },
        workerSession: { type: 'apiKey', in: 'cookie', name: sessionCookie },
      },
    },
  };
}

const operations: Readonly<Record<RouteName, Operation>> = {
  ...clientOperations,
  ...workerOperations,
  ...inboxOperations,
};

function paths(): Json {
  const found: Record<string, Record<string, Json>> = {};
  for (const mounted of mountedRoutes) {
    const path = mounted.path.replace(/:(\w+)/g, '{$1}');
    found[path] = { ...found[path], [mounted.route.method.toLowerCase()]: operationAt(mounted) };
  }
  return found;
}

/** What is said of a route, with what follows from its path and from who may call. */
function operationAt({ name, path, door }: MountedRoute): Json {
  const { parameters = [], responses, ...operation } = operations[name];
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameterName = '']) => parameter(parameterName, 'path'));
  const all = [...inPath, ...parameters];
  const security = securityOf(door);
  return {
    operationId: `${name}${door.suffix}`,
    ...operation,
    ...(all.length > 0 && { parameters: all }),
    responses: { ...responses, ...(security && wrongToken) },
    ...(security && { security }),
  };
}

const schemes = { token: 'workerToken', session: 'workerSession' } as const;

/** Any of these will do; undefined where nothing is asked. */
function securityOf({ credentials }: Door): readonly Json[] | undefined {
  return credentials.length === 0 ? undefined : credentials.map((credential) => ({ [schemes[credential]]: [] }));
}
