import { Exclude, Expose, Type } from 'class-transformer';
import { IsInt, IsLatitude, IsLongitude, IsOptional, IsPositive, Max, Min } from 'class-validator';
import type { Point } from 'geojson';

export class FindContainersQuery {
  @Type(() => Number) @IsLatitude() lat!: number;
  @Type(() => Number) @IsLongitude() lon!: number;
  @Type(() => Number) @IsPositive() @Max(50_000) radius!: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) limit: number = 50;
}

@Exclude()
export class ContainerPropertiesDto {
  @Expose() name!: string;
  @Expose() type!: string;
  @Expose() status!: string;
  @Expose() capacityL!: number | null;
  @Expose() address!: string | null;
  @Expose() municipalityCode!: string | null;
  @Expose() suspendedUntil!: Date | null;
  @Expose() distanceM!: number;
}

@Exclude()
export class PointDto {
  @Expose() type!: 'Point';
  @Expose() coordinates!: Point['coordinates'];
}

@Exclude()
export class ContainerFeatureDto {
  @Expose() type = 'Feature';
  @Expose() id!: string;
  @Expose() @Type(() => PointDto) geometry!: PointDto;
  @Expose() @Type(() => ContainerPropertiesDto) properties!: ContainerPropertiesDto;
}

@Exclude()
export class FoundContainersDto {
  @Expose() type = 'FeatureCollection';
  @Expose() @Type(() => ContainerFeatureDto) features!: ContainerFeatureDto[];
}
