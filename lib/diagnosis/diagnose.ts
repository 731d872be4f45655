import { errorLookup } from '../fixes/links.ts';
import type { Role } from '../fixes/shape.ts';
import { explainCode } from '../screens/codes.ts';
import type { Confidence, Evidence, ScreenClass } from '../screens/facts.ts';
import { addressCauses } from './address-causes.ts';
import { type CauseId, causeOf } from './causes.ts';
import { causeOfCode } from './code-causes.ts';
import { findLoop } from './loop-detective.ts';
import { type Reading, readPaste } from './reading.ts';
import { redact } from './redact.ts';

/** What the extension knows besides the paste. */
export interface DiagnosisContext {
  /** This app is on record as approved in this tenant, and still the person was blocked. */
  approvedBefore?: boolean;
  /** The app's own fix in the catalogue, found by client id or name. */
  findAppFix?: (reading: Reading) => string | null;
}

export interface Diagnosis {
  cause: CauseId;
  class: ScreenClass;
  confidence: Confidence;
  /** What it leans on, quoted in a form that may be kept. */
  evidence: Evidence[];
  actor: Role;
  /** Fixes that repair it, best first; an app's own fix stands before the general ones. */
  fixes: string[];
  code: string | null;
  /** Microsoft's look-up of the code, on the cloud of the sign-in. */
  lookup: string | null;
}

export interface Finding {
  cause: CauseId;
  confidence: Confidence;
  evidence: Evidence;
  code?: string;
}

const RANK: Record<Confidence, number> = { high: 3, medium: 2, low: 1 };
const MAX_DIAGNOSES = 12;
/** Causes for which the app's own fix says more than the general one; for the rest it stands last. */
const APP_FIRST: ReadonlySet<CauseId> = new Set<CauseId>([
  'admin-approval-needed',
  'user-consent-off',
  'permission-needs-admin',
  'scope-not-granted',
  'approval-can-be-requested',
  'approval-loop',
  'mailbox-not-online',
]);

function codeFindings(reading: Reading): Finding[] {
  return reading.codes.map(({ code, confidence, form }) => {
    const cause = causeOfCode(code) ?? guessByTable(code);
    return {
      cause,
      confidence: cause === 'unknown-code' ? 'low' : confidence,
      evidence: { marker: 'code', value: form },
      code,
    };
  });
}

/** Families the screens' table knows by number range only. */
function guessByTable(code: string): CauseId {
  const meaning = explainCode(code);
  if (meaning?.screen === 'conditional-access') return 'conditional-access';
  if (meaning?.class === 'vendor') return 'vendor-error';
  return 'unknown-code';
}

function personalAccount(reading: Reading, finding: Finding): Finding {
  // 50020 names the identity provider: a guest of another tenant and a private account need different steps.
  const live =
    reading.words.some(({ cause }) => cause === 'personal-account') ||
    reading.addresses.some((one) => one.provider === 'microsoft-personal');
  return finding.cause === 'guest-account' && live
    ? { ...finding, cause: 'personal-account' }
    : finding;
}

/** Findings gathered by cause: the evidence of one cause stands together, the best confidence counts. */
function gather(findings: Finding[], reading: Reading, context: DiagnosisContext): Diagnosis[] {
  const appFix = context.findAppFix?.(reading) ?? null;
  const byCause = new Map<string, Diagnosis>();
  for (const { cause, confidence, evidence, code } of findings) {
    // Unknown codes are kept apart: each has its own look-up.
    const key = cause === 'unknown-code' ? `${cause}:${code}` : cause;
    const before = byCause.get(key);
    if (before) {
      if (RANK[confidence] > RANK[before.confidence]) before.confidence = confidence;
      before.code ??= code ?? null;
      before.lookup ??= code ? errorLookup(code, reading.cloud) : null;
      if (
        before.evidence.length < 6 &&
        !before.evidence.some((one) => one.value === evidence.value)
      )
        before.evidence.push(evidence);
      continue;
    }
    const record = causeOf(cause);
    const general = [...record.fixes];
    byCause.set(key, {
      cause,
      class: (code && explainCode(code)?.class) || record.class,
      confidence,
      evidence: [evidence],
      actor: record.actor,
      fixes: !appFix ? general : APP_FIRST.has(cause) ? [appFix, ...general] : [...general, appFix],
      code: code ?? null,
      lookup: code ? errorLookup(code, reading.cloud) : null,
    });
  }
  return [...byCause.values()];
}

/**
 * Causes of a reading, the surest and most telling first. Empty when nothing in it points anywhere.
 * Ordinary sign-in noise is named only when there is nothing else.
 */
export function diagnoseReading(reading: Reading, context: DiagnosisContext = {}): Diagnosis[] {
  const findings = [
    ...codeFindings(reading).map((finding) => personalAccount(reading, finding)),
    ...findLoop(reading, context.approvedBefore === true),
    ...addressCauses(reading),
    ...reading.words.map(
      ({ cause, phrase }): Finding => ({
        cause,
        confidence: phrase.length >= 14 ? 'medium' : 'low',
        evidence: { marker: 'text', value: redact(phrase) },
      }),
    ),
  ];
  const all = gather(findings, reading, context);
  const telling = all.filter(({ class: kind }) => kind !== 'ignore');
  const list = telling.length > 0 ? telling : all;
  return list
    .sort(
      (a, b) =>
        RANK[b.confidence] - RANK[a.confidence] ||
        causeOf(b.cause).weight - causeOf(a.cause).weight,
    )
    .slice(0, MAX_DIAGNOSES);
}

/**
 * Causes of whatever was pasted: an address, an error text, a whole mail, in any language.
 * Works in the browser, sends nothing, keeps nothing of the paste, never throws.
 */
export function diagnose(input: string, context: DiagnosisContext = {}): Diagnosis[] {
  return diagnoseReading(readPaste(input), context);
}
