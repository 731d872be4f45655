import type { Locale } from '../i18n/locale.ts';
import { consentLinkFor } from './consent-link.ts';
import { stepsFor, visibleSteps } from './engine.ts';
import { deepLink } from './links.ts';
import type { FixTextKey } from './messages/en.ts';
import type { FixRunState } from './run-state.ts';
import type { Fix, FixStep, Role } from './shape.ts';
import { fixTextsIn } from './texts.ts';

type T = ReturnType<typeof fixTextsIn>;

/** Facts of the case as lines; only what a run may remember. */
function factLines(run: FixRunState, t: T): string[] {
  const { context } = run;
  const rows: [FixTextKey, string | null][] = [
    ['line.app', context.appName],
    ['line.client-id', context.clientId],
    [
      'line.code',
      context.code ? (/^\d+$/.test(context.code) ? `AADSTS${context.code}` : context.code) : null,
    ],
    ['line.tenant', context.tenant],
    ['line.correlation-id', context.correlationId],
    ['line.time', context.occurredAt],
  ];
  return rows.flatMap(([key, value]) => (value ? [`${t(key)}: ${value}`] : []));
}

function linkOf(step: FixStep, fix: Fix, run: FixRunState): string | null {
  if (step.where.target === null) return null;
  if (step.where.target !== 'admin-consent')
    return deepLink(step.where.target, run.context.cloud, { code: run.context.code });
  const offer = consentLinkFor(fix, run.context);
  return offer.kind === 'ready' ? offer.url : null;
}

function stepLines(step: FixStep, fix: Fix, run: FixRunState, t: T): string[] {
  const link = linkOf(step, fix, run);
  return [
    ...step.what.map((line) => `   - ${line}`),
    `   ${t('mail.where', { place: step.where.breadcrumb })}`,
    ...(link ? [`   ${link}`] : []),
    ...(step.risk
      ? [`   ${t(step.risk.level === 'danger' ? 'step.danger' : 'step.risk')}: ${step.risk.text}`]
      : []),
    ...(step.risk?.safer ? [`   ${t('step.safer')}: ${step.risk.safer}`] : []),
    ...(step.wait ? [`   ${t('mail.wait', { minutes: step.wait.minutes })}`] : []),
    `   ${t('mail.check', { check: step.check })}`,
  ];
}

/**
 * The message to one person: exactly the steps that are theirs on this way, with places, waiting times
 * and checks. Null when this person has nothing to do. Nothing in it comes from the pasted text itself.
 */
export function writeMessage(
  fix: Fix,
  run: FixRunState,
  role: Role,
  locale: Locale,
): string | null {
  const t = fixTextsIn(locale);
  const steps = stepsFor(fix, run, role);
  if (steps.length === 0) return null;
  const app = run.context.appName ?? fix.app?.name ?? t('mail.app-unknown');
  const intro: FixTextKey =
    role === 'user' ? 'mail.intro-user' : role === 'vendor' ? 'mail.intro-vendor' : 'mail.intro';
  const facts = factLines(run, t);
  return [
    t('mail.greeting'),
    '',
    t(intro, { app }),
    '',
    ...steps.flatMap(({ step, done }, index) => [
      `${index + 1}. ${step.title}${done ? ` (${t('mail.done')})` : ''}`,
      ...stepLines(step, fix, run, t),
      '',
    ]),
    ...(role === 'entra-admin' ? [t('mail.compare'), ''] : []),
    ...(facts.length > 0 ? [t('mail.facts'), ...facts.map((line) => `- ${line}`), ''] : []),
    t('mail.thanks'),
    '',
  ].join('\n');
}

/** Text that cannot turn into markup in a ticket. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}

/** The whole way walked so far as Markdown for a ticket: steps with their state, results, facts, notes. */
export function writeMarkdown(fix: Fix, run: FixRunState, locale: Locale): string {
  const t = fixTextsIn(locale);
  const lines = [
    `## ${plain(fix.title)}`,
    '',
    ...factLines(run, t).map((line) => `- ${plain(line)}`),
    '',
  ];
  for (const { node, state } of visibleSteps(fix, run)) {
    if (node.kind === 'step') {
      lines.push(
        `- [${state === 'done' ? 'x' : ' '}] **${plain(t(`role.${node.who}`))}**: ${plain(node.title)}`,
      );
      for (const line of node.what) lines.push(`  - ${plain(line)}`);
      lines.push(`  - ${plain(t('mail.check', { check: node.check }))}`);
    } else if (node.kind === 'question') {
      const chosen = run.trail.find((stop) => stop.nodeId === node.id)?.answerId;
      const label = node.answers.find((one) => one.id === chosen)?.label;
      lines.push(`- ${plain(node.ask)}${label ? ` **${plain(label)}**` : ''}`);
    }
  }
  const names = {
    fixed: t('end.fixed'),
    'still-blocked': t('end.blocked'),
    'handed-over': t('end.handed'),
  };
  for (const result of run.results) {
    lines.push(
      '',
      `${plain(t('end.recorded', { result: names[result.outcome], time: new Date(result.at).toISOString() }))}`,
    );
  }
  if (run.notes.trim()) lines.push('', `> ${plain(run.notes.trim())}`);
  return `${lines.join('\n')}\n`;
}
