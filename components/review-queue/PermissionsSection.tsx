import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { CardPermission } from '../../lib/contract/permission.ts';
import { explainPermission } from '../../lib/permissions/explain.ts';
import { type GroupedPermission, groupPermissions } from '../../lib/queue/permission-groups.ts';
import { Badge, RiskBadge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

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
        <table key={group.resource} class="permissions">
          <caption>
            <Bdi text={group.resource} max={120} />
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{t('card.permissions.means')}</th>
              <th scope="col">{t('card.permissions.class')}</th>
            </tr>
          </thead>
          <tbody>
            {group.permissions.map((permission) => (
              <PermissionRow
                key={`${permission.kind} ${permission.value}`}
                permission={permission}
              />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function PermissionRow(props: { permission: GroupedPermission }) {
  const t = useTexts(reviewQueue);
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
        {permission.isNew ? <Badge tone="warn">{t('card.permissions.new')}</Badge> : null}
      </td>
      <td class="permission-class" title={plain.classReason}>
        <RiskBadge risk={plain.class} />
      </td>
    </tr>
  );
}
