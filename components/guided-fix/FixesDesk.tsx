import { useMemo } from 'preact/hooks';
import { FixesTab } from './FixesTab.tsx';
import { FixPage } from './FixPage.tsx';
import { browserPorts, type FixPorts } from './ports.ts';

/** The desk's room of fixes: the list, or one fix. Moves by the page's own address, so Back works. */
export function FixesDesk(props: { item: string | null; ports?: FixPorts }) {
  const ports = useMemo<FixPorts>(
    () => ({
      ...(props.ports ?? browserPorts()),
      openDesk: (item) => {
        location.hash = `#/fixes/${encodeURIComponent(item)}`;
      },
    }),
    [props.ports],
  );
  return props.item ? (
    <FixPage
      key={props.item}
      item={props.item}
      ports={ports}
      onLeave={() => {
        location.hash = '#/fixes';
      }}
    />
  ) : (
    <FixesTab ports={ports} />
  );
}
