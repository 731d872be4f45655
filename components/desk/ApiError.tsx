import { useTexts } from '../common/locale-context.tsx';
import { ErrorState } from '../common/States.tsx';
import type { ApiAnswer } from './call-api.ts';
import { desk } from './messages/catalogue.ts';

/** What went wrong with a call, in words, and a way to try again. */
export function ApiError(props: {
  error: Extract<ApiAnswer<unknown>, { ok: false }>;
  onRetry: () => void;
}) {
  const t = useTexts(desk);
  const { error } = props;
  const title =
    error.name === 'unreachable'
      ? t('error.unreachable')
      : error.status === 401
        ? t('error.signedOut')
        : error.status === 403
          ? t('error.forbidden')
          : error.name === 'other-version'
            ? t('error.otherVersion')
            : t('error.refused');
  return <ErrorState title={title} detail={error.detail} onRetry={props.onRetry} />;
}
