import type { DescribeMedia, Media } from '@glaneur/sdk';
import { describePicture, getPicture } from '../../api/websites.js';
import { ConflictNotice } from '../../components/ConflictNotice.js';
import { TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { useEdit } from '../../components/use-edit.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { websiteTexts } from '../../i18n/staff/websites.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useFields } from '../FieldsContext.js';

/** What the API calls the words in each language. */
const NAMES = { en: 'altEn', fr: 'altFr' } as const;

interface Props {
  picture: Media;
  onDone: (described: Media) => void;
  onClose: () => void;
}

/** What a picture of the library shows, written anew in each language of the website. */
export function PictureWords({ picture, onDone, onClose }: Props) {
  const { picture: texts, languageNames } = useTexts(websiteTexts);
  const common = useCommon().texts;
  const { websiteId, languages } = useFields();
  const form = useEdit<Media, Required<DescribeMedia>>({
    resource: picture,
    valuesOf: ({ alt }) => ({ altEn: alt.en ?? '', altFr: alt.fr ?? '' }),
    save: (changed, version) => describePicture(websiteId, picture.id, version, changed),
    reload: () => getPicture(websiteId, picture.id),
    onDone,
  });
  const labelOf = (language: keyof typeof NAMES) =>
    languages.length > 1 ? `${texts.alt}, ${languageNames[language]}` : texts.alt;
  return (
    <Form
      form={form}
      fields={Object.values(NAMES)}
      submitLabel={common.save}
      onCancel={onClose}
      className="picture-words"
    >
      <ConflictNotice
        conflict={form.conflict}
        labelOf={(name) => labelOf(name === 'altFr' ? 'fr' : 'en')}
        write={(_, value) => String(value) || common.none}
      />
      {languages.map((language) => (
        <TextField
          key={language}
          name={NAMES[language]}
          label={labelOf(language)}
          hint={texts.altHint}
          lang={language}
          optional
          spellCheck
          value={form.values[NAMES[language]]}
          onValue={(words) => form.set(NAMES[language], words)}
        />
      ))}
      <p className="field-hint">{texts.wordsWhen}</p>
    </Form>
  );
}
