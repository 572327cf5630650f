import type { Media } from '@glaneur/sdk';
import { useState } from 'react';
import { LARGEST_PICTURE, uploadPicture } from '../../api/websites.js';
import type { Failure } from '../../app/api.js';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/Field.js';
import { FileDrop } from '../../components/FileDrop.js';
import { ProgressBar } from '../../components/ProgressBar.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { dataUrlOf } from './data-url.js';

const TYPES = 'image/jpeg,image/png,image/webp,image/avif';
const TOO_LARGE: Failure = {
  kind: 'refused',
  status: 413,
  code: 'media.too_large',
  detail: null,
  violations: [],
};

/** A picture from this device: shown whole before it is sent, with what it shows in each language. */
export function NewPicture({ websiteId, onAdded }: { websiteId: string; onAdded: (added: Media) => void }) {
  const { picture: texts, languageNames } = useTexts(websiteTexts);
  const { sayFailure } = useCommon();
  const { languages } = useFields();
  const [file, setFile] = useState<File | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [alt, setAlt] = useState({ en: '', fr: '' });
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const choose = async (chosen: File) => {
    const fits = chosen.size <= LARGEST_PICTURE;
    setFile(fits ? chosen : null);
    setFailure(fits ? null : TOO_LARGE);
    setShown(fits ? await dataUrlOf(chosen) : null);
  };
  const send = async () => {
    if (!file || share !== null) return;
    setShare(0);
    setFailure(null);
    const sent = await uploadPicture(websiteId, { file, alt, onProgress: setShare });
    setShare(null);
    if (sent.ok) onAdded(sent.data);
    else setFailure(sent.failure);
  };
  return (
    <section className="new-picture" aria-label={texts.upload}>
      <FileDrop
        label={texts.file}
        hint={texts.fileHint}
        accept={TYPES}
        file={file}
        disabled={share !== null}
        onFile={(chosen) => void choose(chosen)}
      />
      {file && (
        <div className="form">
          {shown && (
            <div className="picture-frame">
              <img src={shown} alt={file.name} />
            </div>
          )}
          {languages.map((language) => (
            <TextField
              key={language}
              name={`alt.${language}`}
              label={languages.length > 1 ? `${texts.alt}, ${languageNames[language]}` : texts.alt}
              hint={texts.altHint}
              lang={language}
              optional
              value={alt[language]}
              onValue={(words) => setAlt((before) => ({ ...before, [language]: words }))}
            />
          ))}
          {share !== null && <ProgressBar label={texts.sending} share={share} />}
          <Button kind="primary" busy={share !== null} onClick={() => void send()}>
            {texts.add}
          </Button>
        </div>
      )}
      {failure && (
        <p className="form-notice" role="alert">
          {sayFailure(failure)}
        </p>
      )}
    </section>
  );
}
