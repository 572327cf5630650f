// planted: Redis from a guard, a type alone
import type { Redis } from 'ioredis';

export type Store = Redis;
