import { Injectable } from '@nestjs/common';
import type { SiteSnapshot } from '@glaneur/website-config';
import type { Actor } from '../../../domain/identity/index.js';
import { TakeSnapshot } from './take-snapshot.js';

/** What our own builder makes a website from, for generators that are not ours. */
@Injectable()
export class SnapshotOfSite {
  constructor(private readonly takeSnapshot: TakeSnapshot) {}

  /** @throws DomainError `not_found` `website.not_found`, `conflict` `website.not_published` */
  async execute(websiteId: string, { organisationId }: Pick<Actor, 'organisationId'>): Promise<SiteSnapshot> {
    const request = { organisationId, websiteId, source: 'published', previewToken: null } as const;
    return (await this.takeSnapshot.execute(request)).snapshot;
  }
}
