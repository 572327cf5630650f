import type { AreaSummary, Container } from '@glaneur/sdk';
import { changeContainer, getContainer, registerContainer } from '../../api/network.js';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/Field.js';
import { useEdit } from '../../components/use-edit.js';
import { useForm } from '../../components/use-form.js';
import { networkTexts } from '../../i18n/staff/network.js';
import { useCommon } from '../../i18n/staff/use-common.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ContainerForm } from './ContainerForm.js';
import {
  checkContainer,
  inputOf,
  NEW_CONTAINER,
  requiredOf,
  valuesOf,
  type ContainerValues,
} from './container-values.js';

interface Props {
  /** Null: a new one. */
  container: Container | null;
  areas: readonly AreaSummary[];
  onDone: (container: Container) => void;
  onClose: () => void;
}

export function ContainerDialog({ container, ...rest }: Props) {
  return container ? <EditContainer container={container} {...rest} /> : <NewContainer {...rest} />;
}

function NewContainer({ areas, onDone, onClose }: Omit<Props, 'container'>) {
  const texts = useTexts(networkTexts).container;
  const [status, setStatus] = useState<'active' | 'planned'>('active');
  const form = useForm<ContainerValues, Container>({
    start: NEW_CONTAINER,
    check: checkContainer,
    send: (values, key) => registerContainer({ ...requiredOf(values), ...inputOf(values), status }, key),
    onDone,
  });
  return (
    <Dialog title={texts.createTitle} onClose={onClose} wide>
      <ContainerForm form={form} areas={areas} areaByPosition submitLabel={texts.create} onCancel={onClose}>
        <SelectField
          name="status"
          label={texts.startsAs}
          value={status}
          options={(['active', 'planned'] as const).map((of) => ({ value: of, label: texts.statuses[of] }))}
          onValue={(v) => setStatus(v as typeof status)}
        />
      </ContainerForm>
    </Dialog>
  );
}

function EditContainer({
  container,
  areas,
  onDone,
  onClose,
}: Omit<Props, 'container'> & { container: Container }) {
  const texts = useTexts(networkTexts).container;
  const common = useCommon().texts;
  const form = useEdit<Container, ContainerValues>({
    resource: container,
    valuesOf,
    check: checkContainer,
    save: (changed, version) => changeContainer(container.id, version, inputOf(changed)),
    reload: () => getContainer(container.id),
    onDone,
  });
  return (
    <Dialog title={texts.editTitle(container.name)} onClose={onClose} wide>
      <ContainerForm
        form={form}
        conflict={form.conflict}
        areas={areas}
        submitLabel={common.save}
        onCancel={onClose}
      />
    </Dialog>
  );
}
