import { StateBadge } from '../components/StateBadge.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import type { Live } from './use-live.js';

/** Whether the page is live, and who else looks at it. */
export function LiveLine({ live }: { live: Live }) {
  const texts = useTexts(dispatchTexts);
  const me = useMe();
  const others = [
    ...new Set(live.present.filter(({ userId }) => userId !== me.userId).map(({ name }) => name)),
  ];
  return (
    <span className="inline-flex flex-wrap items-center gap-2" role="status">
      <StateBadge tone={live.connected ? 'good' : 'waiting'}>
        {live.connected ? texts.live : texts.notLive}
      </StateBadge>
      {others.length > 0 && <span className="text-sm">{texts.alsoHere(others.join(', '))}</span>}
    </span>
  );
}
