import type { Website } from '@glaneur/sdk';
import { useRef, useState } from 'react';
import type { Draft } from '../api/websites.js';
import { ButtonLink } from '../components/Button.js';
import { HISTORY_GLYPH, OPEN_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { Tabs } from '../components/Tabs.js';
import { useTell } from '../components/Toasts.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { ConfigForm } from './ConfigForm.js';
import { FieldsContext } from './FieldsContext.js';
import { LeaveDialog } from './LeaveDialog.js';
import { PreviewPanel } from './preview/PreviewPanel.js';
import { PublishPanel } from './publish/PublishPanel.js';
import { usePublishing } from './publish/use-publishing.js';
import type { SectionName } from './sections.js';
import { useConfigForm } from './use-config-form.js';
import type { Goal } from './use-field-focus.js';
import { WebsiteState } from './WebsiteState.js';

interface Props {
  website: Website;
  draft: Draft;
  liveUrl: string | null;
}

/** The form of a website beside its preview; on a phone one at a time. */
export function Editor({ website: opened, draft, liveUrl }: Props) {
  const texts = useTexts(websiteTexts);
  const tell = useTell();
  const [website, setWebsite] = useState(opened);
  const [liveAt, setLiveAt] = useState(liveUrl);
  const [view, setView] = useState<'form' | 'preview'>('form');
  const [section, setSection] = useState<SectionName | null>(null);
  const [goal, setGoal] = useState<Goal | null>(null);
  const [described, setDescribed] = useState(0);
  const publishing = usePublishing(website.id, {
    onLive: ({ url, revision }) => {
      setLiveAt(url);
      setWebsite((before) => ({ ...before, publishedRevision: revision }));
    },
    onStale: () => void form.compare(),
  });
  /** The next saving is for publishing. */
  const publishes = useRef(false);
  const form = useConfigForm(website.id, draft, ({ revision, config }) => {
    setWebsite((before) => ({ ...before, draftRevision: revision, name: config.name }));
    if (publishes.current) void publishing.publish(revision);
    else tell.done(texts.draftSaved);
  });
  /** It is built at its new address now, which nobody can open before. */
  const move = (moved: Website) => {
    setWebsite(moved);
    setLiveAt(null);
  };
  const goToField = (path: string) => {
    setView('form');
    form.reveal(path);
    setGoal({ path });
  };
  const submit = async (andPublish: boolean) => {
    publishes.current = andPublish;
    await form.submit();
    publishes.current = false;
  };

  return (
    <FieldsContext
      value={{
        websiteId: website.id,
        form,
        goTo: goToField,
        pictures: { described, onDescribed: () => setDescribed((times) => times + 1) },
      }}
    >
      <Page
        title={website.name}
        back={{ href: '/admin/websites', label: texts.title }}
        intro={<WebsiteState website={website} />}
        actions={
          <>
            {liveAt !== null && (
              <ButtonLink
                glyph={OPEN_GLYPH}
                href={liveAt}
                target="_blank"
                rel="noreferrer"
                onClick={undefined}
              >
                {texts.open}
              </ButtonLink>
            )}
            <ButtonLink glyph={HISTORY_GLYPH} href={`/admin/websites/${website.id}/history`}>
              {texts.history}
            </ButtonLink>
          </>
        }
      >
        <PublishPanel publishing={publishing} />
        <div className="editor-views">
          <Tabs
            label={texts.views.label}
            value={view}
            onValue={setView}
            tabs={[
              { value: 'form', label: texts.views.form },
              { value: 'preview', label: texts.views.preview },
            ]}
          />
        </div>
        <div className="editor" data-view={view}>
          <ConfigForm
            form={form}
            website={website}
            onWebsite={move}
            goal={goal}
            onSection={setSection}
            publishing={publishing.busy}
            onSave={() => void submit(false)}
            onPublish={() => void submit(true)}
          />
          <PreviewPanel section={section} />
        </div>
      </Page>
      {form.changed && <LeaveDialog />}
    </FieldsContext>
  );
}
