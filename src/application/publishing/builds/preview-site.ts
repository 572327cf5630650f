import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../domain/identity/index.js';
import { Websites } from '../../../domain/publishing/websites.repository.js';
import { Clock } from '../../shared/clock.port.js';
import { Random } from '../../shared/random.port.js';
import { UnitOfWork } from '../../shared/unit-of-work.port.js';
import { ConfigRules } from '../config-rules.js';
import { PREVIEW_MS } from '../releases/go-live.js';
import { PreviewNames } from './preview-names.port.js';
import { RequestBuild } from './request-build.js';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
/** 165 bits: nobody guesses it. */
const SECRET_LENGTH = 32;

export interface PreviewSiteCommand {
  readonly websiteId: string;
  /** As it was sent; undefined: the draft as it is saved. */
  readonly config: unknown;
  /** Which of the person's previews of the website it replaces; each window in which they write has its own. */
  readonly key?: string | undefined;
}

/** Shows a person what a website would look like: the draft, or what they have typed and not saved. */
@Injectable()
export class PreviewSite {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly websites: Websites,
    private readonly rules: ConfigRules,
    private readonly names: PreviewNames,
    private readonly requestBuild: RequestBuild,
    private readonly random: Random,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the build's id
   * @throws DomainError `website.not_found`, `website.config_invalid`, `build.preview_quota_reached`
   */
  execute({ websiteId, config, key = '' }: PreviewSiteCommand, actor: Actor): Promise<string> {
    const { organisationId, userId } = actor;
    return this.unitOfWork.inOrganisation(organisationId, async () => {
      await this.websites.find(organisationId, websiteId);
      const draft = config === undefined ? null : await this.rules.hold(config, organisationId, websiteId);
      const now = this.clock.now();
      const since = new Date(now.getTime() - PREVIEW_MS);
      const of = { organisationId, websiteId, userId, key };
      const previewToken = await this.names.of(of, this.freshSecret(), now, since);
      const preview = { kind: 'preview', trigger: 'person', requestedBy: userId } as const;
      return this.requestBuild.execute(organisationId, { ...preview, websiteId, draft, previewToken });
    });
  }

  private freshSecret(): string {
    return Array.from({ length: SECRET_LENGTH }, () => ALPHABET[this.random.below(ALPHABET.length)]).join('');
  }
}
