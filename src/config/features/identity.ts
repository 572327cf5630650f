import { AccessTokens } from '../../application/identity/access-tokens.port.js';
import { CreateAdministrator } from '../../application/identity/create-administrator.js';
import { LogIn } from '../../application/identity/log-in.js';
import { PasswordHasher } from '../../application/identity/password-hasher.port.js';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import { Argon2PasswordHasher } from '../../infrastructure/crypto/argon2-password-hasher.js';
import { TypeOrmAccounts } from '../../infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { AuthController } from '../../presentation/http/identity/auth.controller.js';
import type { Feature } from './feature.js';

/** Who somebody is and what they may do. */
export const identity: Feature = {
  controllers: [AuthController],
  useCases: [LogIn, CreateAdministrator],
  adapters: ({ unitOfWork, accessTokens }) => [
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: AccessTokens, useValue: accessTokens },
    { provide: Accounts, useValue: new TypeOrmAccounts(unitOfWork) },
  ],
};
