import { useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { CardPermission } from '../../lib/contract/permission.ts';
import { formatMonth } from '../../lib/i18n/time.ts';
import { explainPermission } from '../../lib/permissions/explain.ts';
import {
  type GroupedPermission,
  groupPermissions,
  type PermissionGroup,
} from '../../lib/queue/permission-groups.ts';
import { Badge, RiskBadge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { cardWords } from './words/messages/catalogue.ts';

/** Gravest first, so the first few are what matters; hundreds would bury the decision. */
const SHOWN_AT_FIRST = 8;

function only(permissions: readonly CardPermission[], type: 'static' | 'dynamic'): number {
  return permissions.filter((p) => p.consentTypes.length === 1 && p.consentTypes[0] === type)
    .length;
}

/** What the app asks for, by resource: plain words first, the technical name beneath. */
export function PermissionsSection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const { card } = props;
  const groups = groupPermissions(card.permissions, card.history);
  const onlyStatic = only(card.permissions, 'static');
  const onlyDynamic = only(card.permissions, 'dynamic');
  const mixed = onlyStatic > 0 && onlyDynamic > 0;
  return (
    <section class="card-section" aria-labelledby="card-permissions">
      <h3 id="card-permissions">{t('card.permissions.title')}</h3>
      {groups.length === 0 ? <p class="muted">{t('card.permissions.none')}</p> : null}
      {mixed ? (
        <p class="small muted">
          {t('card.permissions.onlyStatic', { count: onlyStatic })}{' '}
          {t('card.permissions.onlyDynamic', { count: onlyDynamic })}
        </p>
      ) : null}
      {groups.map((group) => (
        <GroupTable key={group.resource} group={group} />
      ))}
    </section>
  );
}

function GroupTable(props: { group: PermissionGroup }) {
  const t = useTexts(reviewQueue);
  const [all, setAll] = useState(false);
  const { resource, permissions } = props.group;
  const shown = all ? permissions : permissions.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <table class="permissions">
        <caption>
          <Bdi text={resource} max={120} />
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('card.permissions.means')}</th>
            <th scope="col">{t('card.permissions.class')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((permission) => (
            <PermissionRow key={`${permission.kind} ${permission.value}`} permission={permission} />
          ))}
        </tbody>
      </table>
      {permissions.length > shown.length ? (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {t('card.who.more', { count: permissions.length })}
        </Button>
      ) : null}
    </>
  );
}

function PermissionRow(props: { permission: GroupedPermission }) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const locale = useLocale();
  const { permission } = props;
  const plain = explainPermission(permission, locale);
  const asked =
    permission.consentTypes.length > 1
      ? t('card.permissions.both')
      : permission.consentTypes[0]
        ? t(`card.permissions.${permission.consentTypes[0]}`)
        : null;
  return (
    <tr>
      <td>
        <p>{plain.sentence}</p>
        <p class="small muted">
          <Bdi text={permission.value} code />
          {' · '}
          {t(`card.permissions.${permission.kind}`)}
          {asked ? ` · ${asked}` : ''}
        </p>
        {plain.adminConsentRequired || plain.blockedByDefaultSince ? (
          <p class="small muted">
            {plain.adminConsentRequired
              ? words('permission.admin')
              : words('permission.since', {
                  month: formatMonth(plain.blockedByDefaultSince ?? '', locale),
                })}
          </p>
        ) : null}
        {permission.isNew ? <Badge tone="warn">{t('card.permissions.new')}</Badge> : null}
      </td>
      <td class="permission-class" title={plain.classReason}>
        <RiskBadge risk={plain.class} />
      </td>
    </tr>
  );
}
