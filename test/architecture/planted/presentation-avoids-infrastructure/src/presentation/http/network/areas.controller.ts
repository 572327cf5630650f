// planted: an adapter instead of its port
import { AreasTable } from '../../../infrastructure/typeorm/network/areas-table.js';

export const areas = new AreasTable();
