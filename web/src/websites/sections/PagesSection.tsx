import { ACCEPTED_MAX } from '@glaneur/website-config';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { LocalisedField } from '../LocalisedField.js';
import { LocalisedList } from '../LocalisedList.js';
import { Switch } from '../Switch.js';
import { ContactFields } from './ContactFields.js';

const ENABLED = {
  map: 'pages.map.enabled',
  howToGive: 'pages.howToGive.enabled',
  accepted: 'pages.accepted.enabled',
  contact: 'pages.contact.enabled',
  legal: 'pages.legal.enabled',
  news: 'pages.news.enabled',
} as const;

/** Which pages the website has, and their texts. */
export function PagesSection() {
  const texts = useTexts(websiteTexts);
  const { values, change } = useFields().form;
  const switchOf = (page: keyof typeof ENABLED) => ({
    label: texts.fields[ENABLED[page]],
    hint: texts.pageHints[page],
    on: values[ENABLED[page]],
    onChange: (on: boolean) => change(ENABLED[page], on),
  });
  const textOf = (name: 'pages.howToGive.text' | 'pages.legal.text') => (
    <LocalisedField
      path={name}
      label={texts.fields[name]}
      rows={8}
      hint={texts.formatHint}
      value={values[name]}
      onValue={(text, at) => change(name, text, at)}
    />
  );
  const listOf = (name: 'pages.accepted.yes' | 'pages.accepted.no') => (
    <LocalisedList
      path={name}
      label={texts.fields[name]}
      most={ACCEPTED_MAX}
      value={values[name]}
      onValue={(list, at) => change(name, list, at)}
    />
  );
  return (
    <div className="switches">
      <Switch {...switchOf('map')} />
      <Switch {...switchOf('howToGive')}>{textOf('pages.howToGive.text')}</Switch>
      <Switch {...switchOf('accepted')}>
        {listOf('pages.accepted.yes')}
        {listOf('pages.accepted.no')}
      </Switch>
      <Switch {...switchOf('contact')}>
        <ContactFields />
      </Switch>
      <Switch {...switchOf('legal')}>{textOf('pages.legal.text')}</Switch>
      <Switch {...switchOf('news')} />
    </div>
  );
}
