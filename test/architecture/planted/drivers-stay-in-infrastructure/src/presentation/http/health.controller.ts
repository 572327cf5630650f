// planted: PostgreSQL from a controller
import { Client } from 'pg';

export const client = Client;
