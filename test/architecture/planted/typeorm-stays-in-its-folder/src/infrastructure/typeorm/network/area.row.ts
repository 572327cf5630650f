import { Entity } from 'typeorm';

@Entity('areas')
export class AreaRow {}
