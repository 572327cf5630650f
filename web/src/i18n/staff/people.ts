import { people as en } from './people.en.js';
import { people as fr } from './people.fr.js';

export const peopleTexts = { en, fr };
