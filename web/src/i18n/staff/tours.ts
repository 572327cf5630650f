import { tours as en } from './tours.en.js';
import { tours as fr } from './tours.fr.js';

export const tourTexts = { en, fr };
