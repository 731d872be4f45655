import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { direction, type Locale } from '../../lib/i18n/locale.ts';
import { type Catalogue, type Translate, translator } from '../../lib/i18n/translate.ts';

const LocaleContext = createContext<Locale>('en');

/** Gives everything inside it one language, and the document its `lang` and `dir`. */
export function LocaleProvider(props: { locale: Locale; children: ComponentChildren }) {
  useLayoutEffect(() => {
    document.documentElement.lang = props.locale;
    document.documentElement.dir = direction(props.locale);
  }, [props.locale]);
  return <LocaleContext.Provider value={props.locale}>{props.children}</LocaleContext.Provider>;
}

/** The language the page is shown in. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The texts of one room's catalogue in the page's language. */
export function useTexts<K extends string>(catalogue: Catalogue<K>): Translate<K> {
  const locale = useLocale();
  return useMemo(() => translator(catalogue, locale), [catalogue, locale]);
}
