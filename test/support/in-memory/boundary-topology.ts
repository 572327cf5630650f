import {
  BoundaryTopology,
  type TopologyFault,
} from '../../../src/application/network/boundary-topology.port.js';
import type { Boundary } from '../../../src/domain/shared/boundary.js';

/** Finds the faults that a test has announced, and remembers what it was asked. */
export class AnnouncedFaults extends BoundaryTopology {
  readonly asked: Boundary[] = [];
  fault: TopologyFault | undefined;

  async faultOf(boundary: Boundary): Promise<TopologyFault | undefined> {
    this.asked.push(boundary);
    return this.fault;
  }
}
