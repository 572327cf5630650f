// planted: the application is handed in
import { AppModule } from '../../app.module.js';

export const served = AppModule;
