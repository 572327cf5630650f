import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { ContainerCode } from '../../domain/network/container-code.js';
import { ContainerCodes, type CodesOfContainers } from '../../domain/network/container-codes.repository.js';
import { Random } from '../shared/random.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import type { LabelledContainer } from './label-reader.port.js';

/** With a million codes given out, one draw in 30,000 is taken: so many in a row never are. */
const ATTEMPTS_MAX = 10;

type Uncoded = Pick<LabelledContainer, 'id' | 'code'>;

/** Makes the codes of containers that have none yet. Asked for twice at once, a container gets one code. */
@Injectable()
export class AssignCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: ContainerCodes,
    private readonly random: Random,
  ) {}

  /** @throws DomainError `not_found` `container.not_found`: removed since it was read */
  async execute(
    containers: readonly Uncoded[],
    actor: Pick<Actor, 'organisationId'>,
  ): Promise<CodesOfContainers> {
    const found = new Map(
      containers.flatMap(({ id, code }) => (code === null ? [] : [[id, ContainerCode.restore(code)]])),
    );
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      const without = containers.filter(({ id }) => !found.has(id));
      if (without.length === 0) return found;
      const kept = await this.keep(without, actor.organisationId);
      for (const [id, code] of kept) found.set(id, code);
    }
    throw new Error(`${ATTEMPTS_MAX} codes in a row were taken: the source of chance repeats itself.`);
  }

  private keep(containers: readonly Uncoded[], organisationId: string): Promise<CodesOfContainers> {
    const draw = () => ContainerCode.draw((limit) => this.random.below(limit));
    const proposals = new Map(containers.map(({ id }) => [id, draw()]));
    return this.unitOfWork.inOrganisation(organisationId, () => this.codes.keep(organisationId, proposals));
  }
}
