import type {
  ChangeContainer,
  Container,
  ContainerType,
  Point,
  RegisterContainer,
  Violation,
} from '@glaneur/sdk';
import { present } from '../../components/present.js';

/** A container as its form holds it: text fields are never null. */
export interface ContainerValues {
  reference: string;
  name: string;
  type: ContainerType;
  /** Digits; empty: not known. */
  capacityL: string;
  /** Empty: the area that the position lies in. */
  areaId: string;
  position: Point | null;
  address: string;
  municipalityCode: string;
  attributes: readonly (readonly [name: string, value: string])[];
}

export const NEW_CONTAINER: ContainerValues = {
  reference: '',
  name: '',
  type: 'textile',
  capacityL: '',
  areaId: '',
  position: null,
  address: '',
  municipalityCode: '',
  attributes: [],
};

export function valuesOf(container: Container): ContainerValues {
  const { reference, name, type, capacityL, areaId, position, address, municipalityCode } = container;
  return {
    reference,
    name,
    type,
    capacityL: capacityL === null ? '' : String(capacityL),
    areaId,
    position,
    address: address ?? '',
    municipalityCode: municipalityCode ?? '',
    attributes: Object.entries(container.attributes),
  };
}

/** What no new container can do without. */
export function requiredOf({ reference, name, type, position }: ContainerValues): RegisterContainer {
  return { reference, name, type, position: present(position) };
}

/**
 * What is sent of the given fields: empty text clears, a field that is not given stays as it is. No area: for a new
 * container it is found from the position.
 */
export function inputOf(values: Partial<ContainerValues>): ChangeContainer {
  const { capacityL, areaId, address, municipalityCode, attributes, position, ...rest } = values;
  return {
    ...rest,
    ...(position && { position }),
    ...(capacityL !== undefined && { capacityL: capacityL.trim() === '' ? null : Number(capacityL) }),
    ...(areaId && { areaId }),
    ...(address !== undefined && { address: address || null }),
    ...(municipalityCode !== undefined && { municipalityCode: municipalityCode || null }),
    ...(attributes !== undefined && {
      attributes: Object.fromEntries(attributes.filter(([name, value]) => name !== '' || value !== '')),
    }),
  };
}

export function checkContainer({ reference, name, position, capacityL }: ContainerValues): Violation[] {
  const at = (path: string, code: string) => ({ path, code, message: '' });
  return [
    ...(reference.trim() === '' ? [at('reference', 'text.blank')] : []),
    ...(name.trim() === '' ? [at('name', 'text.blank')] : []),
    ...(/^\s*\d*\s*$/.test(capacityL) ? [] : [at('capacityL', 'container.capacity_out_of_range')]),
    ...(position === null ? [at('position', 'position.missing')] : []),
  ];
}
