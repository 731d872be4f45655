import { createServer } from 'node:http';
import { escapeHtml } from '../../tests/stand-ins/html.ts';
import { closeServer, listenOnLoopback } from '../../tests/stand-ins/loopback.ts';
import { ORGANISATION, PEOPLE, type PersonKey } from '../../tests/stand-ins/people.ts';
import { APPS } from '../../tests/stand-ins/replica/apps.ts';
import type { World } from '../../tests/stand-ins/world.ts';

interface Needs {
  world: World;
  /** Opens a browser of this person's own. */
  open(key: PersonKey): Promise<void>;
}

/** The short page beside the demo: who can log in and what to try. Loopback only, gone with the demo. */
export async function startGuide({
  world,
  open,
}: Needs): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const [, verb, what = ''] = (request.url ?? '/').split('/');
    const done = () => {
      response.writeHead(303, { location: '/' });
      response.end();
    };
    if (request.method === 'POST' && verb === 'open' && what in PEOPLE) {
      open(what as PersonKey).then(done, done);
      return;
    }
    if (request.method === 'POST' && verb === 'workflow') {
      world.replica.directory.workflow = what === 'on';
      done();
      return;
    }
    if (request.method === 'POST' && verb === 'backend') {
      (what === 'on' ? world.backend.start() : world.backend.stop()).then(done, done);
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    });
    response.end(guidePage(world));
  });
  const url = `http://127.0.0.1:${await listenOnLoopback(server)}/`;
  return { url, close: () => closeServer(server) };
}

function guidePage(world: World): string {
  const button = (action: string, label: string) =>
    `<form method="post" action="/${action}"><button>${escapeHtml(label)}</button></form>`;
  const people = Object.values(PEOPLE)
    .map(
      (p) =>
        `<li><div><strong>${escapeHtml(p.name)}</strong> ${escapeHtml(p.part)}<br><code>${escapeHtml(p.email)}</code></div>${button(`open/${p.key}`, 'Open a browser')}</li>`,
    )
    .join('');
  const apps = Object.values(APPS)
    .map(
      (app) =>
        `<li><a href="https://${app.host}/" target="_blank">${escapeHtml(app.name)}</a></li>`,
    )
    .join('');
  const { workflow } = world.replica.directory;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Consent Desk: what to try</title><style>
:root { font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1d2733; background: #f4f7fa; color-scheme: light }
body { margin: 0 auto; padding: 1.2rem; max-width: 34rem } h1 { font-size: 1.3rem } h2 { font-size: 1.05rem; margin-bottom: .3rem }
ul { list-style: none; padding: 0 } .people li { display: flex; justify-content: space-between; gap: .6rem; align-items: center; padding: .4rem 0; border-bottom: 1px solid #dde5ec }
form { display: inline } button { font: inherit; padding: .25rem .7rem; border-radius: 8px; border: 1px solid #b9c6d2; background: #fff; cursor: pointer; white-space: nowrap } code { color: #536273 }
</style></head><body><h1>You are Robin, and ${escapeHtml(ORGANISATION)} has stopped you</h1>
<ol><li>In the other window, read the panel beside “Need admin approval”, answer, and send.</li>
<li>Open Ada's browser below: her queue has the request. Decide.</li>
<li>Read the <a href="${world.mail.url}" target="_blank">mail</a> that went out, and look at Robin's popup.</li>
<li>Ask for the same app as Noor and see the two of you on one card.</li></ol>
<h2>Who can log in (no passwords)</h2><ul class="people">${people}</ul>
<h2>Apps to be blocked at</h2><ul>${apps}</ul>
<h2>Switches</h2><p>Microsoft's own request form (now ${workflow ? 'on' : 'off'}): ${button('workflow/on', 'on')} ${button('workflow/off', 'off')}</p>
<p>The backend: ${button('backend/off', 'stop it')} ${button('backend/on', 'start it')}</p>
<p>Everything runs on this machine and nothing leaves it. Close the first browser to end the demo.</p></body></html>`;
}
