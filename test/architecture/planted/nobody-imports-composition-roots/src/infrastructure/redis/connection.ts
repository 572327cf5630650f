// planted: settings are handed in, not fetched
import type { Settings } from '../../config/settings.js';

export const connect = (settings: Settings): number => settings.port;
