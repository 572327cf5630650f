import { builds as en } from './builds.en.js';
import { builds as fr } from './builds.fr.js';

export const buildTexts = { en, fr };
