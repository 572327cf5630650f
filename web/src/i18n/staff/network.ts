import { network as en } from './network.en.js';
import { network as fr } from './network.fr.js';

export const networkTexts = { en, fr };
