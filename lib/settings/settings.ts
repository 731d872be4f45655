import { z } from 'zod';

export const PanelPlacement = z.enum(['page', 'side-panel', 'off']);
export type PanelPlacement = z.infer<typeof PanelPlacement>;

export const NOTICE_KINDS = [
  'submitted',
  'question',
  'approved',
  'denied',
  'blocked',
  'expired',
  'reviewer-new',
  'fix-timer',
] as const;
export const NoticeKind = z.enum(NOTICE_KINDS);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** What a person can set in the options page (`storage.local`, key `settings`), unless managed policy locks it. */
export const Settings = z.strictObject({
  backendUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null),
  panelPlacement: PanelPlacement.default('page'),
  /** `auto`: the page's language, else the browser's. */
  language: z.string().max(20).default('auto'),
  notices: z.partialRecord(NoticeKind, z.boolean()).default({}),
  quietHours: z
    .strictObject({
      from: z.string().regex(/^\d{2}:\d{2}$/),
      to: z.string().regex(/^\d{2}:\d{2}$/),
    })
    .nullable()
    .default(null),
});
export type Settings = z.infer<typeof Settings>;

/** What an organisation sets by policy (`storage.managed`); every field may be absent. Plain text only. */
export const ManagedPolicy = z.object({
  backendUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  tenantId: z.string().max(64).optional(),
  panelPlacement: PanelPlacement.optional(),
  language: z.string().max(20).optional(),
  lockedSettings: z.array(z.string().max(60)).max(20).optional(),
  organisationName: z.string().max(120).optional(),
  helpText: z.string().max(600).optional(),
  contact: z.string().max(200).optional(),
  helpUrl: z
    .url({ protocol: /^https$/ })
    .max(300)
    .optional(),
});
export type ManagedPolicy = z.infer<typeof ManagedPolicy>;

/** Settings in force: managed values win, and say so. */
export interface EffectiveSettings {
  settings: Settings;
  managed: ManagedPolicy;
  /** Names of settings the person cannot change here. */
  locked: string[];
  /** What could not be read and why; the stored bytes are left alone. */
  problems: string[];
}
