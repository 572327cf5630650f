// planted: a type counts
import type { AreasTable } from '../../infrastructure/postgis/network/index.js';

export type Areas = AreasTable;
