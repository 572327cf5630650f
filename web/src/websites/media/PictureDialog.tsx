import { allPages } from '../../api/all-pages.js';
import { listMedia, removePicture } from '../../api/websites.js';
import { Dialog } from '../../components/Dialog.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { IconButton } from '../../components/Button.js';
import { REMOVE_GLYPH } from '../../components/glyphs.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { useAnswer } from '../../components/use-answer.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { inFirst } from '../localised.js';
import { NewPicture } from './NewPicture.js';
import { Picture } from './Picture.js';

interface Props {
  websiteId: string;
  onChosen: (id: string) => void;
  onClose: () => void;
}

/** The website's pictures to choose from, and the way to add one. */
export function PictureDialog({ websiteId, onChosen, onClose }: Props) {
  const texts = useTexts(websiteTexts).picture;
  const tell = useTell();
  const { languages } = useFields();
  const { answer, reload } = useAnswer(
    (signal) => allPages((query) => listMedia(websiteId, { ...query, sort: '-createdAt' }, signal)),
    [websiteId],
  );
  const remove = useAction(removePicture, () => {
    tell.done(texts.deleted);
    reload();
  });
  return (
    <Dialog title={texts.dialogTitle} onClose={onClose} wide>
      <div className="form">
        <NewPicture websiteId={websiteId} onAdded={({ id }) => onChosen(id)} />
        <h3 className="panel-title">{texts.library}</h3>
        {answer && !answer.ok && <FailurePanel failure={answer.failure} onRetry={reload} />}
        {answer?.ok && answer.data.items.length === 0 && <p className="field-hint">{texts.libraryEmpty}</p>}
        {answer?.ok && (
          <ul className="picture-grid">
            {answer.data.items.map(({ id, alt, width, height }) => {
              const name = inFirst(alt, languages) || texts.untitled;
              return (
                <li key={id}>
                  <button type="button" aria-label={texts.use(name)} onClick={() => onChosen(id)}>
                    <span className="picture-frame">
                      <Picture websiteId={websiteId} id={id} alt="" />
                    </span>
                    <span className="picture-name">{name}</span>
                    <span className="data-sub">{texts.size(width, height)}</span>
                  </button>
                  <IconButton
                    label={texts.delete(name)}
                    glyph={REMOVE_GLYPH}
                    onClick={() => void remove.run(websiteId, id)}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
