// planted: the layer below its ports, a type alone
import type { AreaRow } from '../../infrastructure/typeorm/network/area.row.js';

export type Area = AreaRow;
