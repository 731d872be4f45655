import { render } from '@testing-library/preact';
import { LocaleProvider } from '../../../components/common/locale-context.tsx';
import { ToastProvider } from '../../../components/common/Toasts.tsx';
import { Queue } from '../../../components/review-queue/Queue.tsx';
import type { Me } from '../../../lib/contract/me.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import type { FakePort } from './fake-port.ts';

/** A reviewer called Ada. */
export const me: Me = {
  tenant: { id: '11111111-2222-4333-8444-555555555555' },
  user: { id: 'ada', name: 'Ada Lindqvist', email: null },
  roles: ['requester', 'reviewer'],
  can: ['queue:read'],
};

/** The queue on what `port` has, as Ada sees it. */
export function showQueue(port: FakePort, locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale}>
      <ToastProvider>
        <Queue port={port} me={me} split={false} />
      </ToastProvider>
    </LocaleProvider>,
  );
}

/** happy-dom lays nothing out; the list needs a height to know which rows are in sight. */
export function giveHeight(): void {
  for (const side of ['clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });
  }
}
