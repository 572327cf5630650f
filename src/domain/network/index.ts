export { Areas } from './areas.repository.js';
export { Container, type NewContainer } from './container.js';
export { ContainerCode } from './container-code.js';
export { CONTAINER_CHANGES, type ContainerChange } from './container.events.js';
export type { ContainerLife } from './container.life.js';
export {
  type ContainerProperties,
  type DescribedContainer,
  violationsOfContainer,
} from './container.properties.js';
export {
  type Attributes,
  ATTRIBUTE_NAME_MAX,
  ATTRIBUTE_VALUE_MAX,
  ATTRIBUTES_MAX,
  CAPACITY_L_MAX,
  CONTAINER_NAME_MAX,
  CONTAINER_STATUSES,
  CONTAINER_TYPES,
  type ContainerStatus,
  type ContainerType,
  MUNICIPALITY_CODE_MAX,
  PUBLIC_STATUSES,
  type PublicStatus,
  REFERENCE_MAX,
} from './container.rules.js';
export { Containers } from './containers.repository.js';
export { ADDRESS_MAX, type SiteKind } from './site.js';
export { Sites } from './sites.repository.js';
