// planted: past the door between tables
import { ContainerRow } from '../network/container.row.js';

export const container = ContainerRow;
