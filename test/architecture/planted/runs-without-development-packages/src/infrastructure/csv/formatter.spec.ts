import { format } from 'prettier';

export const expected = format;
