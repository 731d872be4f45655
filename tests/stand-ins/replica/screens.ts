import { escapeHtml } from '../html.ts';
import { ORGANISATION, PEOPLE, type Person } from '../people.ts';
import { aadstsText } from './aadsts.ts';
import type { SignIn } from './directory.ts';
import { type Rendered, renderPage } from './page.ts';
import { WORDS } from './words-table.ts';

const PATHS = {
  login: '/common/login',
  request: '/common/Consent/Request',
  set: '/common/Consent/Set',
} as const;

/** The first page: who are you. It already carries the ordinary "no session" code 50058. */
export function signInScreen(signIn: SignIn, hint: string | null): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: {
      pgid: 'ConvergedSignIn',
      sErrorCode: '50058',
      urlPost: PATHS.login,
      urlCancel: cancelUrl(signIn),
    },
    body: `<h1 role="heading" aria-level="1">${escapeHtml(words.signIn)}</h1>
<p><small>${escapeHtml(signIn.app.name)}</small></p>
<form id="i0281" name="f1" method="post" action="${PATHS.login}">${ctxField(signIn)}
<label>${escapeHtml(words.email)}<input type="email" name="loginfmt" id="i0116" autocomplete="username" required value="${escapeHtml(hint ?? '')}" list="people"></label>
<datalist id="people">${Object.values(PEOPLE)
      .map((p) => `<option value="${escapeHtml(p.email)}">`)
      .join('')}</datalist>
<label>${escapeHtml(words.password)}<input type="password" name="passwd" id="i0118" autocomplete="off" value="any"></label>
<div class="buttons"><input type="submit" id="idSIButton9" class="primary" value="${escapeHtml(words.next)}"></div></form>`,
  });
}

/** "Need admin approval": no form, only a way back (codes 90094 and 900941). */
export function needApprovalScreen(signIn: SignIn, person: Person, code: string): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: errorConfig(signIn, person, code),
    body: `${identity(person)}<h1 role="heading" aria-level="1">${escapeHtml(words.needTitle)}</h1>${appBlock(signIn)}
<p>${sentence(words.needBody, signIn.app.name)}</p>
<div class="links"><a href="${escapeHtml(againUrl(signIn))}">${escapeHtml(words.haveAdmin)}</a>
<a id="returnToApp" href="${escapeHtml(cancelUrl(signIn))}">${escapeHtml(words.returnToApp)}</a></div>`,
  });
}

/** "Approval required": the native form with its justification box (codes 90095 and 900981). */
export function approvalRequiredScreen(signIn: SignIn, person: Person, code: string): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: {
      ...errorConfig(signIn, person, code),
      pgid: 'ConvergedConsent',
      urlPost: PATHS.request,
      arrScopes: signIn.scopes.map((scope) => ({ scope, label: scope, description: '' })),
    },
    body: `${identity(person)}<h1 id="consentHeader" role="heading" aria-level="1">${escapeHtml(words.approvalTitle)}</h1>${appBlock(signIn)}
<p>${escapeHtml(words.approvalBody)}</p><ul class="scopes">${scopeRows(signIn)}</ul>
<form id="i0281" name="f1" method="post" action="${PATHS.request}">${ctxField(signIn)}
<label>${escapeHtml(words.justification)}<textarea name="justification" maxlength="500"></textarea></label>
<div class="links"><a href="${escapeHtml(againUrl(signIn))}">${escapeHtml(words.otherAccount)}</a></div>
<div class="buttons"><a role="button" class="button" id="idBtn_Back" href="${escapeHtml(cancelUrl(signIn))}">${escapeHtml(words.cancel)}</a>
<input type="submit" id="idSIButton9" class="primary" value="${escapeHtml(words.requestApproval)}" disabled></div></form>`,
    script: `const box = document.querySelector('textarea'), go = document.querySelector('#idSIButton9');
box.addEventListener('input', () => { go.disabled = box.value.trim() === ''; });`,
  });
}

/** "Request sent" (90096). */
export function requestSentScreen(signIn: SignIn, person: Person): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: { ...errorConfig(signIn, person, '90096'), pgid: 'ConvergedConsent' },
    body: `${identity(person)}<h1 role="heading" aria-level="1">${escapeHtml(words.sentTitle)}</h1>${appBlock(signIn)}
<p>${escapeHtml(words.sentBody)}</p>
<div class="buttons"><a role="button" class="button primary" id="idSIButton9" href="${escapeHtml(cancelUrl(signIn))}">${escapeHtml(words.backToApp)}</a></div>`,
  });
}

/** The plain error page with the full AADSTS text; HTTP 200, as the service does it. */
export function errorScreen(signIn: SignIn, person: Person, code: string): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: errorConfig(signIn, person, code),
    body: `${identity(person)}<h1 role="heading" aria-level="1">${escapeHtml(words.signIn)}</h1>
<p>${escapeHtml(words.errorTitle)}</p><div class="facts" id="exceptionMessageContainer">${escapeHtml(aadstsText(code, signIn.app, person))}</div>`,
  });
}

/** The review page an administrator accepts for everybody. */
export function adminConsentScreen(signIn: SignIn, person: Person): Rendered {
  const words = WORDS[signIn.language];
  return renderPage({
    language: signIn.language,
    config: {
      pgid: 'ConvergedConsent',
      urlPost: PATHS.set,
      urlCancel: cancelUrl(signIn),
      sPOST_Username: person.email,
      arrScopes: signIn.scopes.map((scope) => ({ scope, label: scope, description: '' })),
    },
    body: `${identity(person)}<h1 id="consentHeader" role="heading" aria-level="1">${escapeHtml(words.permissionsTitle)}</h1>
<h2>${escapeHtml(words.forOrganisation)}: ${escapeHtml(ORGANISATION)}</h2>${appBlock(signIn)}
<ul class="scopes">${scopeRows(signIn)}</ul>
<form id="i0281" name="f1" method="post" action="${PATHS.set}">${ctxField(signIn)}
<div class="buttons"><a role="button" class="button" id="idBtn_Back" href="${escapeHtml(cancelUrl(signIn))}">${escapeHtml(words.cancel)}</a>
<input type="submit" id="idSIButton9" class="primary" value="${escapeHtml(words.accept)}"></div></form>`,
  });
}

/** Where the app hears that nothing was granted. */
export function cancelUrl(signIn: SignIn): string {
  const url = new URL(signIn.redirectUri);
  url.searchParams.set('error', 'access_denied');
  url.searchParams.set('error_subcode', 'cancel');
  if (signIn.state) url.searchParams.set('state', signIn.state);
  return url.href;
}

function againUrl(signIn: SignIn): string {
  return `/common/reprocess?${new URLSearchParams({ ctx: signIn.ctx, prompt: 'select_account' })}`;
}

function errorConfig(signIn: SignIn, person: Person, code: string) {
  return {
    pgid: 'ConvergedError',
    sErrorCode: code,
    iErrorCode: Number(code),
    strServiceExceptionMessage: aadstsText(code, signIn.app, person),
    sPOST_Username: person.email,
    urlCancel: cancelUrl(signIn),
    urlPost: PATHS.login,
  };
}

function ctxField(signIn: SignIn): string {
  return `<input type="hidden" name="ctx" value="${escapeHtml(signIn.ctx)}">`;
}

function identity(person: Person): string {
  return `<div class="identity" id="displayName">${escapeHtml(person.email)}</div>`;
}

/** Name and publisher as the dialogs lay them out: below the heading, each a line of its own. */
function appBlock({ app, language }: SignIn): string {
  const publisher = app.verified ? app.publisherDomain : WORDS[language].unverified;
  return `<div class="app"><span class="tile" aria-hidden="true"></span><div>
<div class="app-name">${escapeHtml(app.name)}</div><small id="appDomainLinkToAppInfo">${escapeHtml(publisher)}</small></div></div>`;
}

function scopeRows(signIn: SignIn): string {
  return signIn.scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('');
}

function sentence(template: string, app: string): string {
  return escapeHtml(template).replace('{app}', `<bdi>${escapeHtml(app)}</bdi>`);
}
