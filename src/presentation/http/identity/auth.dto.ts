import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { AccessGrant } from '../../../application/identity/signed-in.js';
import { type Permission, PERMISSIONS, type Role, ROLES } from '../../../domain/identity/index.js';
import { EMAIL_MAX, PASSWORD_MAX } from '../../../domain/identity/user.js';
import { StorableText } from '../shared/storable-text.js';

export class LoginDto {
  @ApiProperty({ example: 'admin@demo.glaneur.example', maxLength: EMAIL_MAX })
  @StorableText(EMAIL_MAX)
  email!: string;

  @ApiProperty({ example: 'glaneur-demo', maxLength: PASSWORD_MAX })
  @IsString()
  @MaxLength(PASSWORD_MAX)
  password!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'For people of several organisations. Left out: the oldest active membership.',
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

export class SessionDto implements AccessGrant {
  @ApiProperty({ description: 'JWT signed with EdDSA. Send it as `Authorization: Bearer …`.' })
  accessToken!: string;
  @ApiProperty({ description: 'Seconds until it expires.', example: 900 }) expiresIn!: number;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
}

export class ActorDto {
  @ApiProperty({ format: 'uuid' }) userId!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ description: 'Runs the installation itself.' }) operator!: boolean;
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions!: readonly Permission[];
}
