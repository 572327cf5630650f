import { Injectable } from '@nestjs/common';
import { Checks } from '../../domain/shared/checks.js';
import type { Position } from '../../domain/shared/position.js';
import { checkReferences, type WantedThings } from '../../domain/tours/tour-references.rules.js';
import { checkContainerList } from '../../domain/tours/tour-plan.js';
import { TourPlanner } from './tour-planner.port.js';
import { TourReferences } from './tour-references.port.js';

/** `shortest`: the planner chooses; `given`: as the containers are listed. */
export const STOP_ORDERS = ['given', 'shortest'] as const;
export type StopOrder = (typeof STOP_ORDERS)[number];

export interface RouteRequest extends WantedThings {
  readonly startSiteId: string;
  readonly endSiteId: string;
  readonly order: StopOrder;
}

export interface FoundRoute {
  /** In the order of driving. */
  readonly containerIds: readonly string[];
  /** Whole metres. */
  readonly plannedDistanceM: number;
}

/** Checks what a plan refers to and puts its stops in order. Opens no unit of work: planning takes its time. */
@Injectable()
export class FindRoute {
  constructor(
    private readonly references: TourReferences,
    private readonly planner: TourPlanner,
  ) {}

  /** @throws DomainError `invalid`, code `tour.invalid` */
  async execute(organisationId: string, request: RouteRequest): Promise<FoundRoute> {
    const { containerIds, order } = request;
    const checks = new Checks();
    checkContainerList(checks, containerIds);
    checks.throwIfAny('tour.invalid');
    const found = await this.references.look(organisationId, request);
    checkReferences(request, found);
    const route = {
      start: found.startSite as Position,
      stops: containerIds.map((id) => found.containers.get(id)?.position as Position),
      end: found.endSite as Position,
    };
    const planned = await (order === 'given' ? this.planner.asGiven(route) : this.planner.shortest(route));
    return {
      containerIds: planned.order.map((index) => containerIds[index] as string),
      plannedDistanceM: Math.round(planned.distanceM),
    };
  }

  /** Looks only whether what is named is there. @throws DomainError `invalid`, code `tour.invalid` */
  async check(organisationId: string, wanted: WantedThings): Promise<void> {
    checkReferences(wanted, await this.references.look(organisationId, wanted));
  }
}
