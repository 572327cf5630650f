import type { Import } from '@glaneur/sdk';
import { useEffect, useState } from 'react';
import { followImport, isFinal } from '../../api/follow-import.js';
import { getImport, undoImport } from '../../api/imports.js';
import { Button, ButtonLink } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { TableSkeleton } from '../../components/DataTable.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { BOX_GLYPH, IMPORT_GLYPH, UNDO_GLYPH, WARNING_GLYPH } from '../../components/glyphs.js';
import { Page } from '../../components/Page.js';
import { useTell } from '../../components/Toasts.js';
import { useAnswer } from '../../components/use-answer.js';
import { writeBytes } from '../../components/write-bytes.js';
import { writeInstant } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { importTexts } from '../../i18n/staff/imports.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Glyph } from '../../map/Glyph.js';
import type { PageProps } from '../../session/routes.js';
import { useMe } from '../../session/use-session.js';
import { ImportCounts } from './ImportCounts.js';
import { ImportErrors } from './ImportErrors.js';
import { ImportProgress } from './ImportProgress.js';
import { ImportState } from './ImportState.js';

/** One import: how far it is, what came of it, what was wrong, and the way back. */
export default function ImportPage({ params }: PageProps) {
  const texts = useTexts(importTexts);
  const id = params['id'] ?? '';
  const { answer, reload, put } = useAnswer((signal) => getImport(id, signal), [id]);
  const running = answer?.ok === true && !isFinal(answer.data);
  useEffect(() => {
    if (!running) return;
    const abort = new AbortController();
    void followImport(id, abort.signal, put);
    return () => abort.abort();
  }, [id, running, put]);
  if (answer?.ok) return <Shown shown={answer.data} onChange={put} onStale={reload} />;
  return (
    <Page title={texts.title} back={{ href: '/admin/imports', label: texts.title }}>
      {answer ? <FailurePanel failure={answer.failure} onRetry={reload} /> : <TableSkeleton />}
    </Page>
  );
}

interface ShownProps {
  shown: Import;
  onChange: (now: Import) => void;
  onStale: () => void;
}

function Shown({ shown, onChange, onStale }: ShownProps) {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { sayViolation } = useCommon();
  const tell = useTell();
  const [undoing, setUndoing] = useState(false);
  const { state, failure, counts } = shown;
  return (
    <Page
      title={shown.fileName}
      back={{ href: '/admin/imports', label: texts.title }}
      intro={
        <span className="flex flex-wrap items-center gap-2">
          <ImportState state={state} />
          {texts.by(writeBytes(shown.bytes, language), writeInstant(shown.createdAt, language, timeZone))}
        </span>
      }
      actions={
        <>
          {state === 'applied' && (
            <Button glyph={UNDO_GLYPH} onClick={() => setUndoing(true)}>
              {texts.undo}
            </Button>
          )}
          {isFinal(shown) && (
            <ButtonLink glyph={IMPORT_GLYPH} href="/admin/imports">
              {texts.again}
            </ButtonLink>
          )}
          {state === 'applied' && (
            <ButtonLink kind="primary" glyph={BOX_GLYPH} href="/admin/containers">
              {texts.containers}
            </ButtonLink>
          )}
        </>
      }
    >
      {!isFinal(shown) && <ImportProgress shown={shown} />}
      {failure && (
        <div className="warning-line mb-4" role="alert">
          <Glyph path={WARNING_GLYPH} />
          <p>
            <strong>{texts.failedTitle}.</strong> {sayViolation(failure)} {texts.failedText}
          </p>
        </div>
      )}
      <ImportCounts counts={counts} />
      {counts.rejected > 0 && isFinal(shown) && <ImportErrors shown={shown} />}
      {undoing && (
        <ConfirmDialog
          title={texts.undoTitle}
          submitLabel={texts.undo}
          danger
          send={() => undoImport(shown)}
          onStale={onStale}
          onDone={(now: Import) => {
            setUndoing(false);
            tell.done(texts.undoStarted);
            onChange(now);
          }}
          onClose={() => setUndoing(false)}
        >
          {texts.undoText}
        </ConfirmDialog>
      )}
    </Page>
  );
}
