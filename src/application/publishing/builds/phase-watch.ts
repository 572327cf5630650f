import type { BuildFigures, BuildPhase } from '../../../domain/publishing/build.details.js';
import type { Clock } from '../../shared/clock.port.js';

/** How long each phase of a build takes. Milliseconds. */
export class PhaseWatch {
  private readonly taken: Partial<Record<BuildPhase, number>> = {};
  private since: number;

  constructor(private readonly clock: Clock) {
    this.since = clock.now().getTime();
  }

  /** The phase is over, the next one begins. */
  ends(phase: BuildPhase): void {
    const now = this.clock.now().getTime();
    this.taken[phase] = (this.taken[phase] ?? 0) + now - this.since;
    this.since = now;
  }

  get ms(): BuildFigures['phaseMs'] {
    return { ...this.taken };
  }
}
