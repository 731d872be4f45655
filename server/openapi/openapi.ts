import { z } from 'zod';
import { AppConsentRequest, QueuePage } from '../../lib/contract/app-consent-request.ts';
import { AuditPage, AuditVerdict } from '../../lib/contract/audit.ts';
import { ChangesPage } from '../../lib/contract/changes.ts';
import { DecisionInput } from '../../lib/contract/decision.ts';
import { AppStanding, Discovery, Health, Me } from '../../lib/contract/me.ts';
import { Policy } from '../../lib/contract/policy.ts';
import { PROBLEM_PREFIX, Problem, type ProblemName } from '../../lib/contract/problem.ts';
import { NewRequest, UserConsentRequest } from '../../lib/contract/user-consent-request.ts';
import { MATRIX } from '../auth/matrix.ts';
import { PROBLEMS } from '../http/problem.ts';
import { ROUTES } from '../routes/all.ts';
import type { Route } from '../routes/route.ts';
import { VERSION } from '../version.ts';

type Json = Record<string, unknown>;

const NAMED: Record<string, z.ZodType> = {
  UserConsentRequest,
  AppConsentRequest,
  QueuePage,
  ChangesPage,
  Policy,
  Me,
  AppStanding,
  Discovery,
  Health,
  AuditPage,
  AuditVerdict,
  NewRequest,
  DecisionInput,
  Problem,
};

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
const idOf = new Map(Object.entries(NAMED).map(([id, schema]) => [schema, id]));

/** As it goes over the wire, before our own trimming and lower-casing. */
const OPTIONS = { io: 'input', unrepresentable: 'any', reused: 'inline' } as const;

function inline(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, OPTIONS) as Json;
  return json;
}

const schemaOf = (schema: z.ZodType): Json => {
  const id = idOf.get(schema);
  return id ? { $ref: `#/components/schemas/${id}` } : inline(schema);
};

const GENERAL: readonly ProblemName[] = [
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'unavailable',
  'internal',
];
const WITH_BODY: readonly ProblemName[] = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'validation',
];

/** Every problem a route can answer. */
function problemsOf(route: Route): ProblemName[] {
  return [
    ...new Set([
      ...(route.problems ?? []),
      ...(route.body ? WITH_BODY : []),
      ...(route.query ? (['validation'] as const) : []),
      ...(route.headers?.includes('Idempotency-Key') ? (['idempotency-mismatch'] as const) : []),
      ...GENERAL,
    ]),
  ];
}

/** 412 is what a stale `If-Match` is answered with. */
const statusOf = (route: Route, name: ProblemName): number =>
  name === 'stale-version' && route.headers?.includes('If-Match') ? 412 : PROBLEMS[name].status;

function problemResponses(route: Route): Json {
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of problemsOf(route)) {
    const status = statusOf(route, name);
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.map((name) => `\`${name}\`: ${PROBLEMS[name].title}`).join('. '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              names.map((name) => [
                name,
                {
                  value: { type: `${PROBLEM_PREFIX}${name}`, title: PROBLEMS[name].title, status },
                },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

function successResponses(route: Route): Json {
  return Object.fromEntries(
    Object.entries(route.success).map(([status, { description, schema, also }]) => [
      status,
      {
        description,
        ...(schema || also
          ? {
              content: {
                ...(schema ? { 'application/json': { schema: schemaOf(schema) } } : {}),
                ...Object.fromEntries(
                  (also ?? []).map((type) => [type, { schema: { type: 'string' } }]),
                ),
              },
            }
          : {}),
      },
    ]),
  );
}

function parametersOf(route: Route): Json[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = route.query ? inline(route.query) : {};
  const required = (query.required ?? []) as string[];
  const inQuery = Object.entries((query.properties ?? {}) as Json).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  const headers = (route.headers ?? []).map((name) => ({
    name,
    in: 'header',
    required: name === 'If-Match',
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery, ...headers];
}

function operation(route: Route): Json {
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replace(/[^a-z]+(\w)/gi, (_, c: string) => c.toUpperCase()).replace(/\W/g, '')}`,
    summary: route.summary,
    description: `For: ${MATRIX[route.right].join(', ')} (right \`${route.right}\`).`,
    security: [{ token: [] }],
    parameters: parametersOf(route),
    ...(route.body
      ? {
          requestBody: {
            required: route.example !== undefined,
            content: {
              'application/json': {
                schema: schemaOf(route.body),
                ...(route.example ? { example: route.example } : {}),
              },
            },
          },
        }
      : {}),
    responses: { ...successResponses(route), ...problemResponses(route) },
  };
}

const open = (summary: string, schema: Json, type = 'application/json'): Json => ({
  get: {
    summary,
    security: [],
    responses: { 200: { description: 'OK', content: { [type]: { schema } } } },
  },
});

function publicPaths(): Json {
  const text = { type: 'string' };
  return {
    '/healthz': open('Alive', { $ref: '#/components/schemas/Health' }),
    '/readyz': open('Ready: database reachable and migrated', {
      $ref: '#/components/schemas/Health',
    }),
    '/metrics': open('Prometheus text', text, 'text/plain'),
    '/v1/discovery': open('All an extension needs besides this address', {
      $ref: '#/components/schemas/Discovery',
    }),
    '/v1/openapi.json': open('This document', { type: 'object' }),
    '/docs': open('This document for people', text, 'text/html'),
  };
}

const built = new Map<string, Json>();

/** The OpenAPI 3.1 document, from the routes and the schemas of the wire. */
export function openApi(publicUrl: string): Json {
  const known = built.get(publicUrl);
  if (known) return known;
  const { schemas } = z.toJSONSchema(registry, {
    ...OPTIONS,
    uri: (id) => `#/components/schemas/${id}`,
  });
  const components = Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
  const paths: Record<string, Json> = publicPaths() as Record<string, Json>;
  for (const route of ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  const document: Json = {
    openapi: '3.1.0',
    info: {
      title: 'Consent Desk',
      version: VERSION,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Errors are problem+json (RFC 9457) with `type: urn:consent-desk:problem:<name>`.',
    },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
  built.set(publicUrl, document);
  return document;
}
