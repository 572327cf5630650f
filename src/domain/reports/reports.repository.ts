import type { ReportAnswer } from './answer.js';
import type { OpenReport, Problem } from './open-report.js';
import type { Report, UnclosedReport } from './report.js';
import type { Tap } from './tap.js';

/** A photo that was taken in with a tap; its content is a file. */
export interface TapPhoto {
  readonly id: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The organisation's reports with their taps and answers. Works inside a unit of work, which fixes the organisation. */
export abstract class Reports {
  /**
   * With its events, as `save`. Who adds a report of a category that takes taps, while another one of this container
   * does, waits for it and adds nothing: of many at once one is added.
   * @returns whether it was added
   */
  abstract add(report: OpenReport): Promise<boolean>;

  /** The report that takes taps of this problem. Locked until the unit of work ends, as by every `find…`. */
  abstract findTaking(problem: Problem): Promise<UnclosedReport | undefined>;

  abstract find(organisationId: string, id: string): Promise<Report | undefined>;

  /** Several, in the order of their ids; locked in that order too, so that no two wait for each other. */
  abstract findEach(organisationId: string, ids: readonly string[]): Promise<readonly Report[]>;

  /** Those of a problem that are not closed, the oldest first. */
  abstract findUnclosed(problem: Problem): Promise<readonly UnclosedReport[]>;

  /**
   * Stores the report and appends its events.
   * @throws DomainError `stale` `version.stale` when another version is stored than the one this was made from
   * @throws DomainError `invalid` `report.assignee_unknown`
   */
  abstract save(report: Report): Promise<void>;

  abstract addTap(report: Report, tap: Tap, photo: TapPhoto | null): Promise<void>;

  /** A photo that comes after its tap was stored. */
  abstract addPhoto(organisationId: string, tapId: string, photo: TapPhoto, at: Date): Promise<void>;

  /** The taps of one report are the other's from now on, and so is what was answered to them. */
  abstract handOver(from: Report, to: Report): Promise<void>;

  abstract addAnswer(report: Report, answer: ReportAnswer): Promise<void>;
}
