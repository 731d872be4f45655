import { randomUUID } from 'node:crypto';
import { ORGANISATION, type Person } from '../people.ts';
import type { DemoApp } from './apps.ts';

/** One sentence per code in the way the service words its errors, with our own invented names in it. */
const TEXTS: Record<string, (app: DemoApp, person: Person) => string> = {
  '50020': (app, person) =>
    `User account '${person.email}' from identity provider 'https://sts.windows.net/${person.tid}/' does not exist in tenant '${ORGANISATION}' and cannot access the application '${app.clientId}'(${app.name}) in that tenant.`,
  '50105': (app, person) =>
    `Your administrator has configured the application ${app.name} ('${app.clientId}') to block users unless they are specifically granted ('assigned') access to the application. The signed-in user '${person.email}' is blocked.`,
  '65001': (app) =>
    `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.name}'.`,
  '65005': (app) =>
    `The application '${app.clientId}' asked for scope 'Calendar.Wirte' that doesn't exist.`,
  '650052': (app) =>
    `The app is trying to access a service '${app.clientId}'(${app.name}) that your organization '${ORGANISATION}' lacks a service principal for.`,
  '700016': (app) =>
    `Application with identifier '${app.clientId}' was not found in the directory '${ORGANISATION}'.`,
  '7000112': (app) => `Application '${app.clientId}'(${app.name}) is disabled.`,
  '90094': () => 'Admin consent is required for the permissions requested by this application.',
  '90095': () =>
    'Admin consent is required for the permissions requested by this application. An admin consent request may be sent to the admin.',
  '90096': () => 'Admin consent is required. Admin consent request sent for processing.',
  '90097': () => 'An error has occurred during admin consent processing.',
  '900941': () => 'Administrator consent is required. App is considered risky.',
  '900981': () => 'An admin consent request may be sent to the admin. App is considered risky.',
  '9002328': () => 'The common or consumers endpoint cannot be used for admin consent.',
};

/** The full error text of a code for this app and person, trace lines included. */
export function aadstsText(code: string, app: DemoApp, person: Person): string {
  const sentence = TEXTS[code]?.(app, person) ?? 'The request could not be completed.';
  const at = new Date().toISOString().slice(0, 19).replace('T', ' ');
  return `AADSTS${code}: ${sentence}\r\nTrace ID: ${randomUUID()}\r\nCorrelation ID: ${randomUUID()}\r\nTimestamp: ${at}Z`;
}
