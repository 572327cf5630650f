import { type KeptPhoto, KeptReports } from '../../../application/reports/kept-reports.port.js';
import type { TypeOrmUnitOfWork } from '../../typeorm/shared/unit-of-work.js';

const SOME = 100;

const ERASE_CONTACTS = `
UPDATE report_taps t SET contact = NULL, contact_kind = NULL, token = NULL
  FROM reports r
 WHERE t.contact IS NOT NULL AND r.organisation_id = t.organisation_id AND r.id = t.report_id
   AND (r.closed_at < $1 OR t.tapped_at < $2)`;

const ERASE_WORDS = 'UPDATE report_taps SET words = NULL WHERE words IS NOT NULL AND tapped_at < $1';

const OLD_PHOTOS = `
SELECT organisation_id AS "organisationId", id FROM report_photos
 WHERE taken_in_at < $1 ORDER BY taken_in_at LIMIT ${SOME}`;

const FORGET_PHOTO = 'DELETE FROM report_photos WHERE organisation_id = $1 AND id = $2';

export class PostgisKeptReports extends KeptReports {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  async eraseContacts(closedBefore: Date, tappedBefore: Date): Promise<number> {
    const [, erased] = await this.everywhere<[unknown[], number]>(ERASE_CONTACTS, [
      closedBefore,
      tappedBefore,
    ]);
    return erased;
  }

  async eraseWords(tappedBefore: Date): Promise<number> {
    const [, erased] = await this.everywhere<[unknown[], number]>(ERASE_WORDS, [tappedBefore]);
    return erased;
  }

  oldPhotos(before: Date): Promise<readonly KeptPhoto[]> {
    return this.everywhere<KeptPhoto[]>(OLD_PHOTOS, [before]);
  }

  async forgetPhoto({ organisationId, id }: KeptPhoto): Promise<void> {
    await this.unitOfWork.inOrganisation(organisationId, () =>
      this.unitOfWork.manager().query(FORGET_PHOTO, [organisationId, id]),
    );
  }

  private everywhere<Result>(sql: string, parameters: unknown[]): Promise<Result> {
    return this.unitOfWork.acrossOrganisations('schedule', () =>
      this.unitOfWork.manager().query<Result>(sql, parameters),
    );
  }
}
