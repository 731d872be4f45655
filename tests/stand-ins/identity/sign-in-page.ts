import { escapeHtml } from '../html.ts';
import { ORGANISATION, PEOPLE, TENANT_A } from '../people.ts';

/** The account picker of the stand-in identity provider: one button per person, no password. */
export function signInPage(action: string, only: readonly string[] | undefined): string {
  const rows = Object.values(PEOPLE)
    .filter((p) => only === undefined || only.includes(p.key))
    .map(
      (p) => `<button name="account" value="${p.oid}" data-person="${p.key}">
        <span class="initials" aria-hidden="true">${initials(p.name)}</span>
        <span><strong>${escapeHtml(p.name)}</strong><small>${escapeHtml(p.email)}</small>
        <em>${escapeHtml(p.tid === TENANT_A ? p.part : `${p.part} (second tenant)`)}</em></span></button>`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Sign in to ${escapeHtml(ORGANISATION)}</title>
<style>${STYLE}</style></head><body><main><h1>Who are you?</h1>
<p>${escapeHtml(ORGANISATION)} · demo identity provider. Pick a person; there is no password.</p>
<form method="post" action="${escapeHtml(action)}">${rows}</form></main></body></html>`;
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

const STYLE = `
:root { font: 16px/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1d2733; background: #eef2f6 }
body { margin: 0; display: grid; place-items: center; min-height: 100vh }
main { background: #fff; padding: 2rem; border-radius: 14px; box-shadow: 0 8px 32px #16293d22; width: min(26rem, 92vw) }
h1 { margin: 0; font-size: 1.5rem } p { color: #536273; margin: .25rem 0 1rem }
form { display: grid; gap: .5rem }
button { display: flex; gap: .8rem; align-items: center; text-align: start; padding: .6rem .8rem; font: inherit;
  background: #f7f9fb; border: 1px solid #d8e0e8; border-radius: 10px; cursor: pointer }
button:hover, button:focus-visible { border-color: #0b6bcb; outline: 2px solid #0b6bcb55 }
.initials { flex: none; width: 2.4rem; height: 2.4rem; border-radius: 50%; background: #0b4f8a; color: #fff; display: grid; place-items: center; font-weight: 600 }
strong, small, em { display: block } small { color: #536273 } em { font-style: normal; font-size: .85rem; color: #536273 }`;
