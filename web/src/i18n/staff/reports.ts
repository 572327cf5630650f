import { reports as en } from './reports.en.js';
import { reports as fr } from './reports.fr.js';

export const reportTexts = { en, fr };
