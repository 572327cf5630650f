import type { Website } from '@glaneur/sdk';
import { useState } from 'react';
import { listWebsites } from '../api/websites.js';
import { followInPage, goTo } from '../app/navigation.js';
import { Button, ButtonLink } from '../components/Button.js';
import { DataTable, type Column } from '../components/DataTable.js';
import { EmptyState } from '../components/EmptyState.js';
import { EDIT_GLYPH, HISTORY_GLYPH, PLUS_GLYPH, WEBSITE_GLYPH } from '../components/glyphs.js';
import { Page } from '../components/Page.js';
import { useTell } from '../components/Toasts.js';
import { usePages } from '../components/use-pages.js';
import { writeInstant } from '../i18n/dates.js';
import { useLanguage } from '../i18n/language.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { useMe } from '../session/use-session.js';
import { NewWebsiteDialog } from './NewWebsiteDialog.js';
import { WebsiteState } from './WebsiteState.js';

/** The organisation's public websites. */
export default function WebsitesPage() {
  const texts = useTexts(websiteTexts);
  const tell = useTell();
  const [creating, setCreating] = useState(false);
  const pages = usePages((query, signal) => listWebsites({ ...query, sort: 'name' }, signal), []);
  const create = (
    <Button kind="primary" glyph={PLUS_GLYPH} onClick={() => setCreating(true)}>
      {texts.create}
    </Button>
  );
  return (
    <Page title={texts.title} intro={texts.intro} actions={create}>
      <DataTable
        caption={texts.caption}
        columns={useColumns()}
        pages={pages}
        nameOf={({ name }) => name}
        empty={
          <EmptyState glyph={WEBSITE_GLYPH} title={texts.emptyTitle}>
            {texts.empty}
          </EmptyState>
        }
      />
      {creating && (
        <NewWebsiteDialog
          onDone={({ id, name }) => {
            tell.done(texts.created(name));
            goTo(`/admin/websites/${id}`);
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<Website>[] {
  const texts = useTexts(websiteTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  return [
    {
      head: texts.columns.name,
      names: true,
      cell: ({ id, name }) => (
        <a href={`/admin/websites/${id}`} onClick={followInPage}>
          {name}
        </a>
      ),
    },
    { head: texts.columns.address, cell: ({ slug, customDomain }) => customDomain ?? slug },
    { head: texts.columns.state, cell: (website) => <WebsiteState website={website} /> },
    {
      head: texts.columns.published,
      cell: ({ publishedAt }) => publishedAt && writeInstant(publishedAt, language, timeZone),
    },
    {
      head: '',
      cell: ({ id, name }) => (
        <div className="row-actions">
          <ButtonLink
            kind="quiet"
            glyph={EDIT_GLYPH}
            href={`/admin/websites/${id}`}
            aria-label={`${texts.edit}: ${name}`}
          >
            {texts.edit}
          </ButtonLink>
          <ButtonLink
            kind="quiet"
            glyph={HISTORY_GLYPH}
            href={`/admin/websites/${id}/history`}
            aria-label={`${texts.history}: ${name}`}
          >
            {texts.history}
          </ButtonLink>
        </div>
      ),
    },
  ];
}
