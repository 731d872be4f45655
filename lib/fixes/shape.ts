import { z } from 'zod';

/** The form of a fix this build understands. A change of form is a new number, never a silent one. */
export const FIX_SCHEMA_VERSION = 1;

/** Who must act. `app-admin` is the customer's administrator in the app (the Zoom owner, the Slack owner). */
export const ROLES = ['user', 'app-admin', 'entra-admin', 'vendor'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Pages a step can open. The address of each, per cloud, is in links.ts. */
export const LINK_TARGETS = [
  'admin-consent-settings',
  'user-consent-settings',
  'permission-classifications',
  'admin-consent-requests',
  'enterprise-apps',
  'users',
  'sign-in-logs',
  'conditional-access',
  'cross-tenant-access',
  'graph-explorer',
  'my-apps',
  'error-lookup',
  'admin-consent',
  'office-home',
  'zoom-account-settings',
  'zoom-profile',
  'zoom-groups',
  'google-app-access',
  'github-third-party-access',
  'slack-manage-apps',
  'atlassian-connected-apps',
] as const;
export const LinkTarget = z.enum(LINK_TARGETS);
export type LinkTarget = z.infer<typeof LinkTarget>;

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const Text = z.string().trim().min(1).max(1200);
const Day = z.iso.date();
const Source = z.url({ protocol: /^https$/ }).max(400);

/** Confidence in a client id: A vendor or Microsoft, B two independent sources, C one third party. */
export const IdConfidence = z.enum(['A', 'B', 'C']);
export type IdConfidence = z.infer<typeof IdConfidence>;

export const FixApp = z.strictObject({
  name: z.string().min(1).max(120),
  /** How Entra lists it, when that is known to differ or to matter. */
  entraNames: z.array(z.string().min(1).max(120)).max(5),
  clientIds: z
    .array(z.strictObject({ id: z.uuid(), confidence: IdConfidence, label: z.string().max(120) }))
    .max(6),
  permissions: z.array(z.string().min(1).max(120)).max(40),
});
export type FixApp = z.infer<typeof FixApp>;

/** A name a menu had before; `until` is the last year it was seen there. */
const FormerPlace = z.strictObject({ until: z.string().regex(/^\d{4}$/), breadcrumb: Text });

export const FixStep = z.strictObject({
  kind: z.literal('step'),
  id: Id,
  who: Role,
  title: Text,
  /** What to do, one action a line. */
  what: z.array(Text).min(1).max(10),
  where: z.strictObject({
    target: LinkTarget.nullable(),
    breadcrumb: Text,
    formerly: z.array(FormerPlace).max(4),
  }),
  wait: z.strictObject({ minutes: z.int().min(1).max(10_080), why: Text }).nullable(),
  check: Text,
  /** `danger` is shown red, never as the first choice, with the safer way beside it. */
  risk: z
    .strictObject({ level: z.enum(['note', 'danger']), text: Text, safer: Text.nullable() })
    .nullable(),
  source: Source,
  verified: Day,
  next: Id,
});
export type FixStep = z.infer<typeof FixStep>;

export const FixQuestion = z.strictObject({
  kind: z.literal('question'),
  id: Id,
  ask: Text,
  help: Text.nullable(),
  answers: z
    .array(z.strictObject({ id: Id, label: Text, next: Id }))
    .min(2)
    .max(8),
});
export type FixQuestion = z.infer<typeof FixQuestion>;

export const FixEnd = z.strictObject({
  kind: z.literal('end'),
  id: Id,
  /** `expected-solved`: nothing counts as solved before Check again says so. */
  outcome: z.enum(['expected-solved', 'handed-over', 'not-fixable-here']),
  text: Text,
  checkAgain: Text,
});
export type FixEnd = z.infer<typeof FixEnd>;

export const FixNode = z.discriminatedUnion('kind', [FixStep, FixQuestion, FixEnd]);
export type FixNode = z.infer<typeof FixNode>;

export const Fix = z.strictObject({
  schemaVersion: z.literal(FIX_SCHEMA_VERSION),
  id: Id,
  title: Text,
  summary: Text,
  audience: z
    .array(z.enum(['user', 'helpdesk', 'app-admin', 'entra-admin']))
    .min(1)
    .max(4),
  app: FixApp.nullable(),
  symptoms: z.strictObject({
    codes: z.array(z.string().regex(/^[0-9A-Za-z_-]{3,60}$/)).max(30),
    causes: z.array(Id).max(20),
    words: z.array(z.string().min(2).max(120)).max(40),
  }),
  prerequisites: z.array(Text).max(12),
  start: Id,
  nodes: z.array(FixNode).min(2).max(60),
  sources: z.array(Source).min(1).max(10),
  verified: Day,
});
export type Fix = z.infer<typeof Fix>;
