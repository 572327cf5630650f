import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/identity/index.js';
import { DomainError } from '../../domain/shared/domain-error.js';
import { AssignCodes } from './assign-codes.js';
import { CodeLinks, codeUrl } from './code-links.js';
import type { Label } from './label-printer.port.js';
import { LabelReader, type LabelledContainer } from './label-reader.port.js';

/** At most so many labels in one document: 21 sheets. */
export const LABELS_MAX = 500;

/** Which labels: these containers in this order, or all of an area that are not removed. */
export type LabelChoice = { readonly containerIds: readonly string[] } | { readonly areaId: string };

/** What labels say, with a code for each container: made here when it is asked for the first time. */
@Injectable()
export class PrepareLabels {
  constructor(
    private readonly reader: LabelReader,
    private readonly assignCodes: AssignCodes,
    private readonly links: CodeLinks,
  ) {}

  /** @throws DomainError `not_found` `container.not_found` */
  async ofContainer(containerId: string, actor: Actor): Promise<Label> {
    const container = await this.reader.container(actor, containerId);
    const [label] = await this.labels([container], actor);
    if (!label) throw new Error('A container without a label.');
    return label;
  }

  /**
   * @throws DomainError `invalid` `labels.container_unknown` (each of them), `labels.area_unknown`, `labels.none`,
   * `labels.too_many`
   */
  async chosen(choice: LabelChoice, actor: Actor): Promise<readonly Label[]> {
    const containers =
      'areaId' in choice
        ? await this.ofArea(choice.areaId, actor)
        : await this.named(choice.containerIds, actor);
    return this.labels(containers, actor);
  }

  private async named(ids: readonly string[], actor: Actor): Promise<LabelledContainer[]> {
    const containers = await this.reader.containers(actor, ids);
    if (containers.length === ids.length) return containers;
    const found = new Set(containers.map(({ id }) => id));
    const code = 'labels.container_unknown';
    const unknown = ids.flatMap((id, index) =>
      found.has(id)
        ? []
        : [{ path: `containerIds.${index}`, code, message: `There is no such container: ${id}.` }],
    );
    throw DomainError.invalid(code, unknown);
  }

  private async ofArea(areaId: string, actor: Actor): Promise<LabelledContainer[]> {
    const containers = await this.reader.containersOfArea(actor, areaId, LABELS_MAX + 1);
    if (!containers) throw refused('labels.area_unknown', 'There is no such area.');
    if (containers.length === 0) throw refused('labels.none', 'No container stands in this area.');
    if (containers.length > LABELS_MAX) {
      const message = `More than ${LABELS_MAX} containers stand in this area. Ask for ${LABELS_MAX} at a time, by containerIds.`;
      throw refused('labels.too_many', message);
    }
    return containers;
  }

  private async labels(containers: readonly LabelledContainer[], actor: Actor): Promise<Label[]> {
    const codes = await this.assignCodes.execute(containers, actor);
    return containers.flatMap(({ id, reference, name }) => {
      const code = codes.get(id);
      return code ? [{ code: code.shown, url: codeUrl(this.links, code), reference, name }] : [];
    });
  }
}

function refused(code: string, message: string): DomainError {
  return DomainError.invalid(code, [{ path: 'areaId', code, message }]);
}
