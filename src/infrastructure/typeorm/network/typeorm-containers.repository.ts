import type { Container } from '../../../domain/network/container.js';
import { Containers } from '../../../domain/network/containers.repository.js';
import { taken, translating, unknown } from '../shared/constraint-errors.js';
import type { TypeOrmUnitOfWork } from '../shared/unit-of-work.js';
import { ContainerRow } from './container.row.js';
import { containerRow } from './network.mapper.js';

const ERRORS = {
  containers_reference_key: taken(
    'container.reference_taken',
    'reference',
    'Another container has this reference.',
  ),
  containers_area_fkey: unknown('container.area_unknown', 'areaId', 'There is no such area.'),
};

export class TypeOrmContainers extends Containers {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async add(container: Container): Promise<void> {
    await translating(ERRORS, () => this.unitOfWork.manager().insert(ContainerRow, containerRow(container)));
  }
}
