import { ApiProperty } from '@nestjs/swagger';

/** Who of the organisation has done something. */
export class MemberDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: no member any more.' })
  name!: string | null;
}
