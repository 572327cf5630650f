// planted: no such file
import { code } from './no-such-file.js';

export const label = code;
