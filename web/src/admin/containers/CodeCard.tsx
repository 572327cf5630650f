import type { Container } from '@glaneur/sdk';
import { useEffect, useState } from 'react';
import { fetchLabel, getContainerCode } from '../../api/network.js';
import { Button } from '../../components/Button.js';
import { FailurePanel } from '../../components/FailurePanel.js';
import { DOWNLOAD_GLYPH } from '../../components/glyphs.js';
import { saveFile } from '../../components/save-file.js';
import { useAction } from '../../components/use-action.js';
import { useAnswer } from '../../components/use-answer.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';

const FORMATS = ['pdf', 'png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** The container's QR code, its code in letters, and the label to print. */
export function CodeCard({ container }: { container: Container }) {
  const texts = useTexts(networkTexts).label;
  const { answer, reload } = useAnswer((signal) => getContainerCode(container.id, signal), [container.id]);
  const download = useAction(
    (format: Format) => fetchLabel(container.id, format),
    (file, format) => saveFile(file, `${safeName(container.reference)}.${format}`),
  );
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.title}</h2>
      {answer && !answer.ok ? (
        <FailurePanel failure={answer.failure} onRetry={reload} />
      ) : (
        <div className="grid gap-3">
          <LabelPicture id={container.id} code={answer?.data.code ?? ''} />
          <div>
            <p className="qr-code">{answer?.data.code ?? '…'}</p>
            <p className="field-hint">{texts.explain}</p>
          </div>
          <div className="flex w-full flex-wrap gap-2" role="group" aria-label={texts.download}>
            {FORMATS.map((format) => (
              <Button
                key={format}
                glyph={DOWNLOAD_GLYPH}
                className="px-3"
                aria-label={`${texts.download}: ${texts[format]}`}
                busy={download.busy}
                onClick={() => void download.run(format)}
              >
                {texts[format]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** The label as the API draws it; as a `data:` address, the only one that the page's policy lets pictures have. */
function LabelPicture({ id, code }: { id: string; code: string }) {
  const texts = useTexts(networkTexts).label;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void fetchLabel(id, 'svg', abort.signal).then(async (outcome) => {
      if (!outcome.ok) return;
      const drawing = await outcome.data.text();
      if (!abort.signal.aborted) setAddress(`data:image/svg+xml,${encodeURIComponent(drawing)}`);
    });
    return () => abort.abort();
  }, [id]);
  return address ? (
    <img className="qr" src={address} alt={texts.alt(code)} />
  ) : (
    <span className="qr skeleton" />
  );
}

/** A reference may hold what no file name may. */
const safeName = (reference: string) => `glaneur-${reference.replace(/[^\p{L}\p{N}._-]+/gu, '_')}`;
