import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Min } from 'class-validator';
import type { BuildView, ReleaseView } from '../../../application/publishing/builds/builds-reader.port.js';
import {
  BUILD_KINDS,
  BUILD_STATES,
  BUILD_TRIGGERS,
  type BuildKind,
  type BuildPhase,
  type BuildState,
  type BuildTrigger,
} from '../../../domain/publishing/build.details.js';
import { MemberDto } from '../shared/member.dto.js';
import { PageQueryDto } from '../shared/page-query.dto.js';
import { pageOf } from '../shared/page.dto.js';
import { OnlyFor } from './only-for.js';

const KIND =
  '`production` publishes the draft and builds it; `preview` shows it to whoever asks, at an address that nobody guesses.';

const PREVIEW_KEY = /^[A-Za-z0-9_-]{1,64}$/;

export class RequestBuildDto {
  @ApiProperty({ enum: BUILD_KINDS, description: KIND })
  @IsIn(BUILD_KINDS)
  kind!: BuildKind;

  @ApiPropertyOptional({
    example: 4,
    description: 'Production: the revision of the draft that you have seen; another one is refused.',
  })
  @IsOptional()
  @OnlyFor('production')
  @IsInt()
  @Min(1)
  expectedRevision?: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Preview: a configuration that is not saved. Left out: the draft.',
  })
  @IsOptional()
  @OnlyFor('preview')
  @IsObject()
  config?: Record<string, unknown>;

  @ApiPropertyOptional({
    example: '019aa2c4-5d0e-7c3a-9d55-3f1f0d8e2a11',
    pattern: PREVIEW_KEY.source,
    description:
      'Preview: which of your previews of the website it replaces, chosen by you: one for each window in which somebody writes. Left out: the one without a key.',
  })
  @IsOptional()
  @OnlyFor('preview')
  @Matches(PREVIEW_KEY)
  previewKey?: string;
}

export class BuildQueryDto extends PageQueryDto {
  @ApiPropertyOptional({ enum: BUILD_KINDS, description: 'Left out: of both.' })
  @IsOptional()
  @IsIn(BUILD_KINDS)
  kind?: BuildKind;
}

export class RollBackDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  releaseId!: string;
}

export class BuildProgressDto {
  @ApiProperty({ example: 120 }) done!: number;
  @ApiProperty({ example: 226, description: 'Pages that have to be rendered; 0 until they are counted.' })
  total!: number;
}

export class BuildFiguresOfOneDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { snapshot: 12, plan: 6, render: 61, check: 9, switch: 1 },
    description: 'Milliseconds in each phase that is over.',
  })
  phaseMs!: Partial<Record<BuildPhase, number>>;
  @ApiProperty({ example: 226 }) pages!: number;
  @ApiProperty({ example: 3 }) rendered!: number;
  @ApiProperty({ example: 223, description: 'Pages taken over from the release before.' }) reused!: number;
  @ApiProperty({ example: 0 }) removed!: number;
  @ApiProperty({ example: 1_843_200 }) bytes!: number;
  @ApiProperty({ example: 24_576 }) bytesWritten!: number;
}

export class BuildFailureDto {
  @ApiProperty({ example: 'build.template_failed' }) code!: string;
  @ApiProperty({ example: 'areas/x.html cannot be rendered: …' }) message!: string;
}

export class BuildDto implements BuildView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) websiteId!: string;
  @ApiProperty({ enum: BUILD_KINDS }) kind!: BuildKind;
  @ApiProperty({ enum: BUILD_STATES, example: 'live' }) state!: BuildState;
  @ApiProperty({
    enum: BUILD_TRIGGERS,
    description: '`person` asked for it, the `network` changed, or the `address` of the site did.',
  })
  trigger!: BuildTrigger;
  @ApiProperty({ type: MemberDto, nullable: true, description: 'Null: nobody but what has changed.' })
  requestedBy!: MemberDto | null;
  @ApiProperty({ example: 1, description: 'How often it was asked for before it began.' }) triggers!: number;
  @ApiProperty({ type: Number, nullable: true, example: 4 }) revision!: number | null;
  @ApiProperty({ type: BuildProgressDto }) progress!: BuildProgressDto;
  @ApiProperty({ type: BuildFiguresOfOneDto }) figures!: BuildFiguresOfOneDto;
  @ApiProperty({ type: BuildFailureDto, nullable: true, description: 'Why people see what they saw before.' })
  failure!: BuildFailureDto | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) releaseId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'https://my-town.sites.example.org',
    description:
      'Where it is seen, once it is live. That of a preview is told to whoever asked for it alone.',
  })
  url!: string | null;
  @ApiProperty({ format: 'date-time' }) queuedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
  @ApiProperty({ description: 'Grows with every step; the ETag.', example: 4 }) version!: number;
}

export class BuildPageDto extends pageOf(BuildDto) {}

export class ReleaseDto implements ReleaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) buildId!: string;
  @ApiProperty({ example: 4 }) revision!: number;
  @ApiProperty({ example: '1f8cb45e308b8609' }) templateVersion!: string;
  @ApiProperty({ example: 226 }) pages!: number;
  @ApiProperty({ example: 1_843_200 }) bytes!: number;
  @ApiProperty({ description: 'What people see now.' }) live!: boolean;
  @ApiProperty({
    description: 'Somebody went back to it: changes of the network build no other until somebody publishes.',
  })
  pinned!: boolean;
  @ApiProperty({ example: 'https://my-town.sites.example.org' }) url!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class ReleasePageDto extends pageOf(ReleaseDto) {}
