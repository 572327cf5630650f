// planted: absent from a production installation
import { format } from 'prettier';

export const write = format;
