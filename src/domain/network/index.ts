export {
  CONTAINER_TYPES,
  type ContainerType,
  PUBLIC_STATUSES,
  type PublicStatus,
} from './container.rules.js';
