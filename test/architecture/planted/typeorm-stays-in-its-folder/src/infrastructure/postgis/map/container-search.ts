// planted: SQL readers take a query port
import { DataSource } from 'typeorm';

export const source = DataSource;
