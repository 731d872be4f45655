import { escapeHtml } from '../html.ts';
import { ORGANISATION, TENANT_A } from '../people.ts';
import type { DemoApp } from './apps.ts';

export const LOGIN_HOST = 'login.microsoftonline.com';
/** Where a consent answer lands when the app's own address is unknown. */
export const PORTAL_HOST = 'entra.microsoft.com';

/** Where the app sends a browser that wants to sign in; `extra` overrides or adds parameters. */
export function authorizeUrl(app: DemoApp, extra: Record<string, string> = {}): string {
  const { tenant = TENANT_A, ...parameters } = extra;
  const query = new URLSearchParams({
    client_id: app.clientId,
    scope: app.scopes
      .map((scope) => (scope.includes('.') ? `https://graph.microsoft.com/${scope}` : scope))
      .join(' '),
    redirect_uri: `https://${app.host}/auth/callback`,
    response_type: 'code',
    response_mode: 'query',
    state: 'secret-state-12345',
    nonce: 'secret-nonce-67890',
    code_challenge: 'secretchallenge0123456789',
    code_challenge_method: 'S256',
    ...parameters,
  });
  return `https://${LOGIN_HOST}/${tenant}/oauth2/v2.0/authorize?${query}`;
}

/** The portal's answer page of an admin consent. */
export function portalPage(url: URL): string {
  const done = url.searchParams.get('admin_consent')?.toLowerCase() === 'true';
  const said = done
    ? `Consent was given for ${ORGANISATION}.`
    : `No consent: ${url.searchParams.get('error') ?? 'nothing was asked'}.`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><style>
:root { font: 18px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1d2733 }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #eef3f8 }
</style></head><body><main><h1>Replica of the admin portal</h1><p id="outcome">${escapeHtml(said)}</p></main></body></html>`;
}

/** What the demo app's own site shows: its front page, and what came of the sign-in. */
export function appPage(app: DemoApp, url: URL): string {
  if (url.pathname === '/auth/consented') {
    const done = url.searchParams.get('admin_consent')?.toLowerCase() === 'true';
    return layout(
      app,
      done
        ? `<h1>Thank you</h1><p id="outcome">${escapeHtml(app.name)} is now allowed for ${escapeHtml(ORGANISATION)}.</p>`
        : '<h1>Nothing was changed</h1><p id="outcome">The consent was not given.</p>',
    );
  }
  if (url.pathname === '/auth/callback' && url.searchParams.has('code'))
    return layout(
      app,
      `<h1>You are in</h1><p id="outcome">Welcome to ${escapeHtml(app.name)}. ${escapeHtml(app.promise)}</p>`,
    );
  if (url.pathname === '/auth/callback')
    return layout(
      app,
      `<h1>Could not connect</h1><p id="outcome">Your organization has not let ${escapeHtml(app.name)} in (${escapeHtml(url.searchParams.get('error') ?? 'no answer')}).</p>${signInLink(app)}`,
    );
  return layout(
    app,
    `<h1>${escapeHtml(app.name)}</h1><p>${escapeHtml(app.promise)}</p>${signInLink(app)}`,
  );
}

function signInLink(app: DemoApp): string {
  return `<p><a class="go" href="${escapeHtml(authorizeUrl(app))}">Sign in with your work account</a></p>`;
}

function layout(app: DemoApp, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(app.name)}</title>
<meta name="viewport" content="width=device-width"><style>
:root { font: 18px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1d2733 }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: linear-gradient(150deg, #fff, ${app.accent}33) }
main { max-width: 34rem; padding: 2rem } h1 { font-size: 2.2rem; margin: 0; color: ${app.accent} }
.go { display: inline-block; padding: .7rem 1.2rem; border-radius: 8px; background: ${app.accent}; color: #fff; text-decoration: none }
</style></head><body><main>${body}</main></body></html>`;
}
