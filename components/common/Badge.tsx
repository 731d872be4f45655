import type { ComponentChildren } from 'preact';
import type { RiskClass } from '../../lib/contract/app-consent-request.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useTexts } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger' | 'critical';

/** A short word with a tone; the word alone says it all, the colour only helps. */
export function Badge(props: { tone?: Tone; icon?: IconName; children: ComponentChildren }) {
  const tone = props.tone && props.tone !== 'neutral' ? ` tone-${props.tone}` : '';
  return (
    <span class={`badge${tone}`}>
      {props.icon ? <Icon name={props.icon} /> : null}
      <span>{props.children}</span>
    </span>
  );
}

const RISK_TONE: Record<RiskClass, Tone> = {
  low: 'ok',
  medium: 'warn',
  high: 'danger',
  critical: 'critical',
};

/** Class of a permission or of a whole request, optionally with its score of 100. */
export function RiskBadge(props: { risk: RiskClass; score?: number }) {
  const t = useTexts(common);
  const word = t(`risk-${props.risk}`);
  return (
    <Badge tone={RISK_TONE[props.risk]} icon={props.risk === 'low' ? 'shieldCheck' : 'shield'}>
      {props.score === undefined ? word : t('risk-with-score', { risk: word, score: props.score })}
    </Badge>
  );
}
