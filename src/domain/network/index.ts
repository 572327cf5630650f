export {
  type DescribedContainer,
  violationsOfContainer,
} from './container.properties.js';
export {
  type Attributes,
  ATTRIBUTE_NAME_MAX,
  ATTRIBUTES_MAX,
  CONTAINER_TYPES,
  type ContainerType,
  PUBLIC_STATUSES,
  type PublicStatus,
} from './container.rules.js';
