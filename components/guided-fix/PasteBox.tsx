import { useEffect, useState } from 'preact/hooks';
import { type Diagnosis, diagnoseReading } from '../../lib/diagnosis/diagnose.ts';
import { type Reading, readPaste } from '../../lib/diagnosis/reading.ts';
import { readingFromFacts } from '../../lib/diagnosis/reading-from-facts.ts';
import { runContextOf } from '../../lib/diagnosis/run-context.ts';
import type { UserConsent } from '../../lib/diagnosis/user-consent.ts';
import {
  NOTHING_KNOWN,
  type TenantKnowledge,
  wouldBeBlockedByReading,
} from '../../lib/diagnosis/would-be-blocked.ts';
import { appFixOf } from '../../lib/fixes/app-fix-of.ts';
import { allFixes } from '../../lib/fixes/catalogue/all-fixes.ts';
import type { RunContext } from '../../lib/fixes/run-state.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { TextArea } from '../common/Field.tsx';
import { DiagnosisCard } from './DiagnosisCard.tsx';
import { ForecastNote } from './ForecastNote.tsx';
import { KeptFacts } from './KeptFacts.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';
import { useUserConsent } from './use-user-consent.ts';

interface Result {
  reading: Reading;
  diagnoses: Diagnosis[];
  /** The text is a sign-in link and nothing else, so that "would it be blocked?" is the question. */
  onlyLink: boolean;
  standing: ReturnType<TenantKnowledge['standingOf']>;
  screen: ScreenFacts | null;
}

/** Paste, diagnose, start a fix. The pasted text leaves the box with Clear and is written nowhere. */
export function PasteBox(props: {
  ports: FixPorts;
  onStart: (fixId: string, context: RunContext) => void;
}) {
  const { t } = useFixTexts();
  const { ports } = props;
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [screen, setScreen] = useState<ScreenFacts | null>(null);
  const [userConsent, chooseUserConsent] = useUserConsent(ports);

  useEffect(() => {
    // No blocked page, or no background to ask: the box works without.
    ports.blockedScreen().then(setScreen, () => setScreen(null));
  }, []);

  const show = async (reading: Reading, seen: ScreenFacts | null) => {
    const standing = reading.clientId
      ? await ports.standing(reading.clientId).catch(() => null)
      : null;
    const diagnoses = diagnoseReading(reading, {
      approvedBefore: standing === 'approved',
      findAppFix: (one) => appFixOf(allFixes(), one),
    });
    const link = reading.addresses.some((one) => one.clientId && one.endpoint !== 'error-lookup');
    const onlyLink = link && reading.codes.length === 0 && reading.words.length === 0;
    setResult({ reading, diagnoses, onlyLink, standing, screen: seen });
  };
  const diagnoseText = () => {
    const reading = readPaste(text);
    setError(reading.empty ? t('paste.empty') : null);
    if (reading.empty) setResult(null);
    else void show(reading, null);
  };
  const clear = () => {
    setText('');
    setResult(null);
    setError(null);
  };

  return (
    <section class="stack">
      <TextArea
        label={t('paste.label')}
        hint={t('paste.hint')}
        error={error}
        value={text}
        onInput={setText}
        rows={3}
      />
      <div class="row">
        <Button kind="primary" icon="search" onClick={diagnoseText}>
          {t('paste.button')}
        </Button>
        {screen ? (
          <Button icon="flag" onClick={() => void show(readingFromFacts(screen), screen)}>
            {t('paste.from-page')}
          </Button>
        ) : null}
        {text || result ? (
          <Button kind="quiet" onClick={clear}>
            {t('paste.clear')}
          </Button>
        ) : null}
      </div>
      <div class="stack" aria-live="polite">
        {result ? (
          <Results
            result={result}
            userConsent={userConsent}
            onUserConsent={chooseUserConsent}
            ports={ports}
            onStart={props.onStart}
          />
        ) : null}
      </div>
    </section>
  );
}

function Results(props: {
  result: Result;
  userConsent: UserConsent;
  onUserConsent: (setting: UserConsent) => void;
  ports: FixPorts;
  onStart: (fixId: string, context: RunContext) => void;
}) {
  const { t } = useFixTexts();
  const { reading, diagnoses, onlyLink, standing, screen } = props.result;
  const forecast = onlyLink
    ? wouldBeBlockedByReading(reading, {
        ...NOTHING_KNOWN,
        standingOf: () => standing,
        userConsent: props.userConsent,
      })
    : null;
  const start = (fixId: string, diagnosis: Diagnosis) =>
    props.onStart(fixId, runContextOf(reading, diagnosis, screen?.screen ?? null));
  return (
    <>
      {reading.truncated ? <Banner tone="warn">{t('paste.truncated')}</Banner> : null}
      {forecast ? (
        <ForecastNote
          forecast={forecast}
          userConsent={props.userConsent}
          onUserConsent={props.onUserConsent}
        />
      ) : null}
      {diagnoses.length === 0 && !forecast ? (
        <Banner tone="neutral">{t('result.none')}</Banner>
      ) : null}
      {diagnoses.length > 0 ? <h2>{t('result.heading', { count: diagnoses.length })}</h2> : null}
      {diagnoses.map((diagnosis, index) => (
        <DiagnosisCard
          key={`${diagnosis.cause}${diagnosis.code}`}
          diagnosis={diagnosis}
          ports={props.ports}
          first={index === 0}
          onStart={(fixId) => start(fixId, diagnosis)}
        />
      ))}
      <KeptFacts
        reading={reading}
        ports={props.ports}
        seen={
          screen
            ? {
                screen: screen.screen,
                appName: screen.appName,
                correlationId: screen.correlationId,
              }
            : null
        }
      />
    </>
  );
}
