import type { AreaResumed, AreaSummary } from '@glaneur/sdk';
import { resumeContainersOfArea, suspendContainersOfArea } from '../../api/network.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { Dialog } from '../../components/Dialog.js';
import { Form } from '../../components/Form.js';
import { useForm } from '../../components/use-form.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-session.js';
import {
  checkSuspension,
  NO_SUSPENSION,
  SUSPENSION_FIELDS,
  SuspensionFields,
  suspensionOf,
} from '../SuspensionFields.js';

interface Props {
  area: AreaSummary;
  /** Told in a sentence how many containers it concerned. */
  onDone: (sentence: string) => void;
  onClose: () => void;
}

export function SuspendAreaDialog({ area, onDone, onClose }: Props) {
  const texts = useTexts(networkTexts);
  const { timeZone } = useMe().organisation;
  const form = useForm({
    start: NO_SUSPENSION,
    check: checkSuspension,
    send: (values) => suspendContainersOfArea(area.id, suspensionOf(values, timeZone)),
    onDone: ({ suspended, unchanged }) => onDone(texts.area.suspended(suspended, unchanged)),
  });
  return (
    <Dialog title={texts.area.suspendTitle(area.name)} onClose={onClose}>
      <Form
        form={form}
        fields={SUSPENSION_FIELDS}
        submitLabel={texts.area.suspend}
        submitKind="danger"
        onCancel={onClose}
      >
        <p>{texts.area.suspendText}</p>
        <SuspensionFields form={form} />
      </Form>
    </Dialog>
  );
}

export function ResumeAreaDialog({ area, onDone, onClose }: Props) {
  const texts = useTexts(networkTexts).area;
  return (
    <ConfirmDialog
      title={texts.resumeTitle(area.name)}
      submitLabel={texts.resume}
      send={() => resumeContainersOfArea(area.id)}
      onDone={({ resumed, unchanged }: AreaResumed) => onDone(texts.resumed(resumed, unchanged))}
      onClose={onClose}
    >
      {texts.resumeText}
    </ConfirmDialog>
  );
}
