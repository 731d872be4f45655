import { z } from 'zod';
import type { AppStanding, Me } from '../contract/me.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ScreenOutline } from '../screens/outline.ts';
import type { EffectiveSettings } from '../settings/settings.ts';
import { PendingAct } from '../storage/acts.ts';
import type { Draft, TrackedRequest } from '../storage/schema.ts';
import { ScreenFactsShape } from './screen-facts-shape.ts';

const wordsPlaceName = z.string().min(1).max(200);

/**
 * The one protocol of the extension. Each message: who may send it, its payload schema.
 * The receiver parses the payload and checks the sender (receive.ts) before anything happens.
 * Direction is in the name: `screen/*` content script → background, `panel/*` panel → background,
 * `desk/*` popup, desk, options (and panel where listed) → background,
 * `page/*` background → content script, `ui/*` background → extension pages.
 */
export const toBackground = {
  'screen/detected': z.strictObject({
    kind: z.literal('screen/detected'),
    facts: ScreenFactsShape,
  }),
  /** The authorize or adminconsent address this tab passed through (content script reads it, background parses it). */
  'screen/address': z.strictObject({
    kind: z.literal('screen/address'),
    url: z.string().max(20_000),
  }),
  'screen/gone': z.strictObject({ kind: z.literal('screen/gone') }),
  'screen/placement-failed': z.strictObject({
    kind: z.literal('screen/placement-failed'),
    reason: z.string().max(60),
  }),
  'screen/canary': z.strictObject({ kind: z.literal('screen/canary'), host: z.string().max(100) }),

  'panel/context': z.strictObject({ kind: z.literal('panel/context'), tabId: z.int().optional() }),
  'panel/save-draft': z.strictObject({
    kind: z.literal('panel/save-draft'),
    tabId: z.int().optional(),
    draft: z.strictObject({
      key: z.string().min(1).max(400),
      answers: z.record(z.string().max(40), z.string().max(4000)),
      justification: z.string().max(8000),
      edited: z.boolean(),
      removedFields: z.array(z.string().max(60)).max(20),
    }),
  }),
  /** Put the request on record: outbox first, then the network. `body` must equal what the preview showed. */
  'panel/submit': z.strictObject({
    kind: z.literal('panel/submit'),
    tabId: z.int().optional(),
    body: z.unknown(),
    route: z.enum(['backend', 'local', 'native']),
  }),
  'panel/fill-native': z.strictObject({
    kind: z.literal('panel/fill-native'),
    tabId: z.int().optional(),
    text: z.string().max(4000),
  }),
  'panel/size': z.strictObject({ kind: z.literal('panel/size'), mode: z.enum(['full', 'bar']) }),
  'panel/close': z.strictObject({
    kind: z.literal('panel/close'),
    snooze: z.enum(['no', 'app-1-day', 'app-forever']),
  }),

  'desk/state': z.strictObject({ kind: z.literal('desk/state') }),
  'desk/sign-in': z.strictObject({ kind: z.literal('desk/sign-in'), interactive: z.boolean() }),
  'desk/sign-out': z.strictObject({ kind: z.literal('desk/sign-out') }),
  'desk/act': z.strictObject({
    kind: z.literal('desk/act'),
    act: PendingAct,
    undoMs: z.int().min(0).max(30_000).default(0),
  }),
  /** What is typed in a form and not sent (`wordsPlace` names the form): read it back, keep it; '' forgets it. */
  'desk/kept-words': z.strictObject({ kind: z.literal('desk/kept-words'), place: wordsPlaceName }),
  'desk/keep-words': z.strictObject({
    kind: z.literal('desk/keep-words'),
    place: wordsPlaceName,
    text: z.string().max(100_000),
  }),
  'desk/undo': z.strictObject({
    kind: z.literal('desk/undo'),
    outboxIds: z.array(z.int()).max(500),
  }),
  'desk/sync': z.strictObject({ kind: z.literal('desk/sync') }),
  /** Open an admin-consent address in a tab and watch for its answer for this card. */
  'desk/open-consent': z.strictObject({
    kind: z.literal('desk/open-consent'),
    cardId: z.string().max(128),
    url: z.url().max(4000),
  }),
  'desk/standing': z.strictObject({
    kind: z.literal('desk/standing'),
    clientId: z.string().max(200),
  }),
  /** A read or write of the backend's API that is not an act (policy, audit, numbers, health): path under /v1. */
  'desk/api': z.strictObject({
    kind: z.literal('desk/api'),
    method: z.enum(['GET', 'PUT', 'POST', 'DELETE']),
    path: z
      .string()
      .regex(/^\/v1\/[A-Za-z0-9/_.~:?&=%,+-]*$/)
      .max(2000),
    body: z.unknown().optional(),
    headers: z.record(z.string().max(60), z.string().max(300)).optional(),
  }),
  'desk/settings': z.strictObject({ kind: z.literal('desk/settings') }),
  'desk/save-settings': z.strictObject({
    kind: z.literal('desk/save-settings'),
    patch: z.record(z.string().max(60), z.unknown()),
  }),
  'desk/test-backend': z.strictObject({
    kind: z.literal('desk/test-backend'),
    url: z.string().max(300),
  }),
  'desk/return-to-app': z.strictObject({
    kind: z.literal('desk/return-to-app'),
    localId: z.string().max(128),
    watch: z.boolean(),
  }),
  /** The note about an unknown screen was answered: reported or dismissed. */
  'desk/canary-done': z.strictObject({ kind: z.literal('desk/canary-done') }),
  'desk/snapshot': z.strictObject({ kind: z.literal('desk/snapshot'), tabId: z.int() }),
  /** Shows the panel again in a tab where it was closed or snoozed. */
  'desk/open-panel': z.strictObject({ kind: z.literal('desk/open-panel'), tabId: z.int() }),
  'desk/erase': z.strictObject({
    kind: z.literal('desk/erase'),
    where: z.enum(['local', 'everywhere']),
  }),
  'desk/export': z.strictObject({ kind: z.literal('desk/export') }),
  'fix/timer': z.strictObject({
    kind: z.literal('fix/timer'),
    fixId: z.string().max(100),
    stepId: z.string().max(100),
    dueAt: z.int(),
    title: z.string().max(300),
  }),
} as const;
export type ToBackground = { [K in keyof typeof toBackground]: z.input<(typeof toBackground)[K]> };
export type ToBackgroundKind = keyof typeof toBackground;

/** Connection to the backend as people see it. `none`: no backend configured, local tracking only. */
export type BackendState =
  | { kind: 'none' }
  | { kind: 'signed-out'; url: string; organisationName: string | null }
  | { kind: 'signed-in'; url: string; organisationName: string | null; me: Me }
  | {
      kind: 'unreachable';
      url: string;
      organisationName: string | null;
      since: number;
      me: Me | null;
    };

/** All the panel needs to draw itself; everything untrusted is plain text. */
export interface PanelContext {
  /** Null: nothing blocked in that tab (side panel opened early). */
  facts: z.infer<typeof ScreenFactsShape> | null;
  draftKey: string | null;
  draft: Draft | null;
  /** What stands for this app; null while unknown (no backend, offline, no client id). */
  standing: AppStanding | null;
  standingAsOf: number | null;
  /** My own latest tracked request for this app in this browser. */
  mine: TrackedRequest | null;
  backend: BackendState;
  settings: EffectiveSettings;
  locale: Locale;
  /** Ready link for IT (right cloud, right tenant), null when it cannot be known. */
  adminConsentUrl: string | null;
  tabId: number;
  outboxWaiting: number;
  /** The backend's clock minus this machine's, in milliseconds; add it to now before saying how long something waits. */
  clockOffset: number;
}

export interface DeskState {
  backend: BackendState;
  settings: EffectiveSettings;
  locale: Locale;
  outboxWaiting: number;
  lastSyncAt: number | null;
  badge: number;
  /** Tab that shows a blocked screen now, for the side panel and "report this screen". */
  blockedTabId: number | null;
  /** That tab's panel belongs beside the page: so it is set, or the page does not let it stand. */
  blockedBeside: boolean;
  /** Pages that looked blocked while no detector was sure (count only). */
  canaryCount: number;
  clockOffset: number;
  /** Rows that could not be read; they are kept aside, unchanged. */
  setAside: number;
}

/** Answer of each message; `desk/api` answers are raw JSON, parsed by the caller's schema. */
export interface Answers {
  'screen/detected': { placement: 'page' | 'side-panel' | 'off'; snoozed: boolean };
  'screen/address': null;
  'screen/gone': null;
  'screen/placement-failed': null;
  'screen/canary': null;
  'panel/context': PanelContext;
  'panel/save-draft': { savedAt: number };
  'panel/submit':
    | { ok: true; localId: string }
    | { ok: false; errors: { field: string; message: string }[] };
  'panel/fill-native': { filled: boolean };
  'panel/size': null;
  'panel/close': null;
  'desk/state': DeskState;
  'desk/sign-in':
    | { ok: true; me: Me }
    | {
        ok: false;
        reason: 'cancelled' | 'interaction-needed' | 'unreachable' | 'refused' | 'no-backend';
        detail: string;
      };
  'desk/sign-out': null;
  'desk/act':
    | { ok: true; outboxId: number }
    | { ok: false; errors: { field: string; message: string }[] };
  'desk/kept-words': { text: string | null };
  'desk/keep-words': null;
  'desk/undo': { undone: number[] };
  'desk/sync': { ok: boolean; detail: string | null };
  'desk/open-consent': { ok: boolean; detail: string | null };
  'desk/standing': AppStanding | null;
  'desk/api':
    | { status: number; body: unknown; headers: Record<string, string> }
    | { status: 0; body: null; headers: Record<string, never>; detail: string };
  'desk/settings': EffectiveSettings;
  'desk/save-settings':
    | { ok: true; settings: EffectiveSettings }
    | { ok: false; errors: { field: string; message: string }[] };
  'desk/test-backend': {
    steps: {
      name: 'address' | 'reachable' | 'discovery' | 'sign-in-service' | 'version';
      ok: boolean;
      detail: string;
    }[];
    ok: boolean;
  };
  'desk/return-to-app': { opened: boolean; watching: boolean };
  'desk/canary-done': null;
  'desk/snapshot': { html: string } | null;
  'desk/open-panel': null;
  'desk/erase': { ok: boolean; detail: string | null };
  'desk/export': { json: string };
  'fix/timer': null;
}

/** Background → content script; the content script checks these by hand (no zod there). */
export interface ToPage {
  'page/fill-justification': { kind: 'page/fill-justification'; text: string };
  'page/focus-justification': { kind: 'page/focus-justification' };
  'page/close-panel': { kind: 'page/close-panel' };
  'page/open-panel': { kind: 'page/open-panel' };
  'page/panel-size': { kind: 'page/panel-size'; mode: 'full' | 'bar' };
  'page/snapshot': { kind: 'page/snapshot' };
  /** Is the content script still there? Any answer, even none, means the tab is on a provider's page. */
  'page/here': { kind: 'page/here' };
}
export interface PageAnswers {
  'page/fill-justification': { filled: boolean };
  'page/focus-justification': { focused: boolean };
  'page/close-panel': null;
  'page/open-panel': null;
  'page/panel-size': null;
  /** Structure and markers; `writeSnapshot` (lib/screens/snapshot.ts) makes the fixture from it. */
  'page/snapshot': ScreenOutline;
  'page/here': null;
}

/** Background → every open extension page: something in these stores changed, read again. */
export interface UiChanged {
  kind: 'ui/changed';
  stores: (
    | 'requests'
    | 'cards'
    | 'outbox'
    | 'drafts'
    | 'policy'
    | 'settings'
    | 'auth'
    | 'screen'
  )[];
}
