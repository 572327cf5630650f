import { countsTaps } from '../../src/domain/reports/report-category.js';
import { dayMs } from '../container-details.js';
import { demoOrganisation, demoUsers } from '../demo-organisation.js';
import { demoId } from '../identifier.js';
import type { ReportRecord, TapRecord, TourRecord } from '../records.js';
import { toulouseContainers } from '../toulouse/containers.js';
import { demoTours } from '../tours/tours.js';
import { type DemoProblem, type Ending, PROBLEMS, type Spot } from './problems.js';

const HOUR_MS = 3_600_000;

interface Ground {
  readonly tours: readonly TourRecord[];
  readonly activeIds: readonly string[];
  readonly instant: (hoursAgo: number) => string;
}

/** What people have reported by the beginning of that day (YYYY-MM-DD, local), and what became of it. */
export async function demoReports(today: string): Promise<readonly ReportRecord[]> {
  const todayMs = dayMs(today);
  const active = toulouseContainers(todayMs).filter(({ status }) => status === 'active');
  const ground = {
    tours: await demoTours(today),
    activeIds: active.map(({ id }) => id),
    instant: (hoursAgo: number) => new Date(todayMs - hoursAgo * HOUR_MS).toISOString(),
  };
  return PROBLEMS.map((problem, index) => reportOf(problem, index, ground));
}

function reportOf(problem: DemoProblem, index: number, ground: Ground): ReportRecord {
  const { category, seenHoursAgo, assignedTo, answer, ending } = problem;
  const instant = (hoursAgo: number | undefined) =>
    hoursAgo === undefined ? null : ground.instant(hoursAgo);
  const closure = ending ? closureOf(problem.at, ending, ground) : null;
  const count = problem.count + takenIn(index);
  const steps = [seenHoursAgo, assignedTo, answer, ending].filter((step) => step !== undefined).length;
  return {
    id: demoId('report', index),
    organisationId: demoOrganisation.id,
    containerId: containerAt(problem.at, ground),
    category,
    state: ending ? 'closed' : assignedTo ? 'assigned' : seenHoursAgo === undefined ? 'open' : 'triaged',
    count,
    takesTaps: !ending && countsTaps(category),
    openedAt: ground.instant(problem.openedHoursAgo),
    lastTapAt: ground.instant(problem.lastTapHoursAgo),
    triagedAt: instant(seenHoursAgo),
    triagedBy: seenHoursAgo === undefined ? null : userId('dispatcher'),
    assignedAt: assignedTo ? ground.instant(problem.lastTapHoursAgo - 1) : null,
    assigneeId: assignedTo ? userId(assignedTo) : null,
    closedAt: closure?.at ?? null,
    closure: closure && { ...closure, person: ending?.by === 'emptying' ? null : userId('dispatcher') },
    version: count + steps,
    taps: tapsOf(problem, index, ground),
    answer: answer
      ? {
          id: demoId('answer', index),
          text: answer.text,
          by: userId('dispatcher'),
          at: ground.instant(answer.hoursAgo),
        }
      : null,
  };
}

/** How many taps other reports have brought. */
function takenIn(index: number): number {
  const merged = PROBLEMS.filter(({ ending }) => ending?.by === 'merged' && ending.into === index);
  return merged.reduce((sum, { count }) => sum + count, 0);
}

/** Evenly from the first tap to the last. Those of a merged report are the other's. */
function tapsOf(problem: DemoProblem, index: number, { instant }: Ground): readonly TapRecord[] {
  const { count, openedHoursAgo, lastTapHoursAgo, said = [], ending } = problem;
  const step = count > 1 ? (openedHoursAgo - lastTapHoursAgo) / (count - 1) : 0;
  return Array.from({ length: count }, (_, place) => {
    const { words = null, email, phone, language = 'fr' } = said[place] ?? {};
    return {
      id: demoId('tap', index * 100 + place),
      reportId: demoId('report', ending?.by === 'merged' ? ending.into : index),
      token: `demo-report-${index + 1}-${place + 1}`,
      words,
      contact: email ? { kind: 'email', value: email } : phone ? { kind: 'phone', value: phone } : null,
      language,
      at: instant(openedHoursAgo - place * step),
    };
  });
}

function closureOf(spot: Spot, ending: Ending, { tours, instant }: Ground) {
  const none = { note: null, emptiedOn: null, mergedInto: null };
  if (ending.by === 'person')
    return { ...none, by: ending.by, note: ending.note, at: instant(ending.hoursAgo) };
  if (ending.by === 'merged') {
    const mergedInto = demoId('report', ending.into);
    return { ...none, by: ending.by, mergedInto, at: instant(ending.hoursAgo) };
  }
  const { tour, collection } = stopAt(spot, tours);
  if (!collection) throw new Error('Nothing was collected at this stop of the demo.');
  return { ...none, by: ending.by, emptiedOn: tour.id, at: collection.collectedAt };
}

function containerAt(spot: Spot, { activeIds, tours }: Ground): string {
  return 'active' in spot ? (activeIds[spot.active] as string) : stopAt(spot, tours).containerId;
}

function stopAt(spot: Spot, tours: readonly TourRecord[]) {
  if (!('tour' in spot)) throw new Error('This spot of the demo is on no tour.');
  const tour = tours[spot.tour];
  const stop = tour?.stops[spot.stop];
  if (!tour || !stop) throw new Error('The demo has no such stop.');
  return { ...stop, tour };
}

function userId(role: 'admin' | 'dispatcher' | 'driver'): string {
  return demoUsers.find((user) => user.role === role)?.id as string;
}
