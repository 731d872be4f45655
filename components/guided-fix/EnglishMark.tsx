import type { Locale } from '../../lib/i18n/locale.ts';
import { Badge } from '../common/Badge.tsx';
import { useFixTexts } from './use-texts.ts';

/** The visible mark of a text that exists in English only; nothing on a page that is English anyway. */
export function EnglishMark(props: { language: Locale }) {
  const { locale, t } = useFixTexts();
  return locale !== 'en' && props.language === 'en' ? (
    <>
      {' '}
      <Badge>{t('fix.english')}</Badge>
    </>
  ) : null;
}
