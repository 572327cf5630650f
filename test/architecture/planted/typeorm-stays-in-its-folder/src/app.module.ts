// planted: composition roots bind what src/infrastructure/typeorm exports
import type { DataSource } from 'typeorm';

export type Source = DataSource;
