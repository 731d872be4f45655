import { createHash } from 'node:crypto';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
h2{margin-top:2.5rem;font-size:1.05rem;font-family:ui-monospace,monospace}
pre{overflow:auto;padding:.75rem;border:1px solid color-mix(in srgb,currentColor 25%,transparent);border-radius:.4rem;font-size:.8rem;max-height:24rem}
table{border-collapse:collapse}td,th{text-align:start;padding:.15rem .75rem .15rem 0;vertical-align:top}
summary{cursor:pointer}`;

type Json = Record<string, unknown>;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const code = (value: unknown): string => `<pre>${escaped(JSON.stringify(value, null, 2))}</pre>`;
const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

function details(title: string, value: unknown): string {
  return value === undefined
    ? ''
    : `<details><summary>${escaped(title)}</summary>${code(value)}</details>`;
}

function operation(path: string, method: string, about: Json): string {
  const answers = Object.entries(asJson(about.responses))
    .map(
      ([status, one]) =>
        `<tr><th>${status}</th><td>${escaped(String(asJson(one).description))}</td></tr>`,
    )
    .join('');
  const body = asJson(asJson(asJson(about.requestBody).content)['application/json']);
  return `<section><h2 id="${escaped(String(about.operationId ?? path))}">${method.toUpperCase()} ${escaped(path)}</h2>
<p>${escaped(String(about.summary ?? ''))}. ${escaped(String(about.description ?? 'For anyone.'))}</p>
<table>${answers}</table>
${details('Parameters', Array.isArray(about.parameters) && about.parameters.length > 0 ? about.parameters : undefined)}
${details('Body', body.schema)}${details('Example', body.example)}</section>`;
}

/** The OpenAPI document as one page without scripts. `styleHash` allows its style in the page's policy. */
export function docsPage(document: Json): { html: string; styleHash: string } {
  const sections = Object.entries(asJson(document.paths)).flatMap(([path, methods]) =>
    Object.entries(asJson(methods)).map(([method, about]) =>
      operation(path, method, asJson(about)),
    ),
  );
  const schemas = Object.entries(asJson(asJson(document.components).schemas)).map(
    ([name, schema]) => details(name, schema),
  );
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Consent Desk API</title><style>${STYLE}</style>
<h1>Consent Desk API</h1>
<p>The same as <a href="/v1/openapi.json">openapi.json</a>, to read.</p>
${sections.join('\n')}
<h2>Shapes</h2>${schemas.join('\n')}
</html>`;
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return { html, styleHash: `sha256-${hash}` };
}
