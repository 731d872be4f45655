import { measurePage } from './measure-page.ts';
import { choosePlace, type Surroundings } from './place-panel.ts';

/** The panel in the page: one host element, a closed shadow root, one frame of our own page. */
export interface PanelFrame {
  /** Puts it (back) where it belongs; false when the page took it away, changed or covers it. */
  settle(): boolean;
  resize(mode: Surroundings['mode']): void;
  remove(): void;
}

const important = (rules: string) => `${rules.replaceAll(';', '!important;')}!important`;

/**
 * Places `src` in the page. Styled through CSSOM only: an enforced `style-src` does not touch that,
 * and nothing of Microsoft's own document is moved. Important inline rules outrank the page's sheets.
 */
export function placePanel(win: Window, src: string, title: string): PanelFrame {
  const { document: doc } = win;
  const host = doc.createElement('div');
  const frame = doc.createElement('iframe');
  frame.src = src;
  frame.title = title;
  frame.style.cssText = important('border:0;width:100%;height:100%;display:block');
  host.attachShadow({ mode: 'closed' }).append(frame);
  let mode: Surroundings['mode'] = 'auto';
  let ours = '';
  let last = '';
  const before = doc.activeElement as HTMLElement | null;

  const place = () => {
    const chosen = choosePlace(measurePage(win, mode));
    const { kind, left, top, width, height } = chosen;
    const now = JSON.stringify(chosen);
    if (now === last && host.style.cssText === ours) return kind;
    last = now;
    host.style.cssText = important(
      `all:initial;position:${kind === 'below' ? 'absolute' : 'fixed'};left:${left}px;top:${top}px;width:${width}px;height:${height}px;display:block;z-index:2147483647;overflow:hidden;border-radius:${kind === 'bar' ? 0 : 10}px;box-shadow:0 2px 14px #0004`,
    );
    ours = host.style.cssText;
    return kind;
  };

  const isCovered = () => {
    const box = host.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + Math.min(box.height / 2, 120);
    if (!box.width || !box.height || y < 0 || y > win.innerHeight) return false;
    return doc.elementFromPoint(x, y) !== host;
  };

  return {
    settle() {
      const whole = host.isConnected && host.style.cssText === ours;
      if (!host.isConnected) doc.documentElement.append(host);
      place();
      return whole && !isCovered();
    },
    resize(wanted) {
      mode = wanted;
      if (place() === 'below' && wanted === 'full') host.scrollIntoView({ block: 'start' });
    },
    remove() {
      const hadFocus = doc.activeElement === host;
      host.remove();
      if (hadFocus) before?.focus();
    },
  };
}
