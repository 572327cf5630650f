import type { ReportCategory } from '../../src/domain/reports/report-category.js';
import type { ReportLanguage } from '../../src/domain/reports/tap.js';

/** What somebody has added to their tap. */
export interface SaidWords {
  readonly words?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Left out: French. */
  readonly language?: ReportLanguage;
}

/** Where a container stands in the demo: a stop of one of its tours, or the n-th active container. */
export type Spot = { readonly tour: number; readonly stop: number } | { readonly active: number };

export type Ending =
  | { readonly by: 'emptying' }
  | { readonly by: 'person'; readonly note: string; readonly hoursAgo: number }
  | { readonly by: 'merged'; readonly into: number; readonly hoursAgo: number };

/** A problem of the demo. Hours are counted back from midnight at the beginning of its present day. */
export interface DemoProblem {
  readonly at: Spot;
  readonly category: ReportCategory;
  /** Its own taps; those of what is merged into it come on top. */
  readonly count: number;
  readonly openedHoursAgo: number;
  readonly lastTapHoursAgo: number;
  /** By the earliest taps; the others have said nothing. */
  readonly said?: readonly SaidWords[];
  readonly seenHoursAgo?: number;
  readonly assignedTo?: 'admin' | 'dispatcher' | 'driver';
  readonly answer?: { readonly text: string; readonly hoursAgo: number };
  readonly ending?: Ending;
}

/** Every category and state. The first one stands on the driver's tour of today: emptied, it is closed. */
export const PROBLEMS: readonly DemoProblem[] = [
  {
    at: { tour: 0, stop: 4 },
    category: 'full',
    count: 7,
    openedHoursAgo: 54,
    lastTapHoursAgo: 5.4,
    said: [{}, { words: 'Les sacs dépassent de la trappe.' }, { email: 'lea.roux@exemple.example' }],
  },
  {
    at: { active: 261 },
    category: 'waste_around',
    count: 15,
    openedHoursAgo: 30,
    lastTapHoursAgo: 4.1,
    said: [
      { words: 'Trois sacs éventrés au pied du conteneur, les habits sont trempés.' },
      { words: 'Il y a aussi un matelas maintenant.' },
    ],
  },
  {
    at: { active: 288 },
    category: 'blocked',
    count: 1,
    openedHoursAgo: 6.2,
    lastTapHoursAgo: 6.2,
    said: [{ words: 'Une camionnette blanche est garée juste devant la trappe.' }],
  },
  {
    at: { active: 342 },
    category: 'other',
    count: 1,
    openedHoursAgo: 9.5,
    lastTapHoursAgo: 9.5,
    said: [
      { words: 'The sign with the phone number is gone.', email: 'sam@example.example', language: 'en' },
    ],
  },
  { at: { active: 351 }, category: 'full', count: 2, openedHoursAgo: 12.3, lastTapHoursAgo: 7.6 },
  {
    at: { active: 423 },
    category: 'full',
    count: 4,
    openedHoursAgo: 60,
    lastTapHoursAgo: 20.5,
    seenHoursAgo: 15.2,
  },
  {
    at: { active: 297 },
    category: 'dirty',
    count: 2,
    openedHoursAgo: 80,
    lastTapHoursAgo: 33,
    said: [{ words: 'Quelque chose de collant a coulé sur la poignée.' }],
    seenHoursAgo: 31,
  },
  {
    at: { active: 315 },
    category: 'damaged',
    count: 3,
    openedHoursAgo: 104,
    lastTapHoursAgo: 40.7,
    said: [
      { words: 'La trappe ne se referme plus, on peut passer le bras.', phone: '05 61 00 00 00' },
      { email: 'awa.diop@exemple.example' },
    ],
    seenHoursAgo: 88,
    assignedTo: 'driver',
    answer: { text: 'Merci de nous avoir prévenus ! La charnière est changée cette semaine.', hoursAgo: 86 },
  },
  {
    at: { active: 450 },
    category: 'missing',
    count: 1,
    openedHoursAgo: 55,
    lastTapHoursAgo: 55,
    said: [{ words: 'Il était encore là dimanche.' }],
    assignedTo: 'dispatcher',
  },
  {
    at: { tour: 2, stop: 3 },
    category: 'full',
    count: 5,
    openedHoursAgo: 64,
    lastTapHoursAgo: 29,
    ending: { by: 'emptying' },
  },
  {
    at: { active: 369 },
    category: 'damaged',
    count: 1,
    openedHoursAgo: 200,
    lastTapHoursAgo: 200,
    said: [{ words: 'Serrure forcée.', email: 'paul.m@exemple.example' }],
    seenHoursAgo: 184,
    assignedTo: 'driver',
    answer: { text: 'La serrure est remplacée. Merci !', hoursAgo: 110 },
    ending: { by: 'person', note: 'Serrure neuve, photo dans le dossier.', hoursAgo: 110 },
  },
  {
    at: { active: 261 },
    category: 'dirty',
    count: 1,
    openedHoursAgo: 28,
    lastTapHoursAgo: 28,
    ending: { by: 'merged', into: 1, hoursAgo: 14 },
  },
  {
    at: { active: 477 },
    category: 'person_in_danger',
    count: 1,
    openedHoursAgo: 130,
    lastTapHoursAgo: 130,
    said: [{ words: 'On entend quelqu’un taper à l’intérieur.' }],
    seenHoursAgo: 129.9,
    ending: {
      by: 'person',
      note: 'Fausse alerte : un chat. Les pompiers l’ont libéré en vingt minutes.',
      hoursAgo: 129,
    },
  },
  {
    at: { active: 513 },
    category: 'blocked',
    count: 2,
    openedHoursAgo: 160,
    lastTapHoursAgo: 150,
    seenHoursAgo: 136,
    ending: { by: 'person', note: 'Travaux finis, accès libre.', hoursAgo: 106 },
  },
];
