import { type Locale, pickLocale } from '../i18n/locale.ts';
import type { Settings } from '../settings/settings.ts';

/** The language to speak: the one that is set, else the page's, else the browser's. Pure. */
export function localeFor(
  { language }: Pick<Settings, 'language'>,
  pageLanguage: string | null,
  uiLanguage: string,
): Locale {
  if (language !== 'auto') return pickLocale([language, uiLanguage]);
  return pickLocale([pageLanguage ?? '', uiLanguage]);
}
