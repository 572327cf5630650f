// planted: the shape of an answer belongs to a port
import type { ContainerDto } from '../../../presentation/http/map/container.dto.js';

export type Found = ContainerDto;
