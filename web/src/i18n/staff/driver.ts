import { driver as en } from './driver.en.js';
import { driver as fr } from './driver.fr.js';

export const driverTexts = { en, fr };
