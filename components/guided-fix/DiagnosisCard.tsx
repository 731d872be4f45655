import type { CauseId } from '../../lib/diagnosis/causes.ts';
import { causeOf } from '../../lib/diagnosis/causes.ts';
import type { Diagnosis } from '../../lib/diagnosis/diagnose.ts';
import { causeSentence, codeMeaning, whatCannotHelp } from '../../lib/diagnosis/texts.ts';
import { findFix } from '../../lib/fixes/catalogue/all-fixes.ts';
import { localizeFix } from '../../lib/fixes/localize-fix.ts';
import { Badge, type Tone } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Card } from '../common/Card.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { EnglishMark } from './EnglishMark.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

const TONE: Record<Diagnosis['confidence'], Tone> = { high: 'ok', medium: 'info', low: 'neutral' };

/** Title of a fix in the page's language, marked when there is only English. */
export function FixTitle(props: { fixId: string }) {
  const { locale } = useFixTexts();
  const fix = findFix(props.fixId);
  if (!fix) return null;
  const { fix: shown, language } = localizeFix(fix, locale);
  return (
    <>
      <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {shown.title}
      </span>
      <EnglishMark language={language} />
    </>
  );
}

/** One cause: what it is, what it rests on, who must act, what helps and what does not. */
export function DiagnosisCard(props: {
  diagnosis: Diagnosis;
  ports: FixPorts;
  onStart: (fixId: string) => void;
  first: boolean;
}) {
  const { t, d } = useFixTexts();
  const { diagnosis } = props;
  const parameter = diagnosis.evidence.find(({ marker }) => marker === 'prompt')?.value ?? '';
  const meaning = diagnosis.code ? codeMeaning(d, diagnosis.code) : null;
  const [best, ...others] = diagnosis.fixes;
  return (
    <Card as="article">
      <div class="stack" data-cause={diagnosis.cause}>
        <div class="row">
          <Badge tone={TONE[diagnosis.confidence]}>
            {t(`result.confidence.${diagnosis.confidence}`)}
          </Badge>
          <Badge>{d(`class.${diagnosis.class}`)}</Badge>
          {diagnosis.code ? (
            <code>{/^\d+$/.test(diagnosis.code) ? `AADSTS${diagnosis.code}` : diagnosis.code}</code>
          ) : null}
        </div>
        <p class="fix-sentence">{causeSentence(d, diagnosis.cause as CauseId, parameter)}</p>
        {meaning ? <p class="small muted">{meaning}</p> : null}
        <p class="small">
          <strong>{t('result.who', { role: t(`role.${diagnosis.actor}`) })}</strong>
        </p>
        <ul class="evidence small" aria-label={t('result.evidence')}>
          {diagnosis.evidence.map(({ marker, value }) => (
            <li key={`${marker}${value}`}>
              <Bdi text={value} max={200} code />
            </li>
          ))}
          {causeOf(diagnosis.cause).ofTheNine ? <li class="muted">{t('result.nine')}</li> : null}
        </ul>
        <p class="small muted">{whatCannotHelp(d, diagnosis)}</p>
        <div class="row">
          {best ? (
            <Button
              kind={props.first ? 'primary' : 'plain'}
              size="small"
              icon="tool"
              onClick={() => props.onStart(best)}
            >
              <FixTitle fixId={best} />
            </Button>
          ) : null}
          {diagnosis.lookup ? (
            <Button
              kind="quiet"
              size="small"
              icon="external"
              onClick={() => props.ports.openTab(diagnosis.lookup!)}
            >
              {t('result.lookup')}
            </Button>
          ) : null}
        </div>

        {others.length > 0 ? (
          <Disclosure summary={t('result.more')}>
            {() => (
              <>
                <div class="row">
                  {others.map((fixId) => (
                    <Button key={fixId} size="small" onClick={() => props.onStart(fixId)}>
                      <FixTitle fixId={fixId} />
                    </Button>
                  ))}
                </div>
              </>
            )}
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}
