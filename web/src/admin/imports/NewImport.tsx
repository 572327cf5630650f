import type { Import, ImportMode } from '@glaneur/sdk';
import { useEffect, useRef, useState } from 'react';
import { LARGEST_IMPORT, uploadImport } from '../../api/imports.js';
import type { Failure } from '../../app/api.js';
import { Button } from '../../components/Button.js';
import { Choices } from '../../components/Choices.js';
import { FileDrop } from '../../components/FileDrop.js';
import { ProgressBar } from '../../components/ProgressBar.js';
import { useSecondsLeft } from '../../components/use-seconds-left.js';
import { writeBytes } from '../../components/write-bytes.js';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';

const refusal = (code: string): Failure => ({
  kind: 'refused',
  status: 422,
  code,
  detail: null,
  violations: [],
});

/** A file, what to do with known references, and how far the sending is. */
export function NewImport({ onStarted }: { onStarted: (started: Import) => void }) {
  const texts = useTexts(importTexts);
  const { texts: common, sayFailure } = useCommon();
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<ImportMode>('upsert');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const sending = useRef<AbortController | null>(null);
  const wait = useSecondsLeft(failure);
  useEffect(() => () => sending.current?.abort(), []);

  const choose = (chosen: File) => {
    setFile(chosen);
    setFailure(chosen.size > LARGEST_IMPORT ? refusal('import.too_large') : null);
  };
  const start = async () => {
    if (!file) return;
    const abort = new AbortController();
    sending.current = abort;
    setFailure(null);
    setShare(0);
    const outcome = await uploadImport({ file, mode, signal: abort.signal, onProgress: setShare });
    if (sending.current !== abort) return;
    setShare(null);
    if (outcome.ok) onStarted(outcome.data);
    else if (!abort.signal.aborted) setFailure(outcome.failure);
  };
  const stop = () => {
    sending.current?.abort();
    sending.current = null;
    setShare(null);
  };
  const ready = file !== null && file.size <= LARGEST_IMPORT;

  return (
    <section className="panel import-new" aria-label={texts.newTitle}>
      <FileDrop
        label={texts.file}
        hint={texts.fileHint}
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        file={file}
        disabled={share !== null}
        onFile={choose}
      />
      <div className="grid content-start gap-4">
        <Choices
          name="mode"
          label={texts.mode}
          value={mode}
          onValue={setMode}
          choices={[
            { value: 'upsert', label: texts.upsert, hint: texts.upsertHint },
            { value: 'create', label: texts.create, hint: texts.createHint },
          ]}
        />
        {failure && (
          <p className="form-notice" role="alert">
            {sayFailure(failure)}
          </p>
        )}
        {share === null ? (
          <Button
            kind="primary"
            className="w-full"
            disabled={!ready || wait > 0}
            onClick={() => void start()}
          >
            {texts.start}
            {wait > 0 && ` (${wait} s)`}
          </Button>
        ) : (
          <div className="grid gap-3" role="status">
            <ProgressBar
              label={texts.uploading}
              share={share}
              {...(file && {
                text: texts.progress(
                  writeBytes(file.size * share, language),
                  writeBytes(file.size, language),
                ),
              })}
            />
            <Button onClick={stop}>{texts.stop}</Button>
          </div>
        )}
        <span className="sr-only">{share !== null && common.working}</span>
      </div>
    </section>
  );
}
