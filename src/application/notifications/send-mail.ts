import { Injectable } from '@nestjs/common';
import { Clock } from '../shared/clock.port.js';
import type { Jobs } from '../shared/jobs.js';
import { UnitOfWork } from '../shared/unit-of-work.port.js';
import { type MailContent, MailLoaders, MailRefused, MailRenderer, MailSender } from './mailer.port.js';
import { type MailClaim, type MailOutcome, SentMails } from './sent-mails.port.js';

export type SendMailCommand = Jobs['notifications.send-mail'];

export type SendMailResult =
  | { readonly outcome: 'sent' | 'already_settled' | 'nothing_to_tell' }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Longer than the slowest server may take: whoever claimed a mail before that has crashed. */
export const CLAIM_MS = 10 * 60_000;

/**
 * Looks up what a mail says, renders and sends it, once for each key as far as SMTP can promise it: who crashes between
 * the sending and the note of it sends it again, under the same Message-ID.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sentMails: SentMails,
    private readonly loaders: MailLoaders,
    private readonly renderer: MailRenderer,
    private readonly sender: MailSender,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the mail was not sent and should be tried again */
  async execute(command: SendMailCommand): Promise<SendMailResult> {
    const content = await this.load(command);
    if (!content) return { outcome: 'nothing_to_tell' };
    const rendered = await this.renderer.render(content);
    const claim = { organisationId: command.organisationId, key: command.key, at: this.clock.now() };
    if (!(await this.claim(claim, content))) return { outcome: 'already_settled' };
    try {
      await this.sender.send(content.recipient, rendered, command.key);
    } catch (error) {
      if (error instanceof MailRefused) {
        await this.settle(claim, 'refused');
        return { outcome: 'refused', reason: error.message };
      }
      await this.unitOfWork.inOrganisation(claim.organisationId, () => this.sentMails.release(claim));
      throw error;
    }
    await this.settle(claim, 'sent');
    return { outcome: 'sent' };
  }

  private load({ mail, organisationId, subjectId, recipientId }: SendMailCommand) {
    const loader = this.loaders.find((candidate) => candidate.mail === mail);
    if (!loader) throw new Error(`There is no loader for the mail ${mail}.`);
    return loader.load(organisationId, subjectId, recipientId);
  }

  private async claim(claim: MailClaim, { mail }: MailContent): Promise<boolean> {
    const stale = new Date(claim.at.getTime() - CLAIM_MS);
    const answer = await this.unitOfWork.inOrganisation(claim.organisationId, () =>
      this.sentMails.claim(claim, mail, stale),
    );
    if (answer === 'under_way') throw new Error(`The mail ${claim.key} is being sent by somebody else.`);
    return answer === 'claimed';
  }

  private settle(claim: MailClaim, outcome: MailOutcome): Promise<void> {
    return this.unitOfWork.inOrganisation(claim.organisationId, () =>
      this.sentMails.settle(claim, outcome, this.clock.now()),
    );
  }
}
