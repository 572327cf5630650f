// planted: past the door between controllers
import { ContainerDto } from '../network/container.dto.js';

export class FoundContainerDto extends ContainerDto {}
