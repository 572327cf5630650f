import { ApiProperty } from '@nestjs/swagger';
import type { Problem } from './problem.js';

class ViolationDto {
  @ApiProperty({
    description: 'Where: a dotted path into the body, or the name of a query parameter.',
    example: 'position.coordinates',
  })
  path!: string;
  @ApiProperty({ description: 'Stable code of the broken rule.', example: 'position.latitude_out_of_range' })
  code!: string;
  @ApiProperty({ description: 'One sentence for a person.' })
  message!: string;
}

/** How every error is answered: RFC 9457, `application/problem+json`. */
export class ProblemDto implements Problem {
  @ApiProperty({ example: 'about:blank' }) type!: string;
  @ApiProperty({ example: 'Some values are not valid' }) title!: string;
  @ApiProperty({ example: 422 }) status!: number;
  @ApiProperty({ description: 'One sentence for a person.' }) detail!: string;
  @ApiProperty({ description: 'Stable, dotted.', example: 'container.invalid' }) code!: string;
  @ApiProperty({
    description: 'Finds the request in the log.',
    example: '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
  })
  requestId!: string;
  @ApiProperty({ type: [ViolationDto], required: false, description: 'Every broken value at once.' })
  errors?: ViolationDto[];
}
