// planted: a package
import { z } from 'zod';

export const reference = z.string();
