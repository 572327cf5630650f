import type { NewsItem } from '@glaneur/website-config';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/Field.js';
import { REMOVE_GLYPH } from '../../components/glyphs.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { LocalisedField } from '../LocalisedField.js';
import { PictureField } from '../media/PictureField.js';

interface Props {
  path: string;
  item: NewsItem;
  /** @param at the path of what was typed; null when nothing was */
  onItem: (item: NewsItem, at: string | null) => void;
  onRemove: () => void;
}

export function NewsItemFields({ path, item, onItem, onRemove }: Props) {
  const { news: texts, formatHint } = useTexts(websiteTexts);
  const withPicture = (picture: string | undefined): NewsItem => {
    const { picture: _, ...others } = item;
    return picture === undefined ? others : { ...others, picture };
  };
  return (
    <div className="form">
      <div className="form-row">
        <TextField
          name={`${path}.date`}
          label={texts.date}
          type="date"
          value={item.date}
          onValue={(date) => onItem({ ...item, date }, `${path}.date`)}
        />
        <TextField
          name={`${path}.id`}
          label={texts.id}
          hint={texts.idHint}
          autoCapitalize="none"
          spellCheck={false}
          value={item.id}
          onValue={(id) => onItem({ ...item, id }, `${path}.id`)}
        />
      </div>
      <LocalisedField
        path={`${path}.title`}
        label={texts.title}
        value={item.title}
        onValue={(title, at) => onItem({ ...item, title }, at)}
      />
      <LocalisedField
        path={`${path}.text`}
        label={texts.text}
        rows={6}
        hint={formatHint}
        value={item.text}
        onValue={(text, at) => onItem({ ...item, text }, at)}
      />
      <PictureField
        name={`${path}.picture`}
        label={texts.picture}
        value={item.picture}
        onValue={(picture) => onItem(withPicture(picture), null)}
      />
      <Button kind="danger-quiet" className="justify-self-start" glyph={REMOVE_GLYPH} onClick={onRemove}>
        {texts.remove}
      </Button>
    </div>
  );
}
