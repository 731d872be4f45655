import { useMemo } from 'preact/hooks';
import { diagnosisTextsIn } from '../../lib/diagnosis/texts.ts';
import { fixTextsIn } from '../../lib/fixes/texts.ts';
import { useLocale } from '../common/locale-context.tsx';

/** Engine texts, diagnosis texts and language of the page. */
export function useFixTexts() {
  const locale = useLocale();
  return useMemo(() => ({ locale, t: fixTextsIn(locale), d: diagnosisTextsIn(locale) }), [locale]);
}
