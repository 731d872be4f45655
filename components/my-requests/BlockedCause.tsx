import { CAUSE_IDS } from '../../lib/causes/cause.ts';
import { whyText } from '../../lib/causes/cause-text.ts';
import { readBlockedCause } from '../../lib/requests/still-blocked/blocked-cause.ts';
import { Bdi, plainName } from '../common/Bdi.tsx';
import { useLocale } from '../common/locale-context.tsx';

/** What was reported, in the words the panel has for the same cause; a cause without words keeps its code. */
export function BlockedCause(props: { said: string; appName: string | null }) {
  const locale = useLocale();
  const { cause, code } = readBlockedCause(props.said);
  const id = CAUSE_IDS.find((one) => one === cause);
  if (!id && !code) return null;
  const app = props.appName ? plainName(props.appName) : null;
  return (
    <p>
      {id ? whyText(id, app, locale) : null} {code ? <Bdi text={code} code /> : null}
    </p>
  );
}
