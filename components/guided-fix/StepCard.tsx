import { consentLinkFor } from '../../lib/fixes/consent-link.ts';
import { deepLink } from '../../lib/fixes/links.ts';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import type { Fix, FixStep } from '../../lib/fixes/shape.ts';
import { formatDate } from '../../lib/i18n/time.ts';
import { Badge } from '../common/Badge.tsx';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { CopyText } from './CopyText.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

/** Where the step is done: menu path of today, the page itself, and names it had before. */
function Where(props: { step: FixStep; fix: Fix; run: FixRunState; ports: FixPorts }) {
  const { t } = useFixTexts();
  const { step, run } = props;
  const { target, breadcrumb, formerly } = step.where;
  const link = target ? deepLink(target, run.context.cloud, { code: run.context.code }) : null;
  const offer = target === 'admin-consent' ? consentLinkFor(props.fix, run.context) : null;
  return (
    <section class="stack-s">
      <h3>{t('step.where')}</h3>
      <p lang="en" dir="ltr" class="breadcrumb">
        {breadcrumb}
      </p>
      {link ? (
        <div>
          <Button size="small" icon="external" onClick={() => props.ports.openTab(link)}>
            {t('step.open')}
          </Button>
        </div>
      ) : null}
      {offer?.kind === 'ready' ? (
        <Banner tone="warn" title={t('step.consent-link')}>
          <p>{t('step.compare-first')}</p>
          <p>
            <code class="breadcrumb">{offer.url}</code>
          </p>
          <CopyText label={t('step.copy-link')} text={offer.url} ports={props.ports} />
        </Banner>
      ) : null}
      {offer?.kind === 'unsure' ? (
        <Banner tone="warn">{t('step.id-unsure', { id: offer.clientId })}</Banner>
      ) : null}
      {formerly.map(({ until, breadcrumb: place }) => (
        <p key={until + place} class="small muted">
          {t('step.formerly', { year: until, place })}
        </p>
      ))}
    </section>
  );
}

/** One step in full: who, what, where, how long, what it risks, how to check. */
export function StepCard(props: {
  step: FixStep;
  fix: Fix;
  run: FixRunState;
  ports: FixPorts;
  onDone: () => void;
}) {
  const { t, locale } = useFixTexts();
  const { step, ports } = props;
  const danger = step.risk?.level === 'danger';
  return (
    <div class="stack">
      <div class="row">
        <Badge tone="info" icon="person">
          {t(`role.${step.who}`)}
        </Badge>
        {danger ? (
          <Badge tone="danger" icon="warning">
            {t('step.danger')}
          </Badge>
        ) : null}
        {step.wait ? (
          <Badge icon="clock">{t('step.wait', { minutes: step.wait.minutes })}</Badge>
        ) : null}
      </div>
      {step.risk ? (
        <Banner tone={danger ? 'danger' : 'warn'} title={t(danger ? 'step.danger' : 'step.risk')}>
          <p>{step.risk.text}</p>
          {step.risk.safer ? (
            <p>
              <strong>{t('step.safer')}</strong>: {step.risk.safer}
            </p>
          ) : null}
        </Banner>
      ) : null}
      <ol class="todo">
        {step.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Where step={step} fix={props.fix} run={props.run} ports={ports} />
      {step.wait ? <p class="small muted">{step.wait.why}</p> : null}
      <section class="stack-s">
        <h3>{t('step.check')}</h3>
        <p>{step.check}</p>
      </section>
      <div>
        <Button kind={danger ? 'danger' : 'primary'} icon="check" onClick={props.onDone}>
          {t('step.done')}
        </Button>
      </div>
      <p class="small muted">
        {t('fix.verified', {
          date: formatDate(`${step.verified}T00:00:00Z`, locale, { timeZone: 'UTC' }),
        })}{' '}
        <button type="button" class="link-button" onClick={() => ports.openTab(step.source)}>
          {t('fix.source')}
        </button>
      </p>
    </div>
  );
}
