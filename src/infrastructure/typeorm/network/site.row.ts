import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SiteKind } from '../../../domain/network/site.js';

@Entity('sites')
export class SiteRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: SiteKind;
  @Column('geography', { spatialFeatureType: 'Point', srid: 4326 }) position!: Point;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('integer') version!: number;
}
