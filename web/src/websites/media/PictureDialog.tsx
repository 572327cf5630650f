import { allPages } from '../../api/all-pages.js';
import { listMedia, removePicture } from '../../api/websites.js';
import { Dialog } from '../../components/Dialog.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { useTell } from '../../components/Toasts.js';
import { useAction } from '../../components/use-action.js';
import { useAnswer } from '../../components/use-answer.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { NewPicture } from './NewPicture.js';
import { PictureLibrary } from './PictureLibrary.js';

interface Props {
  websiteId: string;
  onChosen: (id: string) => void;
  onClose: () => void;
}

/** The website's pictures to choose from, and the way to add one. */
export function PictureDialog({ websiteId, onChosen, onClose }: Props) {
  const texts = useTexts(websiteTexts).picture;
  const tell = useTell();
  const { pictures } = useFields();
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
          <PictureLibrary
            pictures={answer.data.items}
            onChosen={onChosen}
            onDescribed={() => {
              tell.done(texts.described);
              pictures.onDescribed();
              reload();
            }}
            onRemove={(id) => void remove.run(websiteId, id)}
          />
        )}
      </div>
    </Dialog>
  );
}
