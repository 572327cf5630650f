export { BoundaryTopology } from './boundary-topology.port.js';
