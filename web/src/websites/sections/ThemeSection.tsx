import { WEBSITE_FONTS, type WebsiteFont } from '@glaneur/website-config';
import { StateBadge, type Tone } from '../../components/StateBadge.js';
import { SelectField } from '../../components/Field.js';
import { useLanguage } from '../../i18n/language.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ColourField } from '../ColourField.js';
import { readability, type Readability } from '../contrast.js';
import { useFields } from '../FieldsContext.js';

const COLOURS = ['theme.primary', 'theme.accent', 'theme.background', 'theme.text'] as const;
const TONES: Record<Readability, Tone> = { good: 'good', large: 'warning', low: 'bad' };

export function ThemeSection() {
  const texts = useTexts(websiteTexts);
  const { values, change } = useFields().form;
  return (
    <>
      <div className="colours">
        {COLOURS.map((name) => (
          <ColourField
            key={name}
            name={name}
            label={texts.fields[name]}
            value={values[name]}
            onValue={(colour) => change(name, colour)}
          />
        ))}
      </div>
      <ContrastHints />
      <SelectField
        name="theme.font"
        label={texts.fields['theme.font']}
        value={values['theme.font']}
        options={WEBSITE_FONTS.map((value) => ({ value, label: texts.fonts[value] }))}
        onValue={(font) => change('theme.font', font as WebsiteFont)}
      />
    </>
  );
}

/** How well the chosen colours are read; only the first has to be good, and then the draft can be saved. */
function ContrastHints() {
  const texts = useTexts(websiteTexts).contrast;
  const { language } = useLanguage();
  const { values } = useFields().form;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const background = values['theme.background'];
  const pairs = [
    ['textOnBackground', values['theme.text']],
    ['primaryOnBackground', values['theme.primary']],
    ['accentOnBackground', values['theme.accent']],
  ] as const;
  return (
    <ul className="contrasts">
      {pairs.map(([pair, colour]) => {
        const found = readability(colour, background);
        if (!found) return null;
        return (
          <li key={pair}>
            <span className="contrast-sample" style={{ background, color: colour }} aria-hidden="true">
              Aa
            </span>
            <span>{texts.label(texts[pair], number.format(found.ratio))}</span>
            <StateBadge tone={TONES[found.verdict]}>{texts[found.verdict]}</StateBadge>
          </li>
        );
      })}
    </ul>
  );
}
