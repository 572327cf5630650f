// planted: the layer above
import { AreaDto } from '../../presentation/http/network/area.dto.js';

export const shape = AreaDto;
