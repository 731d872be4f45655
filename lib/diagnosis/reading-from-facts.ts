import type { ScreenFacts } from '../screens/facts.ts';
import { type Reading, readPaste } from './reading.ts';

/** A reading of a blocked screen that the extension has seen itself: no paste, the same fields. */
export function readingFromFacts(facts: ScreenFacts): Reading {
  const reading = readPaste(
    facts.errorCode ? `${/^\d+$/.test(facts.errorCode) ? 'AADSTS' : ''}${facts.errorCode}` : '',
  );
  return {
    ...reading,
    empty: false,
    clientId: facts.clientId,
    appName: facts.appName,
    tenant: facts.tenant,
    cloud: facts.cloud,
    scopes: facts.permissions.map(({ value, resource }) =>
      resource ? `${resource}/${value}` : value,
    ),
    prompt: facts.prompt,
    endpoint: facts.endpoint,
    returnOrigin: facts.returnOrigin,
    correlationId: facts.correlationId,
    mentionedFix: null,
  };
}
