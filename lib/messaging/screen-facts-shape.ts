import { z } from 'zod';
import { MAX_APP_NAME, MAX_PERMISSIONS } from '../contract/limits.ts';
import { Cloud, Provider, ScreenKind } from '../contract/origin.ts';
import { PermissionKind } from '../contract/permission.ts';
import type { ScreenFacts } from '../screens/facts.ts';

/** Shape of what a content script may tell us. A sign-in page is hostile: everything is bounded. */
export const ScreenFactsShape = z.strictObject({
  provider: Provider,
  cloud: Cloud,
  screen: ScreenKind,
  class: z.enum(['consent', 'access', 'account', 'vendor', 'ignore']),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: z
    .array(z.strictObject({ marker: z.string().max(60), value: z.string().max(300) }))
    .max(20),
  errorCode: z.string().max(40).nullable(),
  tenant: z.string().max(200).nullable(),
  clientId: z.string().max(200).nullable(),
  appName: z.string().max(MAX_APP_NAME).nullable(),
  publisherName: z.string().max(MAX_APP_NAME).nullable(),
  publisherVerified: z.boolean().nullable(),
  permissions: z
    .array(
      z.strictObject({
        value: z.string().max(256),
        resource: z.string().max(512).nullable(),
        kind: PermissionKind.nullable(),
        description: z.string().max(500).nullable(),
      }),
    )
    .max(MAX_PERMISSIONS),
  prompt: z.string().max(60).nullable(),
  endpoint: z.enum(['v1', 'v2', 'adminconsent-v1', 'adminconsent-v2']).nullable(),
  returnOrigin: z.string().max(300).nullable(),
  correlationId: z.string().max(64).nullable(),
  pageLanguage: z.string().max(20).nullable(),
  signedInAs: z.string().max(320).nullable(),
  hasNativeForm: z.boolean(),
  markersVersion: z.string().max(40),
  errorText: z.string().max(2000).nullish(),
}) satisfies z.ZodType<ScreenFacts>;
