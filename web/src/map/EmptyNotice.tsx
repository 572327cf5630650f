import { useLanguage } from '../i18n/language.js';
import { formatDistance } from './format-distance.js';
import { Glyph } from './Glyph.js';
import { GLYPHS } from './glyphs.js';
import { widerRadius, type SearchState } from './search-state.js';

interface Props {
  search: SearchState;
  onChange: (changed: Partial<SearchState>) => void;
}

/** Nothing was found: says so, and offers each step that may find something. */
export function EmptyNotice({ search, onChange }: Props) {
  const { texts, language } = useLanguage();
  const wider = search.box ? null : widerRadius(search.radiusM);
  return (
    <div className="notice">
      <span className="medal of-mixed">
        <Glyph path={GLYPHS.mixed} className="size-6" />
      </span>
      <h2 className="font-serif text-lg">{texts.empty.title}</h2>
      <p>{search.box ? texts.empty.inArea : texts.empty.within(formatDistance(search.radiusM, language))}</p>
      <div className="flex flex-wrap justify-center gap-2">
        {wider !== null && (
          <button
            type="button"
            className="btn btn-primary h-11 rounded-full"
            onClick={() => onChange({ radiusM: wider })}
          >
            {texts.empty.widen(formatDistance(wider, language))}
          </button>
        )}
        {search.types.length > 0 && (
          <button type="button" className="btn h-11 rounded-full" onClick={() => onChange({ types: [] })}>
            {texts.empty.anyType}
          </button>
        )}
        {!search.showSuspended && (
          <button
            type="button"
            className="btn h-11 rounded-full"
            onClick={() => onChange({ showSuspended: true })}
          >
            {texts.empty.withSuspended}
          </button>
        )}
      </div>
      {wider === null && <p className="text-sm">{texts.empty.moveOn}</p>}
    </div>
  );
}
