import './base.css';
import './controls.css';
import './surfaces.css';
import './overlays.css';
import './text.css';
import { Component, type ComponentChildren, render } from 'preact';
import { pickLocale } from '../../lib/i18n/locale.ts';
import { LocaleProvider } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';
import { ErrorState } from './States.tsx';
import { ToastProvider } from './Toasts.tsx';

/** Draws an apology instead of a blank page when something inside throws while drawing. */
class Boundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };
  static override getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: unknown) {
    console.error('Consent Desk: a page could not be drawn', error);
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    const texts = common[pickLocale(navigator.languages)];
    return (
      <ErrorState
        title={texts['page-failed']}
        detail={texts['page-failed-detail']}
        onRetry={() => location.reload()}
      />
    );
  }
}

/**
 * Puts a page of the extension on the screen with the shared styles, the browser's language until
 * the background names another (pages wrap themselves in a LocaleProvider then), and toasts.
 */
export function mountPage(page: ComponentChildren, root: HTMLElement = document.body): void {
  const host = document.createElement('div');
  host.className = 'page-root';
  root.append(host);
  render(
    <LocaleProvider locale={pickLocale(navigator.languages)}>
      <Boundary>
        <ToastProvider>{page}</ToastProvider>
      </Boundary>
    </LocaleProvider>,
    host,
  );
}
