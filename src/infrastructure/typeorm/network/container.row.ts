import type { Point } from 'geojson';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attributes, ContainerStatus, ContainerType } from '../../../domain/network/container.rules.js';

@Entity('containers')
export class ContainerRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'area_id' }) areaId!: string;
  @Column('text') reference!: string;
  @Column('text') name!: string;
  @Column('text') type!: ContainerType;
  @Column('integer', { name: 'capacity_l', nullable: true }) capacityL!: number | null;
  @Column('text') status!: ContainerStatus;
  @Column('text', { name: 'status_reason', nullable: true }) statusReason!: string | null;
  @Column('timestamptz', { name: 'suspended_from', nullable: true }) suspendedFrom!: Date | null;
  @Column('timestamptz', { name: 'suspended_until', nullable: true }) suspendedUntil!: Date | null;
  @Column('geography', { spatialFeatureType: 'Point', srid: 4326 }) position!: Point;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode!: string | null;
  @Column('jsonb') attributes!: Attributes;
  @Column('integer') version!: number;
}
