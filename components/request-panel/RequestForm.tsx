import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { composeJustification, fitText } from '../../lib/justification/compose.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { AppSection } from './AppSection.tsx';
import { Coach } from './Coach.tsx';
import { answersOf, judge } from './coach.ts';
import { EarlierNotice } from './EarlierNotice.tsx';
import { ItMessage } from './ItMessage.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { fillNative, NativeStep } from './NativeStep.tsx';
import type { PanelView } from './panel-view.ts';
import { RecordPreview } from './RecordPreview.tsx';
import { buildRecord, type RecordInput } from './record.ts';
import { SendBar } from './SendBar.tsx';
import { useDraft } from './use-draft.ts';
import { WhatNext } from './WhatNext.tsx';
import { WhySection } from './WhySection.tsx';

/** How the request goes out from here. */
export type Route = 'backend' | 'local' | 'native';

/** Microsoft's own box where the page has one, else the backend, else kept here with a message for IT. */
export function routeFor(context: PanelContext): Route {
  if (context.facts?.hasNativeForm) return 'native';
  return context.backend.kind === 'none' ? 'local' : 'backend';
}

/** The ask itself: why, what for, in whose words, and every byte before it goes. */
export function RequestForm(props: {
  context: PanelContext;
  view: Extract<PanelView, { kind: 'form' }>;
  onSent: (localId: string) => void;
  after: ComponentChildren;
}) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const { context, view } = props;
  const { facts, cause, earlier } = view;
  const [occurredAt] = useState(() => Date.now());
  const { draft, change, saved } = useDraft(context.draftKey, context.draft, context.tabId);
  const [sending, setSending] = useState(false);
  const [override, setOverride] = useState(false);
  const [tried, setTried] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);
  const [native, setNative] = useState<'no' | 'filled' | 'failed'>('no');
  const route = routeFor(context);
  const input: RecordInput = {
    facts,
    justification: draft.justification,
    removed: draft.removedFields,
    occurredAt,
    follows: earlier?.serverId ?? null,
  };
  const verdict = useMemo(
    () => judge(draft.justification, draft.answers, facts, locale),
    [draft.justification, draft.answers, facts, locale],
  );
  const others = context.standing?.othersAsking ?? 0;
  const refused = verdict.refusal !== null && !override;

  const onAnswer = (id: string, value: string) =>
    change((now) => {
      const answers = { ...now.answers, [id]: value };
      if (now.edited) return { answers };
      return { answers, justification: composeJustification(answersOf(answers), locale) };
    });

  const submit = async () => {
    setTried(true);
    const body = buildRecord(input);
    if (refused || !body) return;
    setSending(true);
    setErrors([]);
    try {
      const answer = await send('panel/submit', { tabId: context.tabId, body, route });
      if (!answer.ok) {
        setErrors(answer.errors.map((error) => error.message));
        return;
      }
      props.onSent(answer.localId);
      if (route === 'native') {
        // It is on record only once Microsoft's page says that it was sent; until then the person has the last step.
        setNative(await fillNative(context.tabId, fitText(body.justification)));
        return;
      }
      if (context.backend.kind === 'signed-out') {
        // Already safe in the outbox; without the sign-in it waits there and the next face says so.
        await send('desk/sign-in', { interactive: true }).catch(() => {});
      }
    } catch {
      setErrors([t('send-failed')]);
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      class="panel-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <div class="panel-body">
        <h1>{others > 0 ? t('join-title', { count: others }) : t('form-title')}</h1>
        <WhySection cause={cause} appName={facts.appName} showSteps={false} />
        {cause.id === 'risky-app' ? <Banner tone="danger" title={t('risky-warning')} /> : null}
        {others > 0 ? <Banner tone="info" icon="people" title={t('join-text')} /> : null}
        {earlier ? <EarlierNotice earlier={earlier} /> : null}
        <AppSection facts={facts} />
        <Coach
          draft={draft}
          facts={facts}
          verdict={verdict}
          showRefusal={tried}
          override={override}
          onAnswer={onAnswer}
          onText={(justification) => change({ justification, edited: true })}
          onRecompose={() =>
            change((now) => ({
              justification: composeJustification(answersOf(now.answers), locale),
              edited: false,
            }))
          }
          onOverride={setOverride}
        />
        {facts.clientId ? (
          <RecordPreview
            input={input}
            onRemovedChange={(removedFields) => change({ removedFields })}
          />
        ) : (
          <ItMessage
            context={context}
            facts={facts}
            justification={draft.justification}
            kind="request"
          />
        )}
        <WhatNext route={facts.clientId ? route : 'local'} />
        {props.after}
      </div>
      {native === 'no' ? null : (
        <NativeStep
          text={fitText(draft.justification.trim())}
          tabId={context.tabId}
          state={native}
          onState={setNative}
        />
      )}
      {facts.clientId && native === 'no' ? (
        <SendBar
          route={route}
          backend={context.backend}
          saved={saved}
          sending={sending}
          empty={!draft.justification.trim()}
          errors={errors}
        />
      ) : null}
    </form>
  );
}
