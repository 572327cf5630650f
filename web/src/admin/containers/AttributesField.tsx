import { Button, IconButton } from '../../components/Button.js';
import { Field } from '../../components/Field.js';
import { PLUS_GLYPH, REMOVE_GLYPH } from '../../components/glyphs.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { ContainerValues } from './container-values.js';

type Pairs = ContainerValues['attributes'];

/** Whatever else is known of a container: pairs of a name and a value. */
export function AttributesField({ value, onValue }: { value: Pairs; onValue: (value: Pairs) => void }) {
  const texts = useTexts(networkTexts).container;
  const change = (place: number, pair: readonly [string, string]) =>
    onValue(value.map((other, i) => (i === place ? pair : other)));
  return (
    <Field name="attributes" label={texts.attributes} optional>
      {({ id, 'aria-describedby': describedBy }) => (
        <div
          id={id}
          role="group"
          aria-label={texts.attributes}
          aria-describedby={describedBy}
          className="grid gap-2"
        >
          {value.map(([name, of], place) => (
            <div key={place} className="flex gap-2">
              <input
                className="control"
                aria-label={`${texts.attributeName} ${place + 1}`}
                placeholder={texts.attributeName}
                value={name}
                onChange={(event) => change(place, [event.target.value, of])}
              />
              <input
                className="control"
                aria-label={`${texts.attributeValue} ${place + 1}`}
                placeholder={texts.attributeValue}
                value={of}
                onChange={(event) => change(place, [name, event.target.value])}
              />
              <IconButton
                label={texts.removeAttribute(name)}
                glyph={REMOVE_GLYPH}
                onClick={() => onValue(value.filter((_, i) => i !== place))}
              />
            </div>
          ))}
          <div>
            <Button kind="quiet" glyph={PLUS_GLYPH} onClick={() => onValue([...value, ['', '']])}>
              {texts.addAttribute}
            </Button>
          </div>
        </div>
      )}
    </Field>
  );
}
