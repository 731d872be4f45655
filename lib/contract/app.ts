import { z } from 'zod';
import { MAX_APP_NAME } from './limits.ts';

export const Publisher = z.strictObject({
  name: z.string().max(MAX_APP_NAME).nullish(),
  verified: z.boolean().nullish(),
});

/**
 * The client application. For Entra `clientId` is a GUID; other providers have their own
 * form (Google: `….apps.googleusercontent.com`), so it is bounded text, lower-cased.
 */
export const App = z.strictObject({
  clientId: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[A-Za-z0-9._:-]+$/, 'must be a client id (letters, digits, . _ : -)')
    .transform((value) => value.toLowerCase()),
  displayName: z.string().max(MAX_APP_NAME).nullish(),
  publisher: Publisher.nullish(),
});
export type App = z.infer<typeof App>;
