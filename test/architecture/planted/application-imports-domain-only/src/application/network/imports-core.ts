// planted: Nest beyond @nestjs/common
import { ModuleRef } from '@nestjs/core';

export const reference = ModuleRef;
