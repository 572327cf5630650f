import type { Website } from '@glaneur/sdk';
import { removeWebsite } from '../api/websites.js';
import { askBeforeLeaving, goTo } from '../app/navigation.js';
import { Dialog } from '../components/Dialog.js';
import { TextField } from '../components/Field.js';
import { Form } from '../components/Form.js';
import { useTell } from '../components/Toasts.js';
import { useForm } from '../components/use-form.js';
import { websiteTexts } from '../i18n/staff/websites.js';
import { useTexts } from '../i18n/use-texts.js';

interface Props {
  website: Website;
  onClose: () => void;
}

/** Asks for the name of the website, typed, before it is removed for good. */
export function RemoveDialog({ website, onClose }: Props) {
  const texts = useTexts(websiteTexts).removal;
  const tell = useTell();
  const { id, name, version, publishedRevision } = website;
  const form = useForm({
    start: () => ({ name: '' }),
    check: (typed) =>
      typed.name.trim() === name.trim() ? [] : [{ path: 'name', code: 'website.name_differs', message: '' }],
    send: () => removeWebsite(id, version),
    onDone: () => {
      tell.done(texts.done(name));
      // What was typed and not saved goes with it.
      askBeforeLeaving(null);
      goTo('/admin/websites', { replace: true });
    },
  });
  return (
    <Dialog title={texts.title(name)} onClose={onClose}>
      <Form form={form} fields={['name']} submitLabel={texts.confirm} submitKind="danger" onCancel={onClose}>
        <p>{publishedRevision === null ? texts.neverPublished : texts.published}</p>
        <p>{texts.goes}</p>
        <TextField
          name="name"
          label={texts.type(name)}
          autoCapitalize="none"
          spellCheck={false}
          value={form.values.name}
          onValue={(typed) => form.set('name', typed)}
        />
      </Form>
    </Dialog>
  );
}
