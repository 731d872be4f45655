import { Icon } from '../common/Icon.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { options } from './messages/catalogue.ts';

/** Says that a setting is in the organisation's hands; nothing when it is not. */
export function LockedNote(props: { locked: boolean }) {
  const t = useTexts(options);
  if (!props.locked) return null;
  return (
    <p class="small muted row">
      <Icon name="lock" />
      {t('locked')}
    </p>
  );
}
