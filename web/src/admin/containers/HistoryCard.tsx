import type { AreaSummary, Container, ContainerType, HistoryLine, Point } from '@glaneur/sdk';
import { listHistory } from '../../api/network.js';
import { Button } from '../../components/Button.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { positionOf } from '../../components/position.js';
import { usePages } from '../../components/use-pages.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { writeCoordinates } from '../../map/coordinates.js';
import { useMe } from '../../session/use-session.js';

interface Props {
  container: Container;
  areas: readonly AreaSummary[];
}

/** What became of a container, newest first: who, when, and what from what to what. */
export function HistoryCard({ container, areas }: Props) {
  const texts = useTexts(networkTexts).history;
  const common = useCommon().texts;
  const { id, version } = container;
  const pages = usePages((query, signal) => listHistory(id, query, signal), [id, version]);
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.title}</h2>
      {!pages.ready ? (
        <TableSkeleton />
      ) : (
        <>
          {pages.items.length === 0 && !pages.failure && <p>{texts.empty}</p>}
          <ol className="history">
            {pages.items.map((entry) => (
              <Entry key={entry.id} entry={entry} areas={areas} />
            ))}
          </ol>
          {pages.failure && <FailurePanel failure={pages.failure} onRetry={pages.reload} />}
          {pages.hasMore && (
            <Button busy={pages.loading} onClick={pages.more}>
              {common.more}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Entry({ entry, areas }: { entry: HistoryLine; areas: readonly AreaSummary[] }) {
  const texts = useTexts(networkTexts).history;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const write = useWriter(areas);
  const { kind, actorName, at, before, after } = entry;
  const fields = kind === 'registered' ? [] : Object.keys(after);
  return (
    <li>
      <p className="font-semibold">{texts.kinds[kind]}</p>
      <p className="history-when">
        <time dateTime={at}>{writeInstant(at, language, timeZone)}</time>,{' '}
        {actorName ? texts.by(actorName) : texts.bySystem}
      </p>
      {fields.map((field) => (
        <p key={field} className="history-change">
          {texts.fields[field] ?? field}: <span className="sr-only">{texts.from} </span>
          <del>{write(field, before[field])}</del> <span aria-hidden="true">→</span>
          <span className="sr-only"> {texts.to} </span> <ins>{write(field, after[field])}</ins>
        </p>
      ))}
    </li>
  );
}

/** Values of a history entry in words: the history knows fields by name, whatever they hold. */
function useWriter(areas: readonly AreaSummary[]): (field: string, value: unknown) => string {
  const texts = useTexts(networkTexts).container;
  const { texts: common, language } = useLanguage();
  const { timeZone } = useMe().organisation;
  return (field, value) => {
    if (value === null || value === undefined || value === '') return '—';
    if (field === 'type') return common.types[value as ContainerType] ?? '…';
    if (field === 'status') return texts.statuses[value as Container['status']] ?? '…';
    if (field === 'areaId') return areas.find(({ id }) => id === value)?.name ?? '…';
    if (field === 'position') return writeCoordinates(positionOf(value as Point));
    if (field === 'suspendedFrom' || field === 'suspendedUntil')
      return writeInstant(value as string, language, timeZone);
    if (field === 'attributes') {
      return Object.entries(value)
        .map(([name, of]) => `${name}: ${of}`)
        .join(', ');
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  };
}
