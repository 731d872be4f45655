import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import type { Route } from './RequestForm.tsx';

/** What happens after the button, in three steps, so that nobody has to guess. */
export function WhatNext(props: { route: Route }) {
  const t = useTexts(requestPanel);
  return (
    <section class="stack" aria-labelledby="panel-next">
      <h2 class="section-title" id="panel-next">
        {t('next-title')}
      </h2>
      <ol class="steps">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <span>{t(`next-${props.route}-${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
