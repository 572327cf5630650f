import type { Media } from '@glaneur/sdk';
import { useState } from 'react';
import { IconButton } from '../../components/Button.js';
import { EDIT_GLYPH, REMOVE_GLYPH } from '../../components/glyphs.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { inFirst } from '../localised.js';
import { Picture } from './Picture.js';
import { PictureWords } from './PictureWords.js';

interface Props {
  pictures: readonly Media[];
  onChosen: (id: string) => void;
  onDescribed: () => void;
  onRemove: (id: string) => void;
}

/** The website's pictures: to be chosen, described anew, deleted. */
export function PictureLibrary({ pictures, onChosen, onDescribed, onRemove }: Props) {
  const texts = useTexts(websiteTexts).picture;
  const { websiteId, languages } = useFields();
  const [describing, setDescribing] = useState<string | null>(null);
  return (
    <ul className="picture-grid">
      {pictures.map((picture) => {
        const { id, alt, width, height } = picture;
        const name = inFirst(alt, languages) || texts.untitled;
        return (
          <li key={id} className={describing === id ? 'picture-grid-open' : undefined}>
            <button type="button" aria-label={texts.use(name)} onClick={() => onChosen(id)}>
              <span className="picture-frame">
                <Picture websiteId={websiteId} id={id} alt="" />
              </span>
              <span className="picture-name">{name}</span>
              <span className="data-sub">{texts.size(width, height)}</span>
            </button>
            <div className="picture-actions">
              <IconButton
                label={texts.describe(name)}
                glyph={EDIT_GLYPH}
                aria-expanded={describing === id}
                onClick={() => setDescribing(describing === id ? null : id)}
              />
              <IconButton label={texts.delete(name)} glyph={REMOVE_GLYPH} onClick={() => onRemove(id)} />
            </div>
            {describing === id && (
              <PictureWords
                picture={picture}
                onDone={() => {
                  setDescribing(null);
                  onDescribed();
                }}
                onClose={() => setDescribing(null)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
