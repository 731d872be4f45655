import type { Answers, ToBackground, ToBackgroundKind } from '../messaging/protocol.ts';
import type { ScreenFacts } from '../screens/facts.ts';
import { outlineScreen } from '../screens/outline.ts';
import { readScreen, showsPanel } from '../screens/read-screen.ts';
import { reduceAddress } from '../screens/reduce-address.ts';
import { fillNativeBox, focusNativeBox } from './native-box.ts';
import type { PageHandlers } from './page-messages.ts';
import { type PanelFrame, placePanel } from './panel-frame.ts';

/** What the page side needs from the browser; tests hand in their own. */
export interface Surface {
  win: Window;
  panelUrl: string;
  /** Sends to the background; rejects when the extension is gone. */
  send(message: ToBackground[ToBackgroundKind]): Promise<unknown>;
  /** The extension is gone: stop everything. */
  stop(): void;
}

/** So often a panel is put back before we believe that the page does not want it. */
const MAX_DISTURBED = 3;
/** So long a page may settle before looking odd counts. */
const CANARY_AFTER_MS = 3000;

/** One sign-in page over its life: what it shows, what the background said, and the panel in it. */
export function createSignInPage({ win, panelUrl, send, stop }: Surface) {
  const doc = win.document;
  let facts: ScreenFacts | undefined;
  let key = '';
  let address: string | null = null;
  let panel: PanelFrame | null = null;
  let closed = false;
  let disturbed = 0;
  let isOdd = false;
  let wasConsent = false;
  let told = Promise.resolve();

  async function tell(message: ToBackground[ToBackgroundKind]): Promise<unknown> {
    try {
      return await send(message);
    } catch {
      // The extension was updated or removed: this script has nobody to work for any more.
      removePanel();
      stop();
      return undefined;
    }
  }

  function removePanel(): void {
    panel?.remove();
    panel = null;
  }

  function openPanel(): void {
    closed = false;
    disturbed = 0;
    panel ??= placePanel(win, panelUrl, 'Consent Desk');
    panel.settle();
  }

  function keepPanel(): boolean {
    if (!panel || panel.settle()) return false;
    if (++disturbed > MAX_DISTURBED) {
      removePanel();
      closed = true;
      void tell({ kind: 'screen/placement-failed', reason: 'removed-or-covered' });
    }
    return true;
  }

  async function announce(found: ScreenFacts, mine: string): Promise<void> {
    await told;
    const answer = (await tell({ kind: 'screen/detected', facts: found })) as
      | Answers['screen/detected']
      | null
      | undefined;
    if (mine !== key || !answer) return;
    if (answer.placement !== 'page' || answer.snoozed) removePanel();
    else if (!closed && !panel) openPanel();
  }

  /** What this tab asked for: the page's own address, else the one it came from. */
  async function tellAddress(): Promise<void> {
    const seen = reduceAddress(win.location.href) ?? reduceAddress(doc.referrer);
    if (!seen || seen === address) return;
    address = seen;
    await tell({ kind: 'screen/address', url: seen });
  }

  /** A page that still looks odd after a while is counted, once. */
  function countOdd(): void {
    if (readScreen(win.location.href, doc).odd)
      void tell({ kind: 'screen/canary', host: win.location.host });
  }

  /** Looks at the page once; answers whether anything changed since the last look. */
  function check(): boolean {
    const { facts: found, odd } = readScreen(win.location.href, doc);
    wasConsent ||= found?.screen === 'user-consent';
    // A box to write in that appears on an ordinary consent page is its "report this app".
    const isReport = wasConsent && found?.screen === 'approval-required' && !found.errorCode;
    facts = found && showsPanel(found) && !isReport ? found : undefined;
    const now = facts ? JSON.stringify(facts) : '';
    told = tellAddress();
    if (odd && !isOdd) setTimeout(countOdd, CANARY_AFTER_MS);
    isOdd ||= odd === true;
    if (now === key) return keepPanel();
    key = now;
    if (facts) void announce(facts, now);
    else {
      removePanel();
      void tell({ kind: 'screen/gone' });
    }
    return true;
  }

  const handlers: PageHandlers = {
    'page/fill-justification': ({ text }) => ({
      filled: facts?.hasNativeForm === true && fillNativeBox(doc, text),
    }),
    'page/focus-justification': () => ({ focused: focusNativeBox(doc) }),
    'page/close-panel': () => {
      closed = true;
      removePanel();
      return null;
    },
    'page/open-panel': () => {
      if (facts) openPanel();
      return null;
    },
    'page/panel-size': ({ mode }) => {
      panel?.resize(mode);
      return null;
    },
    'page/snapshot': () => outlineScreen(win.location, doc),
    'page/here': () => null,
  };

  return { check, handlers, removePanel };
}
