import type { Container } from '@glaneur/sdk';
import { useState } from 'react';
import { activateContainer, removeContainer, resumeContainer, suspendContainer } from '../../api/network.js';
import { ActionMenu } from '../../components/ActionMenu.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { TextField } from '../../components/Field.js';
import { Form } from '../../components/Form.js';
import { PLAY_GLYPH, REMOVE_GLYPH } from '../../components/glyphs.js';
import { useAction } from '../../components/use-action.js';
import { useForm } from '../../components/use-form.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PAUSE_GLYPH } from '../../map/glyphs.js';
import { useMe } from '../../session/use-session.js';
import {
  checkSuspension,
  NO_SUSPENSION,
  SUSPENSION_FIELDS,
  SuspensionFields,
  suspensionOf,
} from '../SuspensionFields.js';

interface Props {
  container: Container;
  /** @param sentence what has been done, for telling */
  onDone: (container: Container, sentence: string) => void;
  /** Somebody else was faster: reads the newest version. */
  onStale: () => void;
}

/** The ways on from the present state: planned → active → suspended → active … → removed. */
export function LifeActions({ container, onDone, onStale }: Props) {
  const texts = useTexts(networkTexts).life;
  const common = useCommon().texts;
  const [open, setOpen] = useState<'suspend' | 'remove' | null>(null);
  const { name, status, suspendedFrom } = container;
  const activate = useAction(activateContainer, (now) => onDone(now, texts.activated(name)), onStale);
  const resume = useAction(resumeContainer, (now) => onDone(now, texts.resumed(name)), onStale);
  const done = (now: Container, sentence: string) => {
    setOpen(null);
    onDone(now, sentence);
  };
  const canResume = status === 'suspended' || suspendedFrom !== null;
  return (
    <>
      {status === 'planned' && (
        <Button glyph={PLAY_GLYPH} busy={activate.busy} onClick={() => void activate.run(container)}>
          {texts.activate}
        </Button>
      )}
      {status === 'active' && (
        <Button glyph={PAUSE_GLYPH} onClick={() => setOpen('suspend')}>
          {texts.suspend}
        </Button>
      )}
      {canResume && (
        <Button glyph={PLAY_GLYPH} busy={resume.busy} onClick={() => void resume.run(container)}>
          {texts.resume}
        </Button>
      )}
      <ActionMenu
        label={common.otherActions}
        actions={[{ label: texts.remove, glyph: REMOVE_GLYPH, danger: true, run: () => setOpen('remove') }]}
      />
      {open === 'suspend' && (
        <SuspendDialog {...{ container, onStale }} onDone={done} onClose={() => setOpen(null)} />
      )}
      {open === 'remove' && (
        <RemoveDialog {...{ container, onStale }} onDone={done} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function SuspendDialog({ container, onDone, onStale, onClose }: Props & { onClose: () => void }) {
  const texts = useTexts(networkTexts).life;
  const { timeZone } = useMe().organisation;
  const form = useForm({
    start: NO_SUSPENSION,
    check: checkSuspension,
    send: (values) => suspendContainer(container, suspensionOf(values, timeZone)),
    onStale,
    onDone: (now: Container) =>
      onDone(now, (now.status === 'suspended' ? texts.suspended : texts.scheduled)(now.name)),
  });
  return (
    <Dialog title={texts.suspendTitle(container.name)} onClose={onClose}>
      <Form form={form} fields={SUSPENSION_FIELDS} submitLabel={texts.suspend} onCancel={onClose}>
        <SuspensionFields form={form} />
      </Form>
    </Dialog>
  );
}

function RemoveDialog({ container, onDone, onStale, onClose }: Props & { onClose: () => void }) {
  const texts = useTexts(networkTexts).life;
  const form = useForm({
    start: { reason: '' },
    send: ({ reason }) => removeContainer(container, reason.trim() === '' ? {} : { reason }),
    onStale,
    onDone: (now: Container) => onDone(now, texts.removed(now.name)),
  });
  return (
    <Dialog title={texts.removeTitle(container.name)} onClose={onClose}>
      <Form form={form} fields={['reason']} submitLabel={texts.remove} submitKind="danger" onCancel={onClose}>
        <p>{texts.removeText}</p>
        <TextField
          name="reason"
          label={texts.reason}
          optional
          value={form.values.reason}
          onValue={(reason) => form.set('reason', reason)}
        />
      </Form>
    </Dialog>
  );
}
