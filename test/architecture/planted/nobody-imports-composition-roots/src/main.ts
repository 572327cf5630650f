import { AppModule } from './app.module.js';
import type { Settings } from './config/settings.js';

export const start = (settings: Settings): [typeof AppModule, number] => [AppModule, settings.port];
