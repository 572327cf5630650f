import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import { FileStorage } from '../shared/file-storage.port.js';
import { Tidying } from '../shared/tidying.port.js';
import { KeptReports } from './kept-reports.port.js';
import { photoKey } from './photo-files.js';

/** A contact is there to be answered: some weeks after the end of a report nobody answers any more. */
export const CONTACT_DAYS_AFTER_CLOSE = 30;
/** Reports that nobody closes keep nobody's address for ever. */
export const CONTACT_DAYS_MAX = 180;
/** Words and photos show people and number plates by accident; a year covers a dispute about a damage. */
export const DETAILS_DAYS_MAX = 365;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Erases how reporters may be reached, and later what they have written and sent. The count stays. */
@Injectable()
export class TidyReports extends Tidying {
  readonly name = 'reports';

  constructor(
    private readonly kept: KeptReports,
    private readonly files: FileStorage,
    private readonly clock: Clock,
  ) {
    super();
  }

  async tidy(): Promise<number> {
    const contacts = await this.kept.eraseContacts(
      this.daysAgo(CONTACT_DAYS_AFTER_CLOSE),
      this.daysAgo(CONTACT_DAYS_MAX),
    );
    const old = this.daysAgo(DETAILS_DAYS_MAX);
    return contacts + (await this.kept.eraseWords(old)) + (await this.removePhotos(old));
  }

  private async removePhotos(before: Date): Promise<number> {
    let removed = 0;
    for (let some = await this.kept.oldPhotos(before); some.length > 0;) {
      for (const photo of some) {
        await this.files.remove(photoKey(photo));
        await this.kept.forgetPhoto(photo);
      }
      removed += some.length;
      some = await this.kept.oldPhotos(before);
    }
    return removed;
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}
