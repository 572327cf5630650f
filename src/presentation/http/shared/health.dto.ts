import { ApiProperty } from '@nestjs/swagger';

export class HealthPartDto {
  @ApiProperty({ example: 'database' }) part!: string;
  @ApiProperty({ enum: ['up', 'down'] }) state!: 'up' | 'down';
  @ApiProperty({ type: String, required: false, example: '51200 MiB free' }) detail?: string;
}

export class HealthDto {
  @ApiProperty({ enum: ['up', 'down', 'stopping'] }) state!: 'up' | 'down' | 'stopping';
  @ApiProperty({ type: [HealthPartDto] }) parts!: HealthPartDto[];
}
