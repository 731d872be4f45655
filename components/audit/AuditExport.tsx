import { z } from 'zod';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useToast } from '../common/Toasts.tsx';
import { callApi } from '../desk/call-api.ts';
import { downloadText } from '../policy/policy-file.ts';
import { type AuditRange, auditPath } from './audit-path.ts';
import { audit } from './messages/catalogue.ts';

const FORMATS = [
  { key: 'export.csv', accept: 'text/csv', name: 'audit.csv' },
  { key: 'export.ndjson', accept: 'application/x-ndjson', name: 'audit.ndjson' },
] as const;

/** Downloads the chosen range as the backend writes it (cells that could be formulas are defused there). */
export function AuditExport(props: { range: AuditRange }) {
  const t = useTexts(audit);
  const toast = useToast();
  const take = async (format: (typeof FORMATS)[number]) => {
    const answer = await callApi({
      path: auditPath(props.range, null),
      schema: z.string(),
      headers: { Accept: format.accept },
    });
    if (answer.ok) downloadText(format.name, answer.data, format.accept);
    else toast({ text: answer.detail });
  };
  return (
    <>
      {FORMATS.map((format) => (
        <Button key={format.key} icon="download" onClick={() => void take(format)}>
          {`${t('export')} ${t(format.key)}`}
        </Button>
      ))}
    </>
  );
}
