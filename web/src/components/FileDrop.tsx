import { useId, useState, type DragEvent } from 'react';
import { useLanguage } from '../i18n/language.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { Glyph } from '../map/Glyph.js';
import { IMPORT_GLYPH } from './glyphs.js';
import { writeBytes } from './write-bytes.js';

interface Props {
  label: string;
  hint: string;
  accept: string;
  file: File | null;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** One file, chosen or dropped. The input is a real one: keyboard and screen reader use it as they know it. */
export function FileDrop({ label, hint, accept, file, disabled = false, onFile }: Props) {
  const { texts } = useCommon();
  const { language } = useLanguage();
  const [over, setOver] = useState(false);
  const id = useId();

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped && !disabled) onFile(dropped);
  };

  return (
    <div
      className={`file-drop ${over ? 'file-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="panel-medal">
        <Glyph path={IMPORT_GLYPH} className="size-7" />
      </span>
      <label htmlFor={id} className="file-drop-label">
        {label}
      </label>
      <p className="file-drop-name" aria-live="polite">
        {file ? texts.file.chosen(file.name, writeBytes(file.size, language)) : texts.file.drop}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          event.target.value = '';
        }}
      />
      <span className="btn btn-plain h-11 rounded-full px-5" aria-hidden="true">
        {file ? texts.file.other : texts.file.choose}
      </span>
      <p id={`${id}-hint`} className="field-hint">
        {hint}
      </p>
    </div>
  );
}
