import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { DataSource } from 'typeorm';
import { type FindContainersQuery, FoundContainersDto } from './container.dto.js';
import { Container } from './container.entity.js';

const ORIGIN = 'ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)::geography';

@Injectable()
export class ContainersService {
  constructor(private readonly dataSource: DataSource) {}

  async find({ lat, lon, radius, limit }: FindContainersQuery): Promise<FoundContainersDto> {
    const { entities, raw } = await this.dataSource
      .getRepository(Container)
      .createQueryBuilder('container')
      .addSelect(`ST_Distance(container.position, ${ORIGIN})`, 'distance')
      .where(`ST_DWithin(container.position, ${ORIGIN}, :radius)`)
      .andWhere('container.status IN (:...statuses)')
      .orderBy('distance')
      .addOrderBy('container.id')
      .limit(limit)
      .setParameters({ lat, lon, radius, statuses: ['active', 'suspended'] })
      .getRawAndEntities<{ distance: number }>();
    const features = entities.map(({ id, position, ...container }, index) => ({
      id,
      geometry: position,
      properties: { ...container, distanceM: Math.round((raw[index]?.distance ?? 0) * 10) / 10 },
    }));
    return plainToInstance(FoundContainersDto, { features });
  }
}
