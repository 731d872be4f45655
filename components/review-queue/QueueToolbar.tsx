import type { Ref } from 'preact';
import { QUEUE_FILTERS } from '../../lib/queue/filter.ts';
import { QUEUE_SORTS } from '../../lib/queue/sort.ts';
import { Select } from '../common/Choice.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import type { QueueView } from './use-queue.ts';

/** Search, filter and order of the queue. */
export function QueueToolbar(props: { view: QueueView; searchRef: Ref<HTMLInputElement> }) {
  const t = useTexts(reviewQueue);
  const { view } = props;
  return (
    <div class="queue-toolbar">
      <TextField
        type="search"
        label={t('queue.search')}
        placeholder={t('queue.search')}
        value={view.query}
        onInput={view.setQuery}
        maxLength={200}
        inputRef={props.searchRef}
      />
      <div class="queue-pickers">
        <Select
          label={t('queue.filter')}
          value={view.filter}
          options={QUEUE_FILTERS.map((value) => ({ value, label: t(`queue.filter.${value}`) }))}
          onChange={view.setFilter}
        />
        <Select
          label={t('queue.sort')}
          value={view.sort}
          options={QUEUE_SORTS.map((value) => ({ value, label: t(`queue.sort.${value}`) }))}
          onChange={view.setSort}
        />
      </div>
    </div>
  );
}
