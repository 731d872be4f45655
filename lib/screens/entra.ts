import type { ScreenKind } from '../contract/origin.ts';
import { APPROVAL_CODES, type CodeMeaning, explainCode } from './codes.ts';
import { type PageConfig, readConfig } from './config-scan.ts';
import {
  appFromMessage,
  appNames,
  correlationIn,
  listedPermissions,
  readAccount,
} from './entra-names.ts';
import type { Confidence, Evidence, ScreenFacts } from './facts.ts';
import { CONSENT_PAGE, LOOK_UP_PAGE, ORDINARY_PAGES, SELECTORS, UNVERIFIED } from './markers.ts';
import { type Found, factsFor, type SignInPage } from './page.ts';
import { originOf } from './reduce-address.ts';
import { readGuid, tenantOf } from './tenant.ts';
import { asksToSignIn, nameUnderHeading, readView, type View } from './view.ts';
import { cleanText } from './visible.ts';

const MESSAGE_CODE = /^[^'"‘“„«]{0,60}?AADSTS(\d{5,7})\b/;

interface Page {
  id: string;
  config: PageConfig | null;
  view: View;
  asksForAdmin: boolean;
}

/** The page id: from `$Config`, else from the page's meta tag. */
export function pageId(config: PageConfig | null, doc: Document): string {
  return cleanText(config?.pgid, 60) ?? metaOf(doc, 'PageID') ?? '';
}

/** Reads a Microsoft Entra page: which screen it is and what it says. Undefined: none of ours. */
export function readEntra(page: SignInPage): ScreenFacts | undefined {
  const { url, doc } = page;
  if (LOOK_UP_PAGE.test(url.pathname) || asksToSignIn(doc)) return undefined;
  const config = readConfig(doc);
  const view = readView(doc, appNames(config));
  const asksForAdmin =
    /\/adminconsent/i.test(url.pathname) || url.searchParams.get('prompt') === 'admin_consent';
  const found = judge({ id: pageId(config, doc), config, view, asksForAdmin });
  return found && factsFor(page, { ...found, ...readFacts(page, config, view, found) });
}

function metaOf(doc: Document, name: string): string | null {
  return cleanText(doc.querySelector(`meta[name=${name}]`)?.getAttribute('content'), 60);
}

/** The first code `$Config` gives, in the order in which its keys can be trusted. */
function codeInConfig(config: PageConfig | null): Evidence | undefined {
  for (const [marker, pattern] of [
    ['sErrorCode', /^\s*(?:AADSTS)?(\d{5,7})\s*$/i],
    ['iErrorCode', /^(\d{5,7})$/],
    ['strServiceExceptionMessage', MESSAGE_CODE],
  ] as const) {
    const value = pattern.exec(cleanText(String(config?.[marker] ?? ''), 400) ?? '')?.[1];
    if (value) return { marker, value };
  }
  return undefined;
}

function judge(page: Page): Found | undefined {
  const { config, view, id } = page;
  const ordinary = ORDINARY_PAGES.test(id) || view.isOrdinaryStep;
  const asksConsent =
    CONSENT_PAGE.test(id) ||
    Array.isArray(config?.arrScopes) ||
    /consent/i.test(String(config?.urlPost ?? ''));
  const isQuestion = asksConsent && (view.hasAcceptPair || !view.lines.length);
  const more: Evidence[] = id ? [{ marker: 'pgid', value: id }] : [];
  const told = codeInConfig(config);
  const shown = view.isShell && view.error ? { marker: 'text', value: view.error.code } : undefined;
  // A view that changed in place shows its new code while the script text keeps the old one.
  const movedOn = told?.value === '90095' && !view.nativeBox && shown;
  for (const found of movedOn ? [shown] : [told, isQuestion ? undefined : shown]) {
    if (!found || (!APPROVAL_CODES.test(found.value) && (ordinary || isQuestion))) continue;
    const meaning = explainCode(found.value);
    if (meaning?.screen) return fromCode(found, meaning, more, view);
  }
  return (
    ((asksConsent || view.hasConsentMarks) && !ordinary && fromConsent(page, more)) ||
    fromTitle(page, more)
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

/** A consent page without a code: the form, or the ordinary question to the person or the admin. */
function fromConsent({ view, asksForAdmin }: Page, more: Evidence[]): Found | undefined {
  // "Report this app" also has a box to write in, but offers reasons to choose from.
  if (view.nativeBox && !view.nativeBox.form?.querySelector('[type=radio],select'))
    return consent('approval-required', 'medium', 'textarea', more);
  return view.hasAcceptPair
    ? consent(asksForAdmin ? 'admin-consent' : 'user-consent', 'high', 'accept', more)
    : undefined;
}

/** Last resort: a localised title, and only where the page's structure does not contradict it. */
function fromTitle({ view, config, id }: Page, more: Evidence[]): Found | undefined {
  const { title, nativeBox } = view;
  // Of the ordinary steps only the sign-in page itself turns into a blocked view without navigating.
  const wrongStep = ORDINARY_PAGES.test(id) && (id !== 'ConvergedSignIn' || title === 'sent');
  if (
    !title ||
    wrongStep ||
    view.isOrdinaryStep ||
    (view.hasAcceptPair !== !!nativeBox && !nativeBox)
  )
    return undefined;
  if (!(view.isShell || config)) return undefined;
  const agrees = CONSENT_PAGE.test(id) || view.hasConsentMarks || nativeBox;
  const screen = nativeBox
    ? title !== 'sent' && 'approval-required'
    : {
        need: 'need-admin-approval' as const,
        required: false as const,
        sent: 'request-sent' as const,
      }[title];
  return screen ? consent(screen, agrees ? 'medium' : 'low', 'title', more) : undefined;
}

function readFacts(
  { url, host, doc }: SignInPage,
  config: PageConfig | null,
  view: View,
  { errorCode, screen }: Found,
): Partial<ScreenFacts> {
  const message = cleanText(config?.strServiceExceptionMessage, 4000) ?? view.error?.message ?? '';
  const [id, name] = appFromMessage(errorCode ?? '', message);
  const under = /^(need-|approval-|risky)/.test(screen) ? nameUnderHeading(view) : [];
  const next = under[1] ?? '';
  const cancel = originOf(config?.urlCancel);
  return {
    tenant: tenantOf(url),
    clientId: readGuid(url.searchParams.get('client_id')) ?? readGuid(id),
    appName: cleanText(name ?? appNames(config)[0] ?? under[0], 256),
    publisherName: /^[\w-]+(\.[\w-]+)+$/.test(next) ? next.slice(0, 256) : null,
    publisherVerified: UNVERIFIED.test(next) ? false : null,
    permissions: listedPermissions(config),
    returnOrigin: cancel === `https://${host.host}` ? null : cancel,
    correlationId: readGuid(config?.correlationId) ?? readGuid(correlationIn(message)),
    pageLanguage: cleanText(metaOf(doc, 'LocLC') ?? doc.documentElement.lang, 20),
    signedInAs: readAccount(config, errorCode ?? '', message, doc.querySelector(SELECTORS.account)),
    hasNativeForm: screen === 'approval-required' && view.nativeBox !== null,
  };
}
