import type { ScreenKind } from '../contract/origin.ts';
import { APPROVAL_CODES, type CodeMeaning, explainCode } from './codes.ts';
import { type PageConfig, readConfig } from './config-scan.ts';
import { appNames, listedPermissions } from './entra-names.ts';
import type { Confidence, Evidence, ScreenFacts } from './facts.ts';
import { ACCOUNT, CONSENT_PAGE, LOOK_UP_PAGE, ORDINARY_PAGES } from './markers.ts';
import { type Found, factsFor, metaOf, type Reading, type SignInPage } from './page.ts';
import { cutAddresses } from './redact.ts';
import { originOf } from './reduce-address.ts';
import { readGuid, tenantOf } from './tenant.ts';
import { asksToSignIn, nameUnderHeading, readView, type View } from './view.ts';
import { cleanText } from './visible.ts';

const MESSAGE_CODE = /^[^'"‘“„«]{0,60}?AADSTS(\d{5,7})\b/;

interface Page {
  id: string;
  config: PageConfig | null;
  view: View;
  ordinary: boolean;
  told: Evidence | undefined;
}

/** Reads a Microsoft Entra page: which screen it is and what it says, or that it looks odd. */
export function readEntra(page: SignInPage): Reading {
  const { url, doc } = page;
  if (LOOK_UP_PAGE.test(url.pathname) || asksToSignIn(doc)) return {};
  const config = readConfig(doc);
  const id = cleanText(config?.pgid, 60) ?? metaOf(doc, 'PageID') ?? '';
  const view = readView(doc, appNames(config));
  const ordinary = ORDINARY_PAGES.test(id) || view.isOrdinaryStep;
  const told = codeInConfig(config);
  const found = judge({ id, config, view, ordinary, told });
  if (found)
    return {
      facts: factsFor(page, { ...found, ...readFacts(page, config, view, found) }),
      odd: found.confidence === 'low',
    };
  // New members of the approval family will look like the old ones; so will a box to write in.
  const code = told?.value ?? view.code ?? '';
  const unread = view.lines.length > 2 && CONSENT_PAGE.test(id) !== !!view.nativeBox;
  return { odd: !ordinary && view.isShell && (unread || code.startsWith('9009')) };
}

/** The first code `$Config` gives, in the order in which its keys can be trusted. */
function codeInConfig(config: PageConfig | null): Evidence | undefined {
  for (const [marker, pattern] of [
    ['sErrorCode', /^\s*(?:AADSTS)?(\d{5,7})\s*$/i],
    ['iErrorCode', /^(\d{5,7})$/],
    ['strServiceExceptionMessage', MESSAGE_CODE],
    ['sErrTxt', MESSAGE_CODE],
    ['strMainMessage', MESSAGE_CODE],
  ] as const) {
    const value = pattern.exec(cleanText(String(config?.[marker] ?? ''), 400) ?? '')?.[1];
    if (value) return { marker, value };
  }
  return undefined;
}

function judge(page: Page): Found | undefined {
  const { config, view, id, ordinary, told } = page;
  const asksConsent =
    CONSENT_PAGE.test(id) ||
    Array.isArray(config?.arrScopes) ||
    /consent/i.test(String(config?.urlPost ?? ''));
  const isQuestion = asksConsent && (view.hasAcceptPair || !view.lines.length);
  const more: Evidence[] = id ? [{ marker: 'pgid', value: id }] : [];
  // Of the ordinary steps only the sign-in page itself turns into a blocked view without navigating.
  const mayTurn = !ordinary || (id === 'ConvergedSignIn' && !view.isOrdinaryStep);
  const shown =
    mayTurn && view.isShell && view.code ? { marker: 'text', value: view.code } : undefined;
  // A view that changed in place shows its new code while the script text keeps the old one.
  const movedOn = told?.value === '90095' && !view.nativeBox && shown;
  for (const found of movedOn ? [shown] : [told, isQuestion ? undefined : shown]) {
    if (!found || (!APPROVAL_CODES.test(found.value) && (ordinary || isQuestion))) continue;
    const meaning = explainCode(found.value);
    if (meaning?.screen) return fromCode(found, meaning, more, view);
  }
  return (
    ((asksConsent || view.hasConsentMarks) && !ordinary && fromConsent(page, more)) ||
    (mayTurn ? fromTitle(page, more) : undefined)
  );
}

function fromCode(found: Evidence, meaning: CodeMeaning, more: Evidence[], view: View): Found {
  const sent = found.value === '90095' && view.title === 'sent' && !view.nativeBox;
  return {
    screen: sent ? 'request-sent' : meaning.screen!,
    class: meaning.class,
    confidence: sent || found.marker === 'text' ? 'medium' : 'high',
    errorCode: found.value,
    evidence: [found, ...more],
  };
}

const consent = (
  screen: ScreenKind,
  confidence: Confidence,
  marker: string,
  more: Evidence[],
): Found => ({
  screen,
  class: 'consent',
  confidence,
  errorCode: null,
  evidence: [{ marker, value: screen }, ...more],
});

/** A consent page without a code: the form, or the ordinary question. */
function fromConsent({ view }: Page, more: Evidence[]): Found | undefined {
  // "Report this app" also has a box to write in, but offers reasons to choose from.
  if (view.nativeBox && !view.nativeBox.form?.querySelector('[type=radio],select'))
    return consent('approval-required', 'medium', 'textarea', more);
  return view.hasAcceptPair ? consent('user-consent', 'high', 'accept', more) : undefined;
}

/** Last resort: a localised title, and only where the page's structure does not contradict it. */
function fromTitle({ view, config, id, ordinary }: Page, more: Evidence[]): Found | undefined {
  const { title, nativeBox } = view;
  if (!title || !(view.isShell || config)) return undefined;
  if (nativeBox)
    return title === 'sent' ? undefined : consent('approval-required', 'medium', 'title', more);
  if (view.hasAcceptPair || title === 'required' || (ordinary && title === 'sent'))
    return undefined;
  const agrees = CONSENT_PAGE.test(id) || view.hasConsentMarks;
  const screen = title === 'need' ? 'need-admin-approval' : 'request-sent';
  return consent(screen, agrees ? 'medium' : 'low', 'title', more);
}

function readFacts(
  { url, doc }: SignInPage,
  config: PageConfig | null,
  view: View,
  { screen }: Found,
): Partial<ScreenFacts> {
  const message = cleanText(config?.strServiceExceptionMessage, 4000) ?? view.message ?? '';
  const under = /^(need-|approval-|risky)/.test(screen) ? nameUnderHeading(view) : [];
  return {
    tenant: tenantOf(url),
    clientId: readGuid(url.searchParams.get('client_id')),
    appName: cleanText(appNames(config)[0] ?? under[0], 256),
    // Whatever stands there: mergeFacts knows what of it is a publisher.
    publisherName: cleanText(under[1], 256),
    permissions: listedPermissions(config),
    returnOrigin: originOf(config?.urlCancel),
    correlationId: readGuid(config?.correlationId),
    signedInAs: cleanText(config?.sPOST_Username || doc.querySelector(ACCOUNT)?.textContent, 320),
    hasNativeForm: screen === 'approval-required' && view.nativeBox !== null,
    errorText: cutAddresses(message).slice(0, 2000),
  };
}
