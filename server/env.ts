import { z } from 'zod';
import { ANY_FIREFOX_ORIGIN } from './http/headers.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http to this very machine. */
function isSafeHttp(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const EXTENSION_ORIGIN =
  /^(chrome-extension|moz-extension|safari-web-extension):\/\/[A-Za-z0-9-]{8,64}$/;

function isOrigin(value: string): boolean {
  if (EXTENSION_ORIGIN.test(value) || value === ANY_FIREFOX_ORIGIN) return true;
  return isSafeHttp(value) && new URL(value).origin === value;
}

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/, 'must be a host name or an address such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be a number from 0 to 65535')
    .default(8787),
  DATABASE_URL: z
    .string()
    .refine(
      (value) =>
        /^file:.+/.test(value) ||
        (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value) && new URL(value).host !== ''),
      'must be file:PATH or postgres://USER:PASSWORD@HOST/DATABASE',
    )
    .default('file:./data/consent-desk.db'),
  OIDC_ISSUERS: z
    .string({
      error:
        'is not set; name the issuer of your sign-in tokens, for example https://login.microsoftonline.com/<tenant id>/v2.0',
    })
    .transform(list)
    .refine((issuers) => issuers.length > 0, 'names no issuer')
    .refine(
      (issuers) => issuers.every((issuer) => isSafeHttp(issuer.replace('{tenantid}', 'tenant'))),
      'must be a comma list of https addresses (http only for this machine)',
    ),
  OIDC_AUDIENCE: z.string().min(1).max(500).optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(200).default('consent-desk'),
  EXTENSION_ORIGINS: z
    .string()
    .default('')
    .transform(list)
    .refine(
      (origins) => origins.every(isOrigin),
      'must be a comma list of origins such as chrome-extension://<id>, without paths; the only * allowed is moz-extension://*',
    ),
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:\/\/[^/]+/.test(value) && URL.canParse(value),
      'must be smtp://HOST:PORT or smtps://USER:PASSWORD@HOST:PORT',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .max(320)
    .regex(
      /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/,
      'must be an address such as Consent Desk <desk@example.org>',
    )
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isSafeHttp, 'must be an https address (http only for this machine)')
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ORGANISATION_NAME: z.string().max(200).default(''),
  CONSENT_DESK_TEST_CLOCK: z.string().min(1).optional(),
});

export interface Env {
  host: string;
  port: number;
  databaseUrl: string;
  oidcIssuers: string[];
  oidcAudience: string;
  oidcClientId: string;
  extensionOrigins: string[];
  smtpUrl: string | null;
  mailFrom: string;
  publicUrl: string;
  logLevel: string;
  organisationName: string;
  testClock: string | null;
}

/** The environment cannot be used; `message` has one line per variable, each with the reason. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Parses what `schema` names. Throws `EnvironmentError` with one line per variable that makes no sense. */
function parse<T>(schema: z.ZodType<T>, source: Record<string, string | undefined>): T {
  // An empty variable is what many service files and compose files give for "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = name in given && !/URL|MAIL/.test(name) ? ` (it is "${given[name]}")` : '';
    return `${name}: ${message}${value}`;
  });
  throw new EnvironmentError(lines.join('\n'));
}

/** The address of the database, for commands that need nothing else. Throws `EnvironmentError`. */
export function readDatabaseUrl(source: Record<string, string | undefined>): string {
  return parse(Environment.pick({ DATABASE_URL: true }), source).DATABASE_URL;
}

/** Reads the settings of design §6, once. Throws `EnvironmentError` naming every variable that makes no sense. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const env = parse(Environment, source);
  if (env.CONSENT_DESK_TEST_CLOCK && env.NODE_ENV === 'production') {
    throw new EnvironmentError(
      'CONSENT_DESK_TEST_CLOCK: is for tests only and refused while NODE_ENV is production',
    );
  }
  const publicUrl = env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`;
  return {
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    oidcIssuers: env.OIDC_ISSUERS,
    oidcAudience: env.OIDC_AUDIENCE ?? env.OIDC_CLIENT_ID,
    oidcClientId: env.OIDC_CLIENT_ID,
    extensionOrigins: env.EXTENSION_ORIGINS,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'Consent Desk <consent-desk@localhost>',
    publicUrl,
    logLevel: env.LOG_LEVEL,
    organisationName: env.ORGANISATION_NAME,
    testClock: env.CONSENT_DESK_TEST_CLOCK ?? null,
  };
}
