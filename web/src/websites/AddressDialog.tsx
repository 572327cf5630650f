import type { Website } from '@glaneur/sdk';
import { changeWebsite, getWebsite } from '../api/websites.js';
import { ConflictNotice } from '../components/ConflictNotice.js';
import { Dialog } from '../components/Dialog.js';
import { Form } from '../components/Form.js';
import { useEdit } from '../components/use-edit.js';
import { useCommon } from '../i18n/staff/use-common.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';
import { checkAddress, type AddressValues } from './address-rules.js';
import { AddressFields } from './AddressFields.js';

interface Props {
  website: Website;
  onDone: (changed: Website) => void;
  onClose: () => void;
}

export function AddressDialog({ website, onDone, onClose }: Props) {
  const texts = useTexts(websiteTexts);
  const common = useCommon().texts;
  const form = useEdit<Website, AddressValues>({
    resource: website,
    valuesOf: ({ slug, customDomain }) => ({ slug, customDomain: customDomain ?? '' }),
    check: checkAddress,
    save: ({ slug, customDomain }, version) =>
      changeWebsite(website.id, version, {
        ...(slug !== undefined && { slug }),
        ...(customDomain !== undefined && { customDomain: customDomain || null }),
      }),
    reload: () => getWebsite(website.id),
    onDone,
  });
  const labels = { slug: texts.slug, customDomain: texts.domain };
  return (
    <Dialog title={texts.address.title} onClose={onClose}>
      <Form form={form} fields={['slug', 'customDomain']} submitLabel={common.save} onCancel={onClose}>
        <ConflictNotice
          conflict={form.conflict}
          labelOf={(name) => labels[name]}
          write={(_, value) => String(value) || texts.address.nowhere}
        />
        <AddressFields values={form.values} set={form.set} />
        <p className="field-hint">{texts.address.dns}</p>
        {website.publishedRevision !== null && form.values.slug !== website.slug && (
          <p className="warning-line">{texts.address.slugWarning}</p>
        )}
      </Form>
    </Dialog>
  );
}
