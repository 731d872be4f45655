import type { ScreenFacts } from './facts.ts';
import { findHost, type SignInHost } from './hosts.ts';
import { MARKERS_VERSION } from './markers.ts';
import { parseUrl } from './reduce-address.ts';
import { cleanText } from './visible.ts';

/** A provider's page that may hold a screen. */
export interface SignInPage {
  url: URL;
  host: SignInHost;
  doc: Document;
}

/** Facts with nothing found yet; every field stays null until the page itself says something. */
export type Found = Pick<ScreenFacts, 'screen' | 'class' | 'confidence' | 'evidence' | 'errorCode'>;

/** What reading a page gave: a screen, or that it looks blocked in a way nobody here is sure of. */
export interface Reading {
  facts?: ScreenFacts;
  odd?: boolean;
}

/** An HTML page of a provider in the top frame; null for frames, JSON, plain text and other hosts. */
export function signInPage(address: string, doc: Document): SignInPage | null {
  const url = parseUrl(address);
  const host = url && findHost(url);
  const view = doc.defaultView;
  return host && /html/.test(doc.contentType) && (!view || view.top === view.self)
    ? { url, host, doc }
    : null;
}

/** Content of a meta tag, cut to 60 characters; null when there is none. */
export function metaOf(doc: Document, name: string): string | null {
  return cleanText(doc.querySelector(`meta[name=${name}]`)?.getAttribute('content'), 60);
}

/** Joins what was found with empty facts about the page. */
export function factsFor(
  { host, doc }: SignInPage,
  found: Found & Partial<ScreenFacts>,
): ScreenFacts {
  return {
    provider: host.provider,
    cloud: host.cloud,
    tenant: null,
    clientId: null,
    appName: null,
    publisherName: null,
    publisherVerified: null,
    permissions: [],
    prompt: null,
    endpoint: null,
    returnOrigin: null,
    correlationId: null,
    pageLanguage: cleanText(metaOf(doc, 'LocLC') ?? doc.documentElement.lang, 20),
    signedInAs: null,
    hasNativeForm: false,
    markersVersion: MARKERS_VERSION,
    ...found,
  };
}
