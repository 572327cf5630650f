import { Injectable } from '@nestjs/common';
import { Area } from '../../domain/network/area.js';

@Injectable()
export class RegisterArea {
  execute(name: string): Area {
    return new Area(name);
  }
}
