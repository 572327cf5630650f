import { useLanguage } from '../i18n/language.js';
import type { Texts } from '../i18n/texts.en.js';
import { FailureNotice } from '../app/FailureNotice.js';
import { ContainerList, ListSkeleton } from './ContainerList.js';
import { EmptyNotice } from './EmptyNotice.js';
import { formatDistance } from './format-distance.js';
import type { Position } from './geo.js';
import { writeSearchState, type SearchState } from './search-state.js';
import { RESULT_LIMIT, type SearchResult } from './use-search.js';

interface Props {
  search: SearchState | null;
  result: SearchResult;
  /** Nothing was chosen yet: the search is round the place where the map opens. */
  atStart: boolean;
  located: Position | null;
  selectedId: string | null;
  chosenOnMap: number;
  onSelect: (id: string) => void;
  onChange: (changed: Partial<SearchState>) => void;
}

/** What the search found, in whichever state it is, and its summary for screen readers. */
export function Results(props: Props) {
  const { search, result, atStart, onChange } = props;
  const { texts, language } = useLanguage();
  const { answered, containers, failure, loading, retry } = result;
  const headline = answered ? headlineOf(answered, containers.length, texts, language) : null;
  return (
    <section id="results" className="mt-2" tabIndex={-1} aria-label={texts.results.label}>
      <p className="sr-only" role="status">
        {!loading && answered ? spoken(headline ?? '', result, texts, language) : ''}
      </p>
      {failure && !loading ? (
        <FailureNotice failure={failure} onRetry={retry} />
      ) : answered === null || search === null ? (
        <ListSkeleton />
      ) : containers.length === 0 ? (
        <EmptyNotice search={answered} onChange={onChange} />
      ) : (
        <>
          <h2 className="results-heading">{headline}</h2>
          {atStart && <p className="note">{texts.search.start}</p>}
          <ContainerList
            containers={containers}
            selectedId={props.selectedId}
            chosenOnMap={props.chosenOnMap}
            origin={atStart ? null : (props.located ?? search.origin)}
            query={atStart ? '' : writeSearchState(search)}
            busy={loading}
            onSelect={props.onSelect}
          />
        </>
      )}
    </section>
  );
}

function headlineOf(answered: SearchState, count: number, texts: Texts, language: string): string {
  if (count >= RESULT_LIMIT) return texts.results.atLeast(count);
  if (answered.box) return texts.results.inArea(count);
  return texts.results.within(count, formatDistance(answered.radiusM, language));
}

function spoken(headline: string, { containers }: SearchResult, texts: Texts, language: string): string {
  const nearest = containers[0]?.properties;
  if (!nearest) return texts.empty.title;
  return texts.results.announced(headline, nearest.name, formatDistance(nearest.distanceM, language));
}
