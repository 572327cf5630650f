import { websites as en } from './websites.en.js';
import { websites as fr } from './websites.fr.js';

export const websiteTexts = { en, fr };
