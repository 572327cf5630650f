export { AssignCodes } from './assign-codes.js';
export { BoundaryTopology } from './boundary-topology.port.js';
