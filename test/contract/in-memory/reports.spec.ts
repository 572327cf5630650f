import { newId } from '../../support/in-memory/builders.js';
import { InMemoryOutbox } from '../../support/in-memory/outbox.js';
import { InMemoryReports } from '../../support/in-memory/reports.js';
import { InMemoryStore } from '../../support/in-memory/store.js';
import { InMemoryUnitOfWork } from '../../support/in-memory/unit-of-work.js';
import { describeReportsContract, type ReportGround } from '../reports.contract.js';

const aGround = (): ReportGround => ({
  organisationId: newId(),
  containerIds: Array.from({ length: 20 }, newId),
  personId: newId(),
});

describeReportsContract('in memory', async () => {
  const store = new InMemoryStore();
  const unitOfWork = new InMemoryUnitOfWork(store);
  const outbox = new InMemoryOutbox(unitOfWork);
  return {
    unitOfWork,
    reports: new InMemoryReports(unitOfWork, outbox),
    grounds: [aGround(), aGround()],
    eventsOf: async (reportId) =>
      outbox.events.filter((event) => event.aggregateId === reportId).map(({ type }) => type),
    tapsOf: async (wanted) =>
      store.tables.reportTaps.filter(({ reportId }) => reportId === wanted).map(({ tap }) => tap.words),
    answersOf: async (wanted) =>
      store.tables.reportAnswers
        .filter(({ reportId }) => reportId === wanted)
        .map(({ answer }) => answer.text),
    photosOf: async (wanted) =>
      store.tables.reportTaps.flatMap(({ tap, photo }) => (tap.id === wanted && photo ? [photo.id] : [])),
    close: async () => {},
  };
});
