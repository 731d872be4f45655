import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { AppHead } from './AppHead.tsx';
import { PermissionList } from './PermissionList.tsx';

/** The app and what it wants. */
export function AppSection(props: {
  facts: ScreenFacts;
  /** Name and id only: where permissions are no longer the question. */
  brief?: boolean;
}) {
  const { facts } = props;
  return (
    <section class="card card-quiet stack" aria-labelledby="panel-app">
      <AppHead facts={facts} />
      {props.brief ? null : (
        <PermissionList permissions={facts.permissions} provider={facts.provider} />
      )}
    </section>
  );
}
