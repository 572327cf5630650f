import type { Boundary } from '../../domain/shared/boundary.js';
import { DomainError } from '../../domain/shared/domain-error.js';

/** What keeps a boundary from being a surface, and where. */
export interface TopologyFault {
  /** In the words of GEOS: `Self-intersection`, `Hole lies outside shell`, … */
  readonly reason: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Answers whether the rings of a boundary cross themselves or each other (OGC Simple Features 1.2.1, 6.1.11.1). */
export abstract class BoundaryTopology {
  abstract faultOf(boundary: Boundary): Promise<TopologyFault | undefined>;

  /** @throws DomainError `invalid` `boundary.invalid` with the reason and the place */
  async refuseFaults(boundary: Boundary, path: string): Promise<void> {
    const fault = await this.faultOf(boundary);
    if (!fault) return;
    throw DomainError.invalid('boundary.invalid', [
      {
        path,
        code: 'boundary.not_a_surface',
        message: `The ${path} is no valid surface: ${fault.reason} at longitude ${fault.longitude}, latitude ${fault.latitude}.`,
      },
    ]);
  }
}
