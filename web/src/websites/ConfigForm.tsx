import type { Website } from '@glaneur/sdk';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ConflictNotice } from '../components/ConflictNotice.js';
import { FormContext } from '../components/FormContext.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { ConfigFormBar } from './ConfigFormBar.js';
import { FormSection } from './FormSection.js';
import { SECTIONS, sectionOf, type SectionName } from './sections.js';
import { AddressSection } from './sections/AddressSection.js';
import { HomeSection } from './sections/HomeSection.js';
import { IdentitySection } from './sections/IdentitySection.js';
import { NewsSection } from './sections/NewsSection.js';
import { PagesSection } from './sections/PagesSection.js';
import { PicturesSection } from './sections/PicturesSection.js';
import { RemovalSection } from './sections/RemovalSection.js';
import { ShowSection } from './sections/ShowSection.js';
import { SocialSection } from './sections/SocialSection.js';
import { ThemeSection } from './sections/ThemeSection.js';
import type { ConfigForm as FormState } from './use-config-form.js';
import { useFieldFocus, type Goal } from './use-field-focus.js';
import { writeChange } from './write-change.js';

interface Props {
  form: FormState;
  website: Website;
  onWebsite: (changed: Website) => void;
  /** The field that somebody wants to put right now. */
  goal: Goal | null;
  /** Somebody works in this section now. */
  onSection: (section: SectionName) => void;
  /** A build is under way. */
  publishing: boolean;
  onSave: () => void;
  onPublish: () => void;
}

/** Everything that can be decided about a website, section by section. */
export function ConfigForm(props: Props) {
  const { form, website, onWebsite, goal, onSection } = props;
  const texts = useTexts(websiteTexts);
  const common = useCommon().texts;
  const element = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set(['identity', 'theme']));
  const wrong = new Map(SECTIONS.map((name) => [name, 0]));
  for (const { path } of form.violations) wrong.set(sectionOf(path), (wrong.get(sectionOf(path)) ?? 0) + 1);

  useEffect(() => {
    if (form.refusals === 0) return;
    setOpen((before) => new Set([...before, ...form.violations.map(({ path }) => sectionOf(path))]));
    // The fields in error are there after the sections have opened.
    requestAnimationFrame(() => {
      const first = element.current?.querySelector<HTMLElement>('[aria-invalid="true"], .form-notice');
      first?.focus();
      first?.scrollIntoView({ block: 'center' });
    });
  }, [form.refusals]);

  useEffect(() => {
    if (goal) setOpen((before) => new Set([...before, sectionOf(goal.path)]));
  }, [goal]);
  useFieldFocus(element, goal);

  const contents: Record<SectionName, ReactNode> = {
    identity: <IdentitySection />,
    theme: <ThemeSection />,
    pictures: <PicturesSection />,
    home: <HomeSection />,
    pages: <PagesSection />,
    news: <NewsSection />,
    show: <ShowSection />,
    social: <SocialSection />,
    address: <AddressSection website={website} onChange={onWebsite} />,
    removal: <RemovalSection website={website} />,
  };
  return (
    <FormContext value={form}>
      <form
        ref={element}
        noValidate
        className="config-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave();
        }}
      >
        <ConflictNotice
          conflict={form.conflict}
          labelOf={(name) => texts.fields[name]}
          write={(_, value) => writeChange(value, common)}
        />
        {SECTIONS.map((name) => (
          <FormSection
            key={name}
            title={texts.sections[name]}
            wrong={wrong.get(name) ?? 0}
            open={open.has(name)}
            onOpen={(opened) => {
              setOpen(
                (before) => new Set([...before].filter((other) => other !== name).concat(opened ? name : [])),
              );
              if (opened) onSection(name);
            }}
            onWork={() => onSection(name)}
          >
            {contents[name]}
          </FormSection>
        ))}
        <ConfigFormBar {...props} />
      </form>
    </FormContext>
  );
}
