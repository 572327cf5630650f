import type { Suspension } from '../../../src/domain/network/suspension.js';
import { newId } from '../../support/in-memory/builders.js';
import { type OpenAdapters, openAdapters } from './open-adapters.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const SUSPENSION: Suspension = { reason: 'works', from: NOW, until: null };

describe('a change to all containers of an area', () => {
  let adapters: OpenAdapters;

  beforeAll(async () => {
    adapters = await openAdapters();
  });
  afterAll(() => adapters?.close());

  it.each([
    ['suspends', (own: string) => adapters.suspensions.suspendIn(own, newId(), SUSPENSION, NOW, null)],
    ['resumes', (own: string) => adapters.suspensions.resumeIn(own, newId(), undefined, null)],
    ['begins what is due', (own: string) => adapters.suspensions.begin(own, NOW)],
    ['ends what is due', (own: string) => adapters.suspensions.end(own, NOW)],
  ])('has more time than an ordinary statement, and only in its own transaction: %s', async (_, change) => {
    const { unitOfWork, organisations } = adapters;
    const limit = async () => {
      const [row] = await unitOfWork
        .manager()
        .query<{ limit: string }[]>(`SELECT current_setting('statement_timeout') AS "limit"`);
      return row?.limit;
    };
    const [own] = organisations;
    const usual = await unitOfWork.inOrganisation(own, limit);
    const inside = await unitOfWork.inOrganisation(own, async () => {
      await change(own);
      return limit();
    });
    expect(inside).toBe('5min');
    expect(await unitOfWork.inOrganisation(own, limit)).toBe(usual);
    expect(usual).not.toBe('5min');
  });
});
