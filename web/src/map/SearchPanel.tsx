import { useEffect, useId, useState, type FormEvent } from 'react';
import { useLanguage } from '../i18n/language.js';
import { readCoordinates, writeCoordinates } from './coordinates.js';
import { formatDistance } from './format-distance.js';
import type { Position } from './geo.js';
import { Glyph } from './Glyph.js';
import { ARROW_GLYPH, LOCATE_GLYPH } from './glyphs.js';
import type { Locating } from './use-geolocation.js';

interface Props {
  origin: Position | null;
  locating: Locating;
  onLocate: () => void;
  onPosition: (position: Position) => void;
}

/** Where to search: the device's position or typed coordinates. */
export function SearchPanel({ origin, locating, onLocate, onPosition }: Props) {
  const { texts } = useLanguage();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const field = useId();
  const note = useId();
  const asking = locating.kind === 'asking';
  const at = origin ? writeCoordinates(origin) : '';

  useEffect(() => {
    setTyped(at);
    setMistake(null);
  }, [at]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readCoordinates(typed);
    if (read.kind === 'position') {
      setMistake(null);
      onPosition(read.position);
      return;
    }
    setMistake(read.kind === 'out_of_range' ? texts.search.outOfRange : texts.search.notCoordinates);
    document.getElementById(field)?.focus();
  };

  return (
    <section aria-label={texts.search.label}>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="btn btn-primary h-12 rounded-full px-4 text-base"
          aria-busy={asking}
          onClick={onLocate}
        >
          <Glyph path={LOCATE_GLYPH} className={`size-6 ${asking ? 'turning' : ''}`} />
          {asking ? texts.search.finding : texts.search.findMe}
        </button>
        <form className="coordinates" role="search" onSubmit={submit} noValidate>
          <label htmlFor={field} className="sr-only">
            {texts.search.coordinates}
          </label>
          <input
            id={field}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
            placeholder={texts.search.coordinatesHint}
            autoComplete="off"
            enterKeyHint="search"
            spellCheck={false}
            aria-invalid={mistake !== null}
            aria-describedby={note}
          />
          <button
            type="submit"
            className="coordinates-go"
            aria-label={texts.search.go}
            title={texts.search.go}
          >
            <Glyph path={ARROW_GLYPH} />
          </button>
        </form>
      </div>
      <p id={note} className="note note--mistake" role="alert">
        {mistake}
      </p>
      <LocationNote locating={locating} />
    </section>
  );
}

function LocationNote({ locating }: { locating: Locating }) {
  const { texts, language } = useLanguage();
  if (locating.kind === 'failed') {
    return (
      <p className="note note--mistake" role="alert">
        {texts.location[locating.problem]}
      </p>
    );
  }
  if (locating.kind !== 'found') return null;
  return (
    <p className="note" role="status">
      {texts.search.found(formatDistance(locating.located.accuracyM, language))}
    </p>
  );
}
