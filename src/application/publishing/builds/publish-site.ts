import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../domain/identity/index.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { PublishWebsite } from '../publish-website.js';
import { RequestBuild } from './request-build.js';

/** Publishes the draft of a website and has it built. */
@Injectable()
export class PublishSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publish: PublishWebsite,
    private readonly requestBuild: RequestBuild,
  ) {}

  /**
   * @returns the build's id
   * @throws DomainError `website.not_found`, `version.stale`, `build.quota_reached`
   */
  execute(websiteId: string, expectedRevision: number | undefined, actor: Actor): Promise<string> {
    const { organisationId, userId: requestedBy } = actor;
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      await this.publish.execute({ websiteId, expectedRevision }, actor);
      const production = { kind: 'production', trigger: 'person', draft: null, previewToken: null } as const;
      return this.requestBuild.execute(organisationId, { ...production, websiteId, requestedBy });
    });
  }
}
