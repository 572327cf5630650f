// planted: a node: module
import { randomUUID } from 'node:crypto';

export const nextId = randomUUID;
