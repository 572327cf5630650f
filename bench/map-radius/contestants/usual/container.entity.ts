import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('containers')
export class Container {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'area_id' }) areaId!: string;
  @Column('text') reference!: string;
  @Column('text') name!: string;
  @Column('text') type!: string;
  @Column('integer', { name: 'capacity_l', nullable: true }) capacityL!: number | null;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'suspended_until', nullable: true }) suspendedUntil!: Date | null;
  @Column('geography', { spatialFeatureType: 'Point', srid: 4326 }) position!: Point;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
