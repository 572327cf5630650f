// planted: the layer above, the same feature, a type alone
import type { AreaReader } from '../../application/network/area-reader.port.js';

export type Finder = AreaReader;
