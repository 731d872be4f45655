import { z } from 'zod';
import { MAX_PERMISSION_VALUE, MAX_RESOURCE } from './limits.ts';

export const PermissionKind = z.enum(['delegated', 'application']);
export type PermissionKind = z.infer<typeof PermissionKind>;

export const ConsentType = z.enum(['static', 'dynamic']);
export type ConsentType = z.infer<typeof ConsentType>;

/** One scope or app role of one resource (`https://graph.microsoft.com` + `Calendars.ReadWrite`). */
export const Permission = z.strictObject({
  resource: z.string().min(1).max(MAX_RESOURCE),
  value: z.string().min(1).max(MAX_PERMISSION_VALUE),
  kind: PermissionKind,
});
export type Permission = z.infer<typeof Permission>;

/** A permission on a card: also says by which way it was asked. */
export const CardPermission = Permission.extend({ consentTypes: z.array(ConsentType) });
export type CardPermission = z.infer<typeof CardPermission>;
