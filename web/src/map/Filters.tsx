import type { ContainerType } from '@glaneur/sdk';
import { useLanguage } from '../i18n/language.js';
import { formatDistance } from './format-distance.js';
import { Glyph } from './Glyph.js';
import { GLYPHS } from './glyphs.js';
import { CONTAINER_TYPES, RADII_M, withTypeToggled, type SearchState } from './search-state.js';

interface Props {
  search: SearchState;
  onChange: (changed: Partial<SearchState>) => void;
}

/** What is in the bag, how far to walk, and whether to show what takes nothing now. */
export function Filters({ search, onChange }: Props) {
  const { texts } = useLanguage();
  return (
    <section aria-label={texts.filters.label} className="mt-3">
      <fieldset className="min-w-0">
        <legend className="sr-only">{texts.filters.types}</legend>
        <div className="types">
          <TypeChip
            label={texts.filters.everything}
            pressed={search.types.length === 0}
            onPress={() => onChange({ types: [] })}
          />
          {CONTAINER_TYPES.map((type) => (
            <TypeChip
              key={type}
              type={type}
              label={texts.types[type]}
              pressed={search.types.includes(type)}
              onPress={() => onChange({ types: withTypeToggled(search.types, type) })}
            />
          ))}
        </div>
      </fieldset>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <RadiusSelect search={search} onChange={onChange} />
        <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="toggle toggle-sm toggle-primary"
            checked={search.showSuspended}
            onChange={(event) => onChange({ showSuspended: event.target.checked })}
          />
          {texts.filters.suspended}
        </label>
      </div>
    </section>
  );
}

interface ChipProps {
  type?: ContainerType;
  label: string;
  pressed: boolean;
  onPress: () => void;
}

function TypeChip({ type, label, pressed, onPress }: ChipProps) {
  return (
    <button
      type="button"
      className={`chip ${type ? `of-${type}` : ''}`}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {type && <Glyph path={GLYPHS[type]} />}
      {label}
    </button>
  );
}

function RadiusSelect({ search, onChange }: Props) {
  const { texts, language } = useLanguage();
  const offered = [...new Set([...RADII_M, search.radiusM])].sort((a, b) => a - b);
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      {texts.filters.radius}
      <select
        className="radius"
        value={search.radiusM}
        onChange={(event) => onChange({ radiusM: Number(event.target.value), box: null })}
      >
        {offered.map((radiusM) => (
          <option key={radiusM} value={radiusM}>
            {formatDistance(radiusM, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
