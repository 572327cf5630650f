import { NEWS_MAX, type NewsItem } from '@glaneur/website-config';
import { useState } from 'react';
import { Button } from '../../components/Button.js';
import { CHEVRON_GLYPH, PLUS_GLYPH } from '../../components/glyphs.js';
import { dayOf, writeDay } from '../../i18n/dates.js';
import { useLanguage } from '../../i18n/language.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Glyph } from '../../map/Glyph.js';
import { useMe } from '../../session/use-session.js';
import { useFormViolations } from '../../components/FormContext.js';
import { standsAt } from '../../components/violations.js';
import { useFields } from '../FieldsContext.js';
import { replacedAt, withoutAt } from '../lists.js';
import { inFirst } from '../localised.js';
import { freeNewsId } from '../news-id.js';
import { NewsItemFields } from './NewsItemFields.js';

const PATH = 'pages.news.items';

/** News items, the newest first; one is open at a time. */
export function NewsSection() {
  const texts = useTexts(websiteTexts).news;
  const { language } = useLanguage();
  const { timeZone } = useMe().organisation;
  const { form, languages } = useFields();
  const violations = useFormViolations();
  const items = form.values[PATH];
  const [open, setOpen] = useState<number | null>(null);
  const put = (changed: NewsItem[], at: string | null = null) => form.change(PATH, changed, at);
  const wrong = (at: number) => violations.some(({ path }) => standsAt(path, `${PATH}.${at}`));

  const write = () => {
    const today = dayOf(new Date(), timeZone);
    put([{ id: freeNewsId(today, items), date: today, title: {}, text: {} }, ...items]);
    setOpen(0);
  };
  return (
    <>
      {items.length < NEWS_MAX && (
        <Button className="justify-self-start" glyph={PLUS_GLYPH} onClick={write}>
          {texts.add}
        </Button>
      )}
      {items.length === 0 && <p className="field-hint">{texts.none}</p>}
      {items.map((item, at) => (
        <details
          key={at}
          className="news-item"
          open={open === at || wrong(at)}
          onToggle={(event) => {
            if (event.currentTarget.open) setOpen(at);
            else if (open === at) setOpen(null);
          }}
        >
          <summary>
            <span>
              <span className="block font-semibold">{inFirst(item.title, languages) || texts.newTitle}</span>
              <span className="data-sub">
                {/^\d{4}-\d\d-\d\d$/.test(item.date) && writeDay(item.date, language)}
              </span>
            </span>
            <Glyph path={CHEVRON_GLYPH} className="form-section-arrow" />
          </summary>
          <NewsItemFields
            path={`${PATH}.${at}`}
            item={item}
            onItem={(changed, typed) => put(replacedAt(items, at, changed), typed)}
            onRemove={() => {
              put(withoutAt(items, at));
              setOpen(null);
            }}
          />
        </details>
      ))}
    </>
  );
}
