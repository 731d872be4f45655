import type { Frame, Page } from '@playwright/test';
import { formBody, needBody, usernameBody } from '../fixtures/screens/bodies.ts';
import { page as makePage } from '../fixtures/screens/fixture.ts';
import { ENGLISH } from '../fixtures/screens/words.ts';
import { expect, test } from './fixtures.ts';

const HOST = 'https://login.microsoftonline.com';
const need = makePage({
  config: { pgid: 'ConvergedError', sErrorCode: '90094' },
  body: needBody(ENGLISH),
});
const panelOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/panel.html'));
/** Runs a script in the page's own world, the way the page would. */
const inPage = (html: string, script: string) =>
  html.replace('</body>', `<script>${script}</script></body>`);

/** Where the panel stands, and everything of the page a person may press. */
async function overlaps(page: Page): Promise<string[]> {
  const box = await (await panelOf(page)!.frameElement()).boundingBox();
  return page.evaluate((panel) => {
    const covered: string[] = [];
    for (const element of document.querySelectorAll(
      'a[href],button,input:not([type=hidden]),textarea',
    )) {
      const own = element.getBoundingClientRect();
      if (!own.width || !panel) continue;
      const apart =
        own.right <= panel.x ||
        own.left >= panel.x + panel.width ||
        own.bottom <= panel.y ||
        own.top >= panel.y + panel.height;
      if (!apart) covered.push(element.outerHTML.slice(0, 80));
    }
    return covered;
  }, box);
}

for (const [width, height, zoom] of [
  [320, 640, 1],
  [768, 1024, 1],
  [1280, 800, 1],
  [640, 400, 2],
] as const)
  test(`the panel covers no button at ${width} × ${height}${zoom > 1 ? ' (1280 × 800 at 200 %)' : ''}`, async ({
    openBlocked,
  }) => {
    for (const code of ['90094', '90095']) {
      const { visitor, page } = await openBlocked({ code });
      await page.setViewportSize({ width, height });
      await visitor.panel(page);
      await page.waitForTimeout(400);
      expect(await overlaps(page), code).toEqual([]);
      const size = await (await panelOf(page)!.frameElement()).boundingBox();
      expect(size!.width).toBeGreaterThanOrEqual(Math.min(300, width));
    }
  });

test('the page can neither see into the panel nor keep it from a person by events', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ code: '90094' });
  await visitor.panel(page);
  const seen = await page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1) as HTMLElement;
    for (const type of ['click', 'keydown', 'pointerup', 'submit'])
      for (const target of [host, document, window])
        target.dispatchEvent(new Event(type, { bubbles: true }));
    for (const kind of [
      'panel/close',
      'page/close-panel',
      'page/fill-justification',
      'screen/gone',
    ])
      window.postMessage({ kind, text: 'forged', type: `wxt:${kind}` }, '*');
    return { shadow: host.shadowRoot, frames: window.frames.length, tag: host.localName };
  });
  expect(seen.shadow).toBeNull();
  await page.waitForTimeout(800);
  expect(panelOf(page)).toBeDefined();
});

test('a page that lays something over the panel loses it: nobody presses through a mask', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ code: '90094' });
  await visitor.panel(page);
  await page.evaluate(() => {
    const mask = document.createElement('div');
    mask.popover = 'manual';
    mask.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:.01;border:0';
    document.body.append(mask);
    mask.showPopover();
    setInterval(() => mask.setAttribute('class', String(Math.random())), 100);
  });
  await expect.poll(() => panelOf(page) === undefined, { timeout: 20_000 }).toBe(true);
});

test('a page that throws the panel out every 50 ms is left alone', async ({ visitor, world }) => {
  world.replica.extraPages.set('/common/reprocess', {
    html: inPage(
      need,
      "setInterval(()=>{for(const e of [...document.documentElement.children])if(e.localName==='div')e.remove()},50)",
    ),
  });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(`${HOST}/common/reprocess`);
  await page.waitForTimeout(6000);
  expect(panelOf(page)).toBeUndefined();
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length),
    )
    .toBe(0);
});

test('thousands of changes a second cost next to nothing', async ({ visitor, world }) => {
  const storm =
    'let n=0;const p=document.createElement("p");document.body.append(p);const c=new MessageChannel();c.port1.onmessage=()=>{for(let i=0;i<50;i++)p.setAttribute("class","c"+n++);if(n<2e5)c.port2.postMessage(0);else document.title="done"};c.port2.postMessage(0)';
  world.replica.extraPages.set('/common/login', {
    html: inPage(
      makePage({
        config: { pgid: 'ConvergedSignIn', sErrorCode: '50058' },
        pageId: 'ConvergedSignIn',
        body: usernameBody(ENGLISH),
      }),
      storm,
    ),
  });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(`${HOST}/common/login`);
  await expect(page).toHaveTitle('done', { timeout: 20_000 });
  expect(page.frames()).toHaveLength(1);
});

test('a view that changes in place brings the panel, and takes it away again', async ({
  visitor,
  world,
}) => {
  const signIn = makePage({
    config: { pgid: 'ConvergedSignIn', sErrorCode: '50058' },
    pageId: 'ConvergedSignIn',
    body: `<div id="view">${usernameBody(ENGLISH)}</div>`,
  });
  world.replica.extraPages.set('/common/login', { html: signIn });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(`${HOST}/common/login`);
  await page.waitForTimeout(500);
  expect(panelOf(page)).toBeUndefined();
  await page.evaluate((body) => {
    document.querySelector('#view')!.innerHTML = body;
  }, needBody(ENGLISH));
  await expect.poll(() => panelOf(page) !== undefined).toBe(true);
  await page.evaluate((body) => {
    document.querySelector('#view')!.innerHTML = body;
  }, usernameBody(ENGLISH));
  await expect.poll(() => panelOf(page) === undefined).toBe(true);
});

test('the panel is back after the back/forward cache', async ({ visitor, world }) => {
  world.replica.extraPages.set('/common/reprocess', { html: need });
  world.replica.extraPages.set('/about', { html: '<!doctype html><title>About</title>' });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(`${HOST}/common/reprocess`);
  await person.panel(page);
  await page.goto(`${HOST}/about`);
  await page.goBack();
  await person.panel(page);
});

test('a form the page renders late is filled through its own bindings', async ({
  visitor,
  world,
}) => {
  const late = `setTimeout(()=>{document.querySelector('#late').innerHTML=${JSON.stringify(formBody(ENGLISH))};const t=document.querySelector('textarea');t.addEventListener('input',()=>document.title='typed:'+t.value)},600)`;
  world.replica.extraPages.set('/common/reprocess', {
    html: inPage(
      makePage({
        config: { pgid: 'ConvergedConsent', sErrorCode: '90095' },
        pageId: 'ConvergedConsent',
        body: '<div id="late"></div>',
      }),
      late.replaceAll('</', '<\\/'),
    ),
  });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(`${HOST}/common/reprocess`);
  await page.waitForSelector('textarea');
  await person.panel(page);
  const worker = await person.chromium.worker();
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const answers = await Promise.all(
          tabs.map((tab) =>
            chrome.tabs
              .sendMessage(tab.id!, { kind: 'page/fill-justification', text: 'Weekly calls' })
              .catch(() => null),
          ),
        );
        return answers.some((answer) => answer?.filled);
      }),
    )
    .toBe(true);
  await expect(page).toHaveTitle('typed:Weekly calls');
});
