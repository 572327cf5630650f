import fc from 'fast-check';
import { earliestStart } from './build-pace.js';

const at = (ms: number) => new Date(Date.parse('2026-11-21T10:00:00Z') + ms);
const pace = { quietMs: 300, spacingMs: 10_000 };

describe('when a build may begin', () => {
  it('at once when a person publishes', () => {
    expect(earliestStart({ kind: 'production', trigger: 'person' }, at(0), undefined, pace)).toEqual(at(0));
  });

  it('after a quiet moment when the network changes', () => {
    expect(earliestStart({ kind: 'production', trigger: 'network' }, at(0), undefined, pace)).toEqual(
      at(300),
    );
  });

  it('ten seconds after the one before, whoever asks', () => {
    for (const trigger of ['person', 'network', 'address'] as const)
      expect(earliestStart({ kind: 'production', trigger }, at(2_000), at(0), pace)).toEqual(at(10_000));
  });

  it('at once for a preview, however many there were', () => {
    expect(earliestStart({ kind: 'preview', trigger: 'person' }, at(5), at(0), pace)).toEqual(at(5));
  });

  it('makes at most two starts of fifty requests in ten seconds', () => {
    const triggers = fc.constantFrom('person' as const, 'network' as const, 'address' as const);
    const requests = fc.array(fc.tuple(fc.integer({ min: 0, max: 9_999 }), triggers), {
      minLength: 50,
      maxLength: 50,
    });
    fc.assert(
      fc.property(requests, (asked) => {
        const starts: Date[] = [];
        for (const [ms, trigger] of asked.sort(([one], [other]) => one - other)) {
          const waiting = starts.find((start) => start > at(ms));
          if (waiting) continue;
          starts.push(earliestStart({ kind: 'production', trigger }, at(ms), starts.at(-1), pace));
        }
        expect(starts.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
