import type { Provider, Type } from '@nestjs/common';
import type { EventReaction } from '../../application/shared/event-reaction.js';
import type { JobHandler } from '../../application/shared/job-queue.port.js';
import type { MailLoader } from '../../application/notifications/mailer.port.js';
import type { Tidying } from '../../application/shared/tidying.port.js';
import type { HealthProbe } from '../../application/shared/health-probe.port.js';
import type { Runtime } from '../runtime.js';

/** What one feature, or one part of the kernel, brings into the application. */
export interface Feature {
  readonly controllers?: readonly Type[];
  /** Use cases, and other classes that Nest makes as they are. */
  readonly useCases?: readonly Type[];
  /** Which class answers for which port. */
  readonly adapters?: (runtime: Runtime) => readonly Provider[];
  readonly reactions?: readonly Type<EventReaction>[];
  readonly jobs?: readonly Type<JobHandler>[];
  readonly tidyings?: readonly Type<Tidying>[];
  readonly mails?: readonly Type<MailLoader>[];
  readonly probes?: (runtime: Runtime) => readonly HealthProbe[];
}
