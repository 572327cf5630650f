import { Injectable } from '@nestjs/common';
import { OpenReport, type Problem } from '../../domain/reports/open-report.js';
import { DANGER, type ReportCategory } from '../../domain/reports/report-category.js';
import type { Report } from '../../domain/reports/report.js';
import { Reports, type TapPhoto } from '../../domain/reports/reports.repository.js';
import {
  createTap,
  createUrgentTap,
  type ReportLanguage,
  type Tap,
  type TapInput,
} from '../../domain/reports/tap.js';
import { Clock } from '../shared/clock.port.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { IdGenerator } from '../shared/id-generator.port.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { type DevelopedPhoto, PhotoDeveloper } from './photo-developer.port.js';
import { keepPhoto, photoKey } from './photo-files.js';
import type { ReportedPlace } from './reported-places.port.js';
import { TrackingTokens } from './tracking-tokens.port.js';

export interface ReportProblemCommand extends TapInput {
  readonly place: ReportedPlace;
  readonly category: ReportCategory;
  readonly language: ReportLanguage;
  /** The file as it came; null: none. */
  readonly photo: Uint8Array | null;
}

/** Whoever adds at the same time has added by the second time: more means that reports are closed as fast as they come. */
const ATTEMPTS_MAX = 5;

/** One tap on what is wrong: counted into the report that says the same, or the first of a new one. */
@Injectable()
export class ReportProblem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: Reports,
    private readonly tokens: TrackingTokens,
    private readonly developer: PhotoDeveloper,
    private readonly files: FileStorage,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the token that follows this tap
   * @throws DomainError `invalid` `report.invalid`, `report.photo_unreadable`, `unavailable` `report.photos_busy`: of a
   * person in danger none of them
   */
  async execute({ place, category, language, photo, ...input }: ReportProblemCommand): Promise<string> {
    const { organisationId, containerId } = place;
    const problem = { organisationId, containerId, category };
    const { token, hash } = this.tokens.create();
    const start = { id: this.ids.next(), token, tokenHash: hash, language, at: this.clock.now() };
    if (category === DANGER) await this.alarm(problem, createUrgentTap(start, input), photo);
    else await this.report(problem, createTap(start, input), photo);
    return token;
  }

  private report(problem: Problem, tap: Tap, photo: Uint8Array | null): Promise<void> {
    const { organisationId } = problem;
    if (photo) return this.withPhoto(organisationId, photo, (kept) => this.store(problem, tap, kept));
    return this.unitOfWork.inOrganisation(organisationId, () => this.store(problem, tap, null));
  }

  /** The alarm is out before anything is done about the photo, and whatever is wrong with that takes nothing back. */
  private async alarm(problem: Problem, tap: Tap, photo: Uint8Array | null): Promise<void> {
    await this.report(problem, tap, null);
    if (!photo) return;
    const { organisationId } = problem;
    const add = (kept: TapPhoto) => this.reports.addPhoto(organisationId, tap.id, kept, tap.at);
    await this.withPhoto(organisationId, photo, add).catch(() => {});
  }

  /** Its file stays only where the work with it does. */
  private async withPhoto(
    organisationId: string,
    photo: Uint8Array,
    work: (kept: TapPhoto) => Promise<void>,
  ): Promise<void> {
    const kept = await this.keep(organisationId, await this.developer.develop(photo));
    try {
      await this.unitOfWork.inOrganisation(organisationId, () => work(kept));
    } catch (error) {
      await this.files.remove(photoKey({ organisationId, id: kept.id }));
      throw error;
    }
  }

  private async store(problem: Problem, tap: Tap, photo: TapPhoto | null): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      const report = (await this.counted(problem, tap.at)) ?? (await this.opened(problem, tap.at));
      if (report) return this.reports.addTap(report, tap, photo);
    }
    throw new Error(`${ATTEMPTS_MAX} times in a row another report came between.`);
  }

  private async counted(problem: Problem, at: Date): Promise<Report | undefined> {
    const taking = await this.reports.findTaking(problem);
    if (!taking) return undefined;
    const report = taking.counts(at) ? taking.countUp(at) : taking.takeNoMore();
    await this.reports.save(report);
    return report.takesTaps ? report : undefined;
  }

  private async opened(problem: Problem, at: Date): Promise<Report | undefined> {
    const report = OpenReport.create(this.ids.next(), problem, at);
    return (await this.reports.add(report)) ? report : undefined;
  }

  private async keep(organisationId: string, photo: DevelopedPhoto): Promise<TapPhoto> {
    const id = this.ids.next();
    await keepPhoto(this.files, { organisationId, id }, photo);
    return { id, width: photo.width, height: photo.height, bytes: photo.content.byteLength };
  }
}
