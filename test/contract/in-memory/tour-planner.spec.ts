import { GivenOrderPlanner } from '../../support/in-memory/given-order-planner.js';
import { describeTourPlannerContract } from '../tour-planner.contract.js';

describeTourPlannerContract('keeping the given order', () => new GivenOrderPlanner());
