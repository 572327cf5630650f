import { allPages } from '../../api/all-pages.js';
import { listAreas } from '../../api/network.js';
import { Button } from '../../components/Button.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { useAnswer } from '../../components/use-answer.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AllOrSome } from '../AllOrSome.js';
import { useFields } from '../FieldsContext.js';

/** The areas that the website shows: read when the section is opened. */
export function AreaChoice() {
  const texts = useTexts(websiteTexts);
  const common = useCommon().texts;
  const { values, change } = useFields().form;
  const { answer, reload } = useAnswer(
    (signal) => allPages((query) => listAreas({ ...query, sort: 'name' }, signal)),
    [],
  );
  if (!answer) return <p className="field-hint">{common.loading}</p>;
  if (!answer.ok) return <FailurePanel failure={answer.failure} onRetry={reload} />;
  const { items, complete } = answer.data;
  const chosen = values['show.areas'];
  const known = new Set(items.map(({ id }) => id));
  const gone = chosen === 'all' || !complete ? [] : chosen.filter((id) => !known.has(id));
  return (
    <AllOrSome<string>
      name="show.areas"
      label={texts.fields['show.areas']}
      all={texts.show.areasAll}
      some={texts.show.areasSome}
      value={chosen}
      items={items.map(({ id, name }) => ({ id, label: name }))}
      onValue={(areas) => change('show.areas', areas)}
    >
      {items.length === 0 && <p className="field-hint">{texts.show.noAreas}</p>}
      {!complete && <p className="field-hint">{texts.show.incomplete}</p>}
      {gone.length > 0 && chosen !== 'all' && (
        <p className="warning-line">
          {texts.show.gone(gone.length)}{' '}
          <Button
            kind="quiet"
            onClick={() =>
              change(
                'show.areas',
                chosen.filter((id) => known.has(id)),
              )
            }
          >
            {texts.show.dropGone}
          </Button>
        </p>
      )}
    </AllOrSome>
  );
}
