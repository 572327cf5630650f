import type { ReportedCategory } from '../../../application/notifications/index.js';
import type { InEachLanguage } from './template.js';

/** What was reported, in a sentence. */
export const REPORT_CATEGORIES: InEachLanguage<Readonly<Record<ReportedCategory, string>>> = {
  en: {
    full: 'full',
    damaged: 'damaged',
    blocked: 'blocked',
    dirty: 'dirty',
    waste_around: 'waste around it',
    missing: 'not there',
    person_in_danger: 'a person in danger',
    other: 'something else',
  },
  fr: {
    full: 'plein',
    damaged: 'abîmé',
    blocked: 'inaccessible',
    dirty: 'sale',
    waste_around: 'dépôts autour',
    missing: 'disparu',
    person_in_danger: 'une personne en danger',
    other: 'autre chose',
  },
};
