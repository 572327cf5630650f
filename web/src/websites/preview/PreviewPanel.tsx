import type { WebsiteConfig, WebsiteLanguage } from '@glaneur/website-config';
import { useRef, useState } from 'react';
import { Tabs } from '../../components/Tabs.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import type { SectionName } from '../sections.js';
import type { PreviewPage } from './preview-pages.js';
import { PreviewFrame, type PreviewWidth } from './PreviewFrame.js';
import { PreviewState } from './PreviewState.js';
import { usePlace } from './use-place.js';
import { usePreview } from './use-preview.js';

/** Of the list of pages: one that is not in it. */
const ELSEWHERE = '';

/** The website as it would look: built from what is typed, on an origin of its own. */
export function PreviewPanel({ section }: { section: SectionName | null }) {
  const texts = useTexts(websiteTexts);
  const { websiteId, form, pictures } = useFields();
  const preview = usePreview(websiteId, form.config, pictures.described);
  const [width, setWidth] = useState<PreviewWidth>(() => (window.innerWidth < 640 ? 'phone' : 'desktop'));
  const config = useLastGood(form.config);
  const { path, choice, seen, places, goTo, onPage } = usePlace(config, section);
  const url = preview.shown?.url ?? null;

  return (
    <section className="preview" aria-label={texts.preview.title}>
      <div className="preview-bar">
        <select
          className="control control--select"
          aria-label={texts.preview.page}
          value={seen ? `${seen.page} ${seen.language}` : ELSEWHERE}
          onChange={(event) => {
            const [page, language] = event.target.value.split(' ') as [PreviewPage, WebsiteLanguage];
            goTo({ page, language });
          }}
        >
          {!seen && (
            <option value={ELSEWHERE} disabled>
              {texts.preview.otherPage}
            </option>
          )}
          {places.map(({ page, language }) => (
            <option key={`${page} ${language}`} value={`${page} ${language}`}>
              {texts.previewPages[page]}
              {config && config.languages.length > 1 && ` (${language})`}
            </option>
          ))}
        </select>
        <Tabs
          label={texts.preview.width}
          value={width}
          onValue={setWidth}
          tabs={[
            { value: 'phone', label: texts.preview.phone },
            { value: 'desktop', label: texts.preview.desktop },
          ]}
        />
      </div>
      <PreviewState preview={preview} />
      <div className="preview-stage">
        {url === null || !config ? (
          <p className="preview-empty">{preview.building ? texts.preview.first : texts.preview.nothing}</p>
        ) : (
          <PreviewFrame
            title={texts.preview.frame}
            wanted={{ version: preview.shown?.id ?? '', url, path, choice }}
            width={width}
            onPage={onPage}
          />
        )}
      </div>
    </section>
  );
}

function useLastGood(config: WebsiteConfig | null): WebsiteConfig | null {
  const last = useRef(config);
  if (config) last.current = config;
  return last.current;
}
