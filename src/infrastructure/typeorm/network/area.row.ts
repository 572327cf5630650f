import type { MultiPolygon } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('areas')
export class AreaRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'site_id' }) siteId!: string;
  @Column('text') name!: string;
  @Column('text') code!: string;
  @Column('geometry', { spatialFeatureType: 'MultiPolygon', srid: 4326 }) boundary!: MultiPolygon;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('integer') version!: number;
}
