import type { AreaSummary, Container } from '@glaneur/sdk';
import { useEffect, useState } from 'react';
import { listContainers } from '../api/network.js';
import { Button, IconButton } from '../components/Button.js';
import { Field } from '../components/Field.js';
import { CLOSE_GLYPH, DOWN_GLYPH, PLUS_GLYPH, SEARCH_GLYPH, UP_GLYPH } from '../components/glyphs.js';
import { dispatchTexts } from '../i18n/staff/dispatch.js';
import { useTexts } from '../i18n/use-texts.js';
import { Glyph } from '../map/Glyph.js';
import { choiceOf, MOST_STOPS, moved, toggled, type Choice } from './plan-values.js';

interface Props {
  chosen: readonly Choice[];
  /** The order of the list is the order of driving. */
  ordered: boolean;
  areas: readonly AreaSummary[];
  containers: readonly Container[];
  onChange: (chosen: readonly Choice[]) => void;
}

/** The containers of a tour as a list: added by searching or by area, moved and taken off. */
export function ChosenContainers({ chosen, ordered, areas, containers, onChange }: Props) {
  const texts = useTexts(dispatchTexts).planning;
  const addArea = (areaId: string) => {
    const known = new Set(chosen.map(({ id }) => id));
    const added = containers.filter(
      (one) => one.areaId === areaId && one.status === 'active' && !known.has(one.id),
    );
    onChange([...chosen, ...added.map(choiceOf)]);
  };
  return (
    <Field name="containerIds" label={texts.containers} hint={texts.containersHint}>
      {({ id, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <div className={`chosen ${invalid ? 'chosen--wrong' : ''}`}>
          <div className="toolbar">
            <ContainerSearch
              id={id}
              describedBy={describedBy}
              chosen={chosen}
              onAdd={(choice) => onChange(toggled(chosen, choice))}
            />
            <select
              className="control control--select"
              aria-label={texts.addArea}
              value=""
              onChange={(event) => addArea(event.target.value)}
            >
              <option value="">{texts.addArea}</option>
              {areas.map((area) => (
                <option key={area.id} value={area.id}>
                  {area.name}
                </option>
              ))}
            </select>
          </div>
          <div className="flex items-center justify-between">
            <p className="font-semibold" aria-live="polite">
              {texts.chosen(chosen.length)}
            </p>
            {chosen.length > 0 && (
              <Button kind="quiet" onClick={() => onChange([])}>
                {texts.clear}
              </Button>
            )}
          </div>
          {chosen.length > MOST_STOPS && <p className="field-error">{texts.tooMany(MOST_STOPS)}</p>}
          <ol className="chosen-list">
            {chosen.map((choice, place) => (
              <li key={choice.id}>
                <span className="stop-table-number">{ordered ? place + 1 : '·'}</span>
                <span className="min-w-0 flex-1">
                  {choice.name}
                  <span className="data-sub">{choice.reference}</span>
                </span>
                {ordered && (
                  <>
                    <IconButton
                      label={texts.up(choice.name)}
                      glyph={UP_GLYPH}
                      disabled={place === 0}
                      onClick={() => onChange(moved(chosen, place, -1))}
                    />
                    <IconButton
                      label={texts.down(choice.name)}
                      glyph={DOWN_GLYPH}
                      disabled={place === chosen.length - 1}
                      onClick={() => onChange(moved(chosen, place, 1))}
                    />
                  </>
                )}
                <IconButton
                  label={texts.remove(choice.name)}
                  glyph={CLOSE_GLYPH}
                  onClick={() => onChange(toggled(chosen, choice))}
                />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Field>
  );
}

interface SearchProps {
  id: string;
  describedBy: string | undefined;
  chosen: readonly Choice[];
  onAdd: (choice: Choice) => void;
}

const SETTLE_MS = 250;
const FOUND = 8;

/** Finds containers by name or reference, wherever they stand. */
function ContainerSearch({ id, describedBy, chosen, onAdd }: SearchProps) {
  const texts = useTexts(dispatchTexts).planning;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Container[] | null>(null);
  useEffect(() => {
    setFound(null);
    const q = typed.trim();
    if (q === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      void listContainers({ q, status: ['active', 'suspended'], limit: FOUND }, abort.signal).then(
        (outcome) => {
          if (!abort.signal.aborted && outcome.ok) setFound(outcome.data.items);
        },
      );
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);
  const known = new Set(chosen.map((choice) => choice.id));
  const offered = found?.filter((container) => !known.has(container.id));
  return (
    <div className="container-search">
      <span className="search-control">
        <Glyph path={SEARCH_GLYPH} />
        <input
          id={id}
          className="control"
          type="search"
          placeholder={texts.search}
          aria-describedby={describedBy}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            const [first] = offered ?? [];
            if (first) onAdd(choiceOf(first));
          }}
        />
      </span>
      {offered && (
        <ul className="container-search-found">
          {offered.length === 0 && <li className="p-3 text-sm">{texts.noFound}</li>}
          {offered.map((container) => (
            <li key={container.id}>
              <button
                type="button"
                aria-label={texts.add(container.name)}
                onClick={() => onAdd(choiceOf(container))}
              >
                <Glyph path={PLUS_GLYPH} />
                <span>
                  {container.name}
                  <span className="data-sub">{container.reference}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
