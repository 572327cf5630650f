import { imports as en } from './imports.en.js';
import { imports as fr } from './imports.fr.js';

export const importTexts = { en, fr };
