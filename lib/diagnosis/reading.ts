import type { Cloud } from '../contract/origin.ts';
import { mentionedApp } from '../fixes/app-mention.ts';
import { allFixes } from '../fixes/catalogue/all-fixes.ts';
import { type FoundCode, findCodes } from './find-codes.ts';
import { findFacts } from './find-facts.ts';
import { type FoundWords, findWords } from './find-words.ts';
import { findAddresses, type ReadAddress } from './read-address.ts';
import { unwrap } from './unwrap.ts';

/**
 * All that is kept of a paste. Every field is shown to the person; the paste itself is dropped.
 * Names and mail addresses, states, codes and tokens cannot be here: there is no field for them.
 */
export interface Reading {
  codes: FoundCode[];
  words: FoundWords[];
  addresses: ReadAddress[];
  clientId: string | null;
  appName: string | null;
  tenant: string | null;
  cloud: Cloud;
  scopes: string[];
  resource: string | null;
  prompt: string | null;
  endpoint: ReadAddress['endpoint'] | null;
  returnOrigin: string | null;
  correlationId: string | null;
  occurredAt: string | null;
  /** The catalogue's fix of an app the text names by a word of its own. */
  mentionedFix: string | null;
  truncated: boolean;
  empty: boolean;
}

const GENERIC_TENANTS = new Set(['common', 'organizations', 'consumers']);

/** Reads a paste of any kind and size into the facts that may be kept. Never throws. */
export function readPaste(input: string): Reading {
  const { text, decoded, truncated } = unwrap(input);
  const addresses = findAddresses(text === decoded ? text : `${text}\n${decoded}`);
  const codes = findCodes(
    text === decoded ? text : `${decoded}\n${/AADSTS/i.test(decoded) ? '' : text}`,
  );
  for (const address of addresses) {
    for (const code of address.codes) {
      if (!codes.some((one) => one.code === code))
        codes.push({ code, confidence: 'high', form: `AADSTS${code}` });
    }
  }
  const facts = findFacts(decoded);
  const start =
    addresses.find((one) => one.clientId && one.scopes.length > 0) ??
    addresses.find((one) => one.clientId) ??
    addresses[0];
  const tenants = addresses.map((one) => one.tenant).filter((one) => one !== null);
  const mentioned = mentionedApp(allFixes(), decoded);
  const clientId = start?.clientId ?? facts.clientId;
  return {
    codes,
    words: findWords(decoded),
    addresses,
    clientId,
    // Somebody on the phone says "Zoom" and a code: that is the app, as long as no id says otherwise.
    appName: facts.appName ?? (clientId ? null : (mentioned?.name ?? null)),
    tenant: tenants.find((one) => !GENERIC_TENANTS.has(one)) ?? facts.tenant ?? tenants[0] ?? null,
    cloud: addresses.find((one) => one.cloud)?.cloud ?? 'global',
    scopes: start?.scopes ?? [],
    resource: start?.resource ?? null,
    prompt: addresses.find((one) => one.prompt)?.prompt ?? null,
    endpoint: start?.endpoint ?? null,
    returnOrigin: addresses.find((one) => one.returnOrigin)?.returnOrigin ?? null,
    correlationId: facts.correlationId,
    occurredAt: facts.occurredAt,
    mentionedFix: mentioned?.fixId ?? null,
    truncated,
    empty: input.trim().length === 0,
  };
}
