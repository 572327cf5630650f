import type { ReactNode } from 'react';
import type { Outcome } from '../app/api.js';
import { Dialog } from './Dialog.js';
import { Form } from './Form.js';
import { useForm } from './use-form.js';

interface Props<R> {
  title: string;
  submitLabel: string;
  danger?: boolean;
  send: (idempotencyKey: string) => Promise<Outcome<R>>;
  onDone: (result: R) => void;
  onClose: () => void;
  onStale?: () => void;
  children: ReactNode;
}

/** Asks before something that is not easily undone; a refusal is said inside, with the way to mend it. */
export function ConfirmDialog<R>({
  title,
  submitLabel,
  danger = false,
  send,
  onDone,
  onClose,
  onStale,
  children,
}: Props<R>) {
  const form = useForm({ start: {}, send: (_, key) => send(key), onDone, onStale });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        form={form}
        fields={[]}
        submitLabel={submitLabel}
        submitKind={danger ? 'danger' : 'primary'}
        onCancel={onClose}
      >
        <div>{children}</div>
      </Form>
    </Dialog>
  );
}
