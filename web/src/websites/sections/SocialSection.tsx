import { SOCIAL_HOSTS, SOCIAL_LINKS_MAX, SOCIAL_NETWORKS, type SocialNetwork } from '@glaneur/website-config';
import { Button, IconButton } from '../../components/Button.js';
import { SelectField, TextField } from '../../components/Field.js';
import { PLUS_GLYPH, REMOVE_GLYPH } from '../../components/glyphs.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';
import { replacedAt, withoutAt } from '../lists.js';
import { NETWORK_NAMES } from '../network-names.js';

const OPTIONS = SOCIAL_NETWORKS.map((value) => ({ value, label: NETWORK_NAMES[value] }));

export function SocialSection() {
  const texts = useTexts(websiteTexts).social;
  const { values, change } = useFields().form;
  const links = values.social;
  const free = SOCIAL_NETWORKS.find((network) => !links.some((link) => link.network === network));
  return (
    <>
      {links.length === 0 && <p className="field-hint">{texts.none}</p>}
      {links.map((link, at) => (
        <div key={at} className="entry">
          <div className="social-link">
            <SelectField
              name={`social.${at}.network`}
              label={texts.network}
              value={link.network}
              options={OPTIONS}
              onValue={(network) =>
                change('social', replacedAt(links, at, { ...link, network: network as SocialNetwork }), null)
              }
            />
            <TextField
              name={`social.${at}.url`}
              label={texts.url}
              type="url"
              inputMode="url"
              placeholder={`https://${SOCIAL_HOSTS[link.network][0]}/…`}
              value={link.url}
              onValue={(url) => change('social', replacedAt(links, at, { ...link, url }), `social.${at}.url`)}
            />
          </div>
          <IconButton
            label={texts.remove(NETWORK_NAMES[link.network])}
            glyph={REMOVE_GLYPH}
            onClick={() => change('social', withoutAt(links, at), null)}
          />
        </div>
      ))}
      {links.length < SOCIAL_LINKS_MAX && (
        <Button
          kind="quiet"
          className="justify-self-start"
          glyph={PLUS_GLYPH}
          onClick={() => change('social', [...links, { network: free ?? 'facebook', url: '' }], null)}
        >
          {texts.add}
        </Button>
      )}
    </>
  );
}
