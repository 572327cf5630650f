import { AccessTokens } from '../../application/identity/access-tokens.port.js';
import { CreateAdministrator } from '../../application/identity/create-administrator.js';
import { LogIn } from '../../application/identity/log-in.js';
import { LogOut } from '../../application/identity/log-out.js';
import { PasswordHasher } from '../../application/identity/password-hasher.port.js';
import { RefreshSession } from '../../application/identity/refresh-session.js';
import { SessionSecrets } from '../../application/identity/session-secrets.port.js';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import { TidySessions } from '../../application/identity/tidy-sessions.js';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { Argon2PasswordHasher } from '../../infrastructure/crypto/argon2-password-hasher.js';
import { Sha256SessionSecrets } from '../../infrastructure/crypto/sha256-session-secrets.js';
import { TypeOrmAccounts } from '../../infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { TypeOrmSessions } from '../../infrastructure/typeorm/identity/typeorm-sessions.repository.js';
import { AuthController } from '../../presentation/http/identity/auth.controller.js';
import { SessionCookieSettings } from '../../presentation/http/identity/session-cookie.js';
import type { Feature } from './feature.js';

/** Who somebody is and what they may do. */
export const identity: Feature = {
  controllers: [AuthController],
  useCases: [LogIn, RefreshSession, LogOut, CreateAdministrator],
  tidyings: [TidySessions],
  adapters: ({ config, unitOfWork, accessTokens }) => [
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: AccessTokens, useValue: accessTokens },
    { provide: SessionSecrets, useClass: Sha256SessionSecrets },
    { provide: Accounts, useValue: new TypeOrmAccounts(unitOfWork) },
    { provide: Sessions, useValue: new TypeOrmSessions(unitOfWork) },
    { provide: SessionCookieSettings, useValue: { publicUrl: config.publicUrl } },
  ],
};
