import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import type { OwnView, PersonView } from '../../../application/identity/people-reader.port.js';
import { type Permission, PERMISSIONS, type Role, ROLES } from '../../../domain/identity/index.js';
import { EMAIL_MAX, PASSWORD_MAX, PASSWORD_MIN, USER_NAME_MAX } from '../../../domain/identity/user.js';
import { IfPresent } from '../shared/if-present.js';
import { pageOf } from '../shared/page.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { BooleanInQuery, WordsInQuery } from '../shared/query-values.js';

export class AddPersonDto {
  @ApiProperty({ example: 'Thomas Delmas', minLength: 1, maxLength: USER_NAME_MAX })
  @IsString()
  name!: string;

  @ApiProperty({ example: 'thomas@tissea.example', maxLength: EMAIL_MAX })
  @IsString()
  email!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  @ApiProperty({
    minLength: PASSWORD_MIN,
    maxLength: PASSWORD_MAX,
    example: 'three words and a number 7',
    description: 'Not used where the address has an account already: that keeps its password.',
  })
  @IsString()
  password!: string;
}

export class ChangePersonDto {
  @ApiPropertyOptional({ example: 'Thomas Delmas', minLength: 1, maxLength: USER_NAME_MAX })
  @IfPresent()
  @IsString()
  name?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @IfPresent()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ description: 'false: cannot sign in to this organisation any more.' })
  @IfPresent()
  @IsBoolean()
  active?: boolean;
}

export class PersonDto implements PersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Thomas Delmas' }) name!: string;
  @ApiProperty({ example: 'thomas@tissea.example' }) email!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ description: 'Whether they can sign in to this organisation.' }) active!: boolean;
  @ApiProperty({ description: 'Grows with every change; the ETag.', example: 1 }) version!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class PersonPageDto extends pageOf(PersonDto) {}

export class PersonQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: ROLES, isArray: true })
  @IsOptional()
  @WordsInQuery(ROLES)
  role?: Role[];

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @BooleanInQuery()
  active?: boolean;
}

class OwnOrganisationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Tisséa Textile' }) name!: string;
  @ApiProperty({ description: 'IANA.', example: 'Europe/Paris' }) timeZone!: string;
  @ApiProperty({ description: 'BCP 47.', example: 'fr' }) locale!: string;
}

export class SelfDto implements OwnView {
  @ApiProperty({ format: 'uuid' }) userId!: string;
  @ApiProperty({ example: 'Camille Fabre' }) name!: string;
  @ApiProperty({ example: 'admin@demo.glaneur.example' }) email!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: OwnOrganisationDto }) organisation!: OwnOrganisationDto;
  @ApiProperty({ description: 'Runs the installation itself.' }) operator!: boolean;
  @ApiProperty({ enum: PERMISSIONS, isArray: true }) permissions!: readonly Permission[];
}
