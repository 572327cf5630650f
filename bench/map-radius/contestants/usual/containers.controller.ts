import { ClassSerializerInterceptor, Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { FindContainersQuery, type FoundContainersDto } from './container.dto.js';
import { ContainersService } from './containers.service.js';

@Controller('map/containers')
@UseInterceptors(ClassSerializerInterceptor)
export class ContainersController {
  constructor(private readonly containers: ContainersService) {}

  @Get()
  find(@Query() query: FindContainersQuery): Promise<FoundContainersDto> {
    return this.containers.find(query);
  }
}
