import { newId } from '../../../test/support/in-memory/builders.js';
import { InMemorySentMails } from '../../../test/support/in-memory/sent-mails.js';
import { SettableClock } from '../../../test/support/in-memory/settable-clock.js';
import { InMemoryStore } from '../../../test/support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../../test/support/in-memory/unit-of-work.js';
import { SENT_MAILS_KEPT_DAYS, TidySentMails } from './tidy-sent-mails.js';

it('notes of sent mails are kept for their time, in all organisations, and then removed', async () => {
  const unitOfWork = new InMemoryUnitOfWork(new InMemoryStore());
  const sentMails = new InMemorySentMails(unitOfWork);
  const clock = new SettableClock();
  for (const organisationId of [newId(), newId()]) {
    const claim = { organisationId, key: 'key', at: clock.now() };
    await unitOfWork.inOrganisation(organisationId, async () => {
      await sentMails.claim(claim, 'import-report', new Date(0));
      await sentMails.settle(claim, 'sent', clock.now());
    });
  }
  const tidy = new TidySentMails(unitOfWork, sentMails, clock);
  clock.pass(SENT_MAILS_KEPT_DAYS * 86_400);
  expect(await tidy.tidy()).toBe(0);
  clock.pass(1);
  expect(await tidy.tidy()).toBe(2);
});
