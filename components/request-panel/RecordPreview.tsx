import { plainText, shownJson } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { buildRecord, type RecordInput, type RecordRow, recordRows } from './record.ts';

/** Field names in words; the path on the wire stands beneath. */
const LABELS = {
  'app.clientId': 'field-client-id',
  'app.displayName': 'field-app-name',
  'app.publisher': 'field-publisher',
  permissions: 'field-permissions',
  consentType: 'field-consent-type',
  justification: 'field-justification',
  'origin.provider': 'field-provider',
  'origin.screen': 'field-screen',
  'origin.cloud': 'field-cloud',
  'origin.errorCode': 'field-error-code',
  'origin.correlationId': 'field-correlation-id',
  'origin.occurredAt': 'field-occurred-at',
  'origin.returnOrigin': 'field-return-origin',
  follows: 'field-follows',
} as const;
type LabelledField = keyof typeof LABELS;

function isLabelled(field: string): field is LabelledField {
  return field in LABELS;
}

function Row(props: { row: RecordRow; onToggle: () => void }) {
  const t = useTexts(requestPanel);
  const { row } = props;
  const label = isLabelled(row.field) ? t(LABELS[row.field]) : row.field;
  return (
    <li class={`record-row${row.removed ? ' record-removed' : ''}`}>
      <p class="record-label">
        {label} <code class="record-field">{row.field}</code>
      </p>
      <p class="record-value">
        <bdi class="pre-wrap">{plainText(row.value)}</bdi>
      </p>
      {row.optional ? (
        <Button
          size="small"
          kind="quiet"
          label={`${row.removed ? t('field-put-back') : t('field-remove')}: ${label}`}
          onClick={props.onToggle}
        >
          {row.removed ? t('field-put-back') : t('field-remove')}
        </Button>
      ) : null}
    </li>
  );
}

/** Every byte that will be sent, as rows and as the very JSON; optional parts can be taken out. */
export function RecordPreview(props: {
  input: RecordInput;
  onRemovedChange: (removed: string[]) => void;
}) {
  const t = useTexts(requestPanel);
  const rows = recordRows(props.input);
  const removed = props.input.removed;
  const toggle = (row: RecordRow) =>
    props.onRemovedChange(
      row.removed ? removed.filter((field) => field !== row.field) : [...removed, row.field],
    );
  return (
    <Disclosure summary={t('preview-title')}>
      {() => (
        <>
          <p class="small muted">{t('preview-intro')}</p>
          <ul class="record">
            {rows.map((row) => (
              <Row key={row.field} row={row} onToggle={() => toggle(row)} />
            ))}
          </ul>
          <p class="small muted">{t('preview-identity')}</p>
          <Disclosure summary={t('preview-json')}>
            {() => (
              <>
                <pre class="json">{shownJson(buildRecord(props.input))}</pre>
              </>
            )}
          </Disclosure>
        </>
      )}
    </Disclosure>
  );
}
