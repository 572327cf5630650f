import { shell as en } from './shell.en.js';
import { shell as fr } from './shell.fr.js';

export const shellTexts = { en, fr };
