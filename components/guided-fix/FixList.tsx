import { useMemo, useState } from 'preact/hooks';
import { allFixes } from '../../lib/fixes/catalogue/all-fixes.ts';
import { localizeFix } from '../../lib/fixes/localize-fix.ts';
import { searchFixes } from '../../lib/fixes/search-fixes.ts';
import { TextField } from '../common/Field.tsx';
import { FixTitle } from './DiagnosisCard.tsx';
import { useFixTexts } from './use-texts.ts';

const SHOWN = 12;

/** All fixes, searched as you type; Enter in the box opens the first. */
export function FixList(props: { onOpen: (fixId: string) => void }) {
  const { t, locale } = useFixTexts();
  const [query, setQuery] = useState('');
  // Both languages count: a German search finds the German title, and AADSTS words find the English one.
  const found = useMemo(() => {
    const ids = new Set([
      ...searchFixes(
        allFixes().map((fix) => localizeFix(fix, locale).fix),
        query,
      ).map(({ id }) => id),
      ...searchFixes(allFixes(), query).map(({ id }) => id),
    ]);
    return [...ids];
  }, [query, locale]);
  const shown = query.trim() ? found : found.slice(0, SHOWN);
  return (
    <section class="stack">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() && found[0]) props.onOpen(found[0]);
        }}
      >
        <TextField
          type="search"
          label={t('search.label')}
          value={query}
          onInput={setQuery}
          maxLength={200}
        />
      </form>
      <p class="small muted" role="status">
        {t('search.count', { count: found.length })}
      </p>
      <ul class="fix-list">
        {shown.map((id) => (
          <li key={id}>
            <button type="button" class="fix-row" onClick={() => props.onOpen(id)}>
              <FixTitle fixId={id} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
