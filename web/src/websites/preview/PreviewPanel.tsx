import type { WebsiteConfig, WebsiteLanguage } from '@glaneur/website-config';
import { useEffect, useRef, useState } from 'react';
import { Tabs } from '../../components/Tabs.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { PAGE_OF_SECTION, pagesOf, pathOf, type PreviewPage } from './preview-pages.js';
import { PreviewFrame, type PreviewWidth } from './PreviewFrame.js';
import { PreviewState } from './PreviewState.js';
import { usePreview } from './use-preview.js';
import type { SectionName } from '../sections.js';

/** The website as it would look: built from what is typed, on an origin of its own. */
export function PreviewPanel({ section }: { section: SectionName | null }) {
  const texts = useTexts(websiteTexts);
  const { websiteId, form } = useFields();
  const preview = usePreview(websiteId, form.config);
  const [width, setWidth] = useState<PreviewWidth>(() => (window.innerWidth < 640 ? 'phone' : 'desktop'));
  const config = useLastGood(form.config);
  const { place, places, goTo } = usePlace(config, section);
  const url = preview.shown?.url ?? null;

  return (
    <section className="preview" aria-label={texts.preview.title}>
      <div className="preview-bar">
        <select
          className="control control--select"
          aria-label={texts.preview.page}
          value={`${place.page} ${place.language}`}
          onChange={(event) => {
            const [page, language] = event.target.value.split(' ') as [PreviewPage, WebsiteLanguage];
            goTo({ page, language });
          }}
        >
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
            version={preview.shown?.id ?? ''}
            address={url + pathOf(place.page, place.language, config.languages)}
            width={width}
          />
        )}
      </div>
    </section>
  );
}

interface Place {
  page: PreviewPage;
  language: WebsiteLanguage;
}

/** Which page is looked at: the one chosen, or the one on which the section that was opened is seen. */
function usePlace(config: WebsiteConfig | null, section: SectionName | null) {
  const [wanted, goTo] = useState<Place | null>(null);
  const languages = config?.languages ?? ['en'];
  useEffect(() => {
    const page = section === null ? undefined : PAGE_OF_SECTION[section];
    if (page) goTo((before) => ({ language: before?.language ?? languages[0] ?? 'en', page }));
  }, [section]);
  const pages: PreviewPage[] = config ? pagesOf(config) : ['home'];
  const places = languages.flatMap((language) => pages.map((page) => ({ page, language })));
  const first: Place = places[0] ?? { page: 'home', language: 'en' };
  const place = places.find(({ page, language }) => page === wanted?.page && language === wanted.language);
  return { place: place ?? first, places, goTo };
}

function useLastGood(config: WebsiteConfig | null): WebsiteConfig | null {
  const last = useRef(config);
  if (config) last.current = config;
  return last.current;
}
