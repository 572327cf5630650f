import { z } from 'zod';

/**
 * In a browser the rules are looked at without code made at run time, which the pages' security policy forbids. Zod
 * would try whether it may, when a schema is made, and the browser would write that down as a violation: hence this
 * module stands before all schemas.
 */
if ('document' in globalThis) z.config({ jitless: true });
