import { defineFix } from '../define-fix.ts';
import type { Fix, FixApp, IdConfidence } from '../shape.ts';
import { type ChainStep, chainNodes } from './chain.ts';
import { at } from './places.ts';
import { SOURCES, VERIFIED } from './sources.ts';

/** What is known for sure of one app; everything else of its fix is the same for all. */
export interface AppFacts {
  id: string;
  name: string;
  entraNames?: string[];
  clientIds?: [id: string, confidence: IdConfidence, label?: string][];
  permissions?: string[];
  /** Words that select the fix besides the name. */
  words?: string[];
  summary: string;
  /** Steps that only this app has: what its own settings or set-up page ask for. Walked before the user connects. */
  own?: ChainStep[];
  /** Steps instead of the ordinary grant, when the vendor has a better way. */
  better?: { label: string; steps: ChainStep[] };
  sources: [string, ...string[]];
}

function idNote(app: FixApp): string {
  const [first] = app.clientIds;
  if (!first)
    return 'The vendor publishes no application id: take it from the sign-in address and write it down.';
  const sure = {
    A: 'published by the vendor or by Microsoft',
    B: 'named by two independent sources',
    C: 'named by one third party only, so do not rely on it',
  }[first.confidence];
  return `Compare the application id in the prompt with ${app.clientIds.map(({ id }) => id).join(' or ')} (${sure}). A wrong id is how consent phishing works.`;
}

/**
 * The fix of one app: the three roads (decide on the request, grant from Enterprise apps, the vendor's
 * better way), the app's own steps, connecting again, and what to do when it is still blocked.
 */
export function appFix(facts: AppFacts): Fix {
  const app: FixApp = {
    name: facts.name,
    entraNames: facts.entraNames ?? [],
    clientIds: (facts.clientIds ?? []).map(([id, confidence, label]) => ({
      id,
      confidence,
      label: label ?? '',
    })),
    permissions: facts.permissions ?? [],
  };
  const source = facts.sources[0];
  const own = facts.own ?? [];
  const connect = own[0]?.id ?? 'user-connects';
  const better = facts.better;
  return defineFix({
    id: facts.id,
    title: facts.name,
    summary: facts.summary,
    audience: ['helpdesk', 'user', 'entra-admin', 'app-admin'],
    app,
    symptoms: { words: [facts.name.toLowerCase(), ...(facts.words ?? [])] },
    start: 'road',
    nodes: [
      {
        kind: 'question',
        id: 'road',
        ask: 'How far is it?',
        help: 'The app is listed under Enterprise apps only after a first sign-in attempt.',
        answers: [
          ['asked', 'Somebody has pressed "Request approval".', 'decide-request'],
          ['dead-end', '"Need admin approval", and no way to ask.', 'grant-app'],
          ...(better
            ? ([['better', better.label, better.steps[0]!.id]] as [string, string, string][])
            : []),
          ['approved', 'It was approved, but it is still blocked.', 'look-again'],
        ],
      },
      ...chainNodes(
        [
          {
            id: 'decide-request',
            who: 'entra-admin',
            title: `Decide on the request for ${facts.name}`,
            what: [idNote(app), 'Read each permission, then approve, deny or block.'],
            ...at('requests'),
            wait: { minutes: 60, why: 'An approval can take up to an hour to reach everybody.' },
            check: 'The request has left "My Pending".',
            source: SOURCES.review,
          },
        ],
        connect,
      ),
      ...chainNodes(
        [
          {
            id: 'grant-app',
            who: 'entra-admin',
            title: `Grant consent to ${facts.name}`,
            what: [
              idNote(app),
              'Select "Grant admin consent" and read the prompt before you accept.',
              'To limit who may use it, set "Assignment required?" to Yes under Properties and assign a group.',
            ],
            ...at('permissions'),
            wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
            check: 'The tab "Admin consent" lists what the app asks for.',
            source,
          },
        ],
        connect,
      ),
      ...(better ? chainNodes(better.steps, connect) : []),
      ...chainNodes(own, 'user-connects'),
      {
        kind: 'step',
        id: 'user-connects',
        who: 'user',
        title: 'Connect again',
        what: [
          `Open ${facts.name} and connect or sign in once more: an approval alone finishes nothing.`,
        ],
        ...at('appSettings'),
        check: 'The app says it is connected, with your work address.',
        source,
        next: 'connected',
      },
      {
        kind: 'step',
        id: 'look-again',
        who: 'entra-admin',
        title: 'Compare asked and granted',
        what: [
          'Take the application id and the scopes from the sign-in address.',
          'Under Permissions of that very id, every scope must be listed; an older grant does not cover newer scopes.',
          'Under Properties, see whether assignment is required and the person is assigned.',
        ],
        ...at('permissions'),
        wait: { minutes: 60, why: 'A new grant can take up to an hour to take effect.' },
        check: 'Nothing is missing, or you have granted what was.',
        source: SOURCES.troubleshoot,
        next: connect,
      },
      {
        kind: 'end',
        id: 'connected',
        outcome: 'expected-solved',
        text: `${facts.name} should be connected now.`,
        checkAgain:
          'Open the same sign-in link in a new window, or paste its address into the diagnosis.',
      },
    ],
    sources: [...facts.sources],
    verified: VERIFIED,
  });
}
