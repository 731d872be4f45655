import { useState } from 'preact/hooks';
import { explainPermission } from '../../lib/permissions/explain.ts';
import type { SeenPermission } from '../../lib/screens/facts.ts';
import { RiskBadge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { wirePermission } from './record.ts';

/** How many permissions are shown before "show all": the questions should stay in sight. */
const FIRST = 3;
const ORDER = { critical: 0, high: 1, medium: 2, low: 3 } as const;

/** What the app wants, in plain words with its class; worst first, long lists folded. */
export function PermissionList(props: {
  permissions: readonly SeenPermission[];
  provider: string;
}) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  if (props.permissions.length === 0) {
    return <p class="small muted">{t('permissions-not-shown')}</p>;
  }
  const rows = props.permissions
    .map((seen) => ({
      seen,
      plain: explainPermission(wirePermission(seen, props.provider), locale),
    }))
    .sort((a, b) => ORDER[a.plain.class] - ORDER[b.plain.class]);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <div class="stack">
      <h3 class="section-title">{t('permissions-title')}</h3>
      <ul class="perms">
        {shown.map(({ seen, plain }) => (
          <li key={seen.value} class={`perm perm-${plain.class}`}>
            <p>{plain.sentence}</p>
            <p class="perm-name">
              <span title={plain.classReason}>
                <RiskBadge risk={plain.class} />
              </span>{' '}
              <Bdi text={seen.value} code max={100} />
            </p>
          </li>
        ))}
      </ul>
      {rows.length > FIRST ? (
        <div>
          <Button size="small" expanded={all} onClick={() => setAll(!all)}>
            {all ? t('permissions-fewer') : t('permissions-all', { count: rows.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
