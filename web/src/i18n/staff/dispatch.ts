import { dispatch as en } from './dispatch.en.js';
import { dispatch as fr } from './dispatch.fr.js';

export const dispatchTexts = { en, fr };
