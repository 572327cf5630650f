// planted: a package
import { v7 } from 'uuid';

export const nextId = v7;
