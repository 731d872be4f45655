import type { ScreenFacts } from '../../../lib/screens/facts.ts';

/** A plain blocked screen (90094) of a calendar app; each test changes what it is about. */
export function screenFacts(change: Partial<ScreenFacts> = {}): ScreenFacts {
  return {
    provider: 'entra',
    cloud: 'global',
    screen: 'need-admin-approval',
    class: 'consent',
    confidence: 'high',
    evidence: [{ marker: 'sErrorCode', value: '90094' }],
    errorCode: '90094',
    tenant: '7c1f1f3e-2f60-4f1c-9d3b-0a1b2c3d4e5f',
    clientId: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
    appName: 'Zoom',
    publisherName: 'Zoom Video Communications',
    publisherVerified: true,
    permissions: [],
    prompt: null,
    endpoint: 'v2',
    returnOrigin: 'https://zoom.us',
    correlationId: '11111111-2222-4333-8444-555555555555',
    pageLanguage: 'en-US',
    signedInAs: null,
    hasNativeForm: false,
    markersVersion: '2026-11-21',
    ...change,
  };
}
