import type { AreaSummary } from '@glaneur/sdk';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.js';
import { FILTER_GLYPH, SEARCH_GLYPH } from '../../components/glyphs.js';
import { useLanguage } from '../../i18n/language.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Glyph } from '../../map/Glyph.js';
import { CONTAINER_TYPES } from '../../map/search-state.js';
import { STATUSES, type ContainerFilters } from './filters.js';

interface Props {
  filters: ContainerFilters;
  areas: readonly AreaSummary[];
  onChange: (changed: Partial<ContainerFilters>) => void;
}

/** So long nothing is typed before the list is asked for. */
const SETTLE_MS = 250;

export function FilterBar({ filters, areas, onChange }: Props) {
  const texts = useTexts(networkTexts).container;
  const { texts: common } = useLanguage();
  const further = filters.minCapacityL !== '' || filters.maxCapacityL !== '' || filters.outsideArea;
  const [open, setOpen] = useState(further);
  return (
    <section aria-label={texts.filters}>
      <div className="toolbar">
        <SettlingInput
          label={texts.search}
          type="search"
          value={filters.q}
          onSettled={(q) => onChange({ q })}
        />
        <Choice
          label={texts.area}
          value={filters.areaId}
          none={texts.anyArea}
          options={areas.map(({ id, name }) => [id, name])}
          onValue={(areaId) => onChange({ areaId })}
        />
        <Choice
          label={texts.type}
          value={filters.type}
          none={texts.anyType}
          options={CONTAINER_TYPES.map((type) => [type, common.types[type]])}
          onValue={(type) => onChange({ type: type as ContainerFilters['type'] })}
        />
        <Choice
          label={texts.status}
          value={filters.status}
          none={texts.anyStatus}
          options={STATUSES.map((status) => [status, texts.statuses[status]])}
          onValue={(status) => onChange({ status: status as ContainerFilters['status'] })}
        />
        <Button kind="quiet" glyph={FILTER_GLYPH} aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.moreFilters}
        </Button>
      </div>
      {open && (
        <div className="toolbar">
          {(['minCapacityL', 'maxCapacityL'] as const).map((name) => (
            <SettlingInput
              key={name}
              label={name === 'minCapacityL' ? texts.minCapacity : texts.maxCapacity}
              inputMode="numeric"
              value={filters[name]}
              onSettled={(litres) => onChange({ [name]: litres.replace(/\D/g, '').slice(0, 6) })}
            />
          ))}
          <label className="check-line">
            <input
              type="checkbox"
              className="check"
              checked={filters.outsideArea}
              onChange={(event) => onChange({ outsideArea: event.target.checked })}
            />
            {texts.onlyOutside}
          </label>
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  none: string;
  options: readonly (readonly [string, string])[];
  onValue: (value: string) => void;
}

function Choice({ label, value, none, options, onValue }: ChoiceProps) {
  return (
    <select
      className="control control--select"
      aria-label={label}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="">{none}</option>
      {options.map(([of, shown]) => (
        <option key={of} value={of}>
          {shown}
        </option>
      ))}
    </select>
  );
}

interface SettlingProps {
  label: string;
  value: string;
  type?: 'search' | 'text';
  inputMode?: 'numeric';
  onSettled: (value: string) => void;
}

/** A field whose value counts when the typing has paused. */
function SettlingInput({ label, value, type = 'text', inputMode, onSettled }: SettlingProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSettled(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <span className={type === 'search' ? 'search-control' : 'contents'}>
      {type === 'search' && <Glyph path={SEARCH_GLYPH} />}
      <input
        className="control"
        type={type}
        inputMode={inputMode}
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
}
