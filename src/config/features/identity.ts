import { AddPerson } from '../../application/identity/add-person.js';
import { AccessTokens } from '../../application/identity/access-tokens.port.js';
import { ApiKeysReader } from '../../application/identity/api-keys-reader.port.js';
import { ChangePerson } from '../../application/identity/change-person.js';
import { CreateAdministrator } from '../../application/identity/create-administrator.js';
import { CreateApiKey } from '../../application/identity/create-api-key.js';
import { LogIn } from '../../application/identity/log-in.js';
import { LogOut } from '../../application/identity/log-out.js';
import { PasswordHasher } from '../../application/identity/password-hasher.port.js';
import { PeopleReader } from '../../application/identity/people-reader.port.js';
import { RecogniseApiKey } from '../../application/identity/recognise-api-key.js';
import { RefreshSession } from '../../application/identity/refresh-session.js';
import { RevokeApiKey } from '../../application/identity/revoke-api-key.js';
import { SessionSecrets } from '../../application/identity/session-secrets.port.js';
import { Outbox } from '../../application/shared/outbox.port.js';
import { Accounts } from '../../domain/identity/accounts.repository.js';
import { ApiKeys } from '../../domain/identity/api-keys.repository.js';
import { TidySessions } from '../../application/identity/tidy-sessions.js';
import { People } from '../../domain/identity/people.repository.js';
import { Sessions } from '../../domain/identity/sessions.repository.js';
import { Argon2PasswordHasher } from '../../infrastructure/crypto/argon2-password-hasher.js';
import { Sha256SessionSecrets } from '../../infrastructure/crypto/sha256-session-secrets.js';
import { PostgisApiKeysReader } from '../../infrastructure/postgis/identity/postgis-api-keys.reader.js';
import { PostgisPeopleReader } from '../../infrastructure/postgis/identity/postgis-people.reader.js';
import { TypeOrmAccounts } from '../../infrastructure/typeorm/identity/typeorm-accounts.repository.js';
import { TypeOrmApiKeys } from '../../infrastructure/typeorm/identity/typeorm-api-keys.repository.js';
import { TypeOrmPeople } from '../../infrastructure/typeorm/identity/typeorm-people.repository.js';
import { TypeOrmSessions } from '../../infrastructure/typeorm/identity/typeorm-sessions.repository.js';
import { ApiKeysController } from '../../presentation/http/identity/api-keys.controller.js';
import { AuthController } from '../../presentation/http/identity/auth.controller.js';
import { MeController } from '../../presentation/http/identity/me.controller.js';
import { PeopleController } from '../../presentation/http/identity/people.controller.js';
import { SessionCookieSettings } from '../../presentation/http/identity/session-cookie.js';
import type { Feature } from './feature.js';

/** Who somebody is and what they may do. */
export const identity: Feature = {
  controllers: [AuthController, MeController, PeopleController, ApiKeysController],
  useCases: [
    LogIn,
    RefreshSession,
    LogOut,
    CreateAdministrator,
    AddPerson,
    ChangePerson,
    CreateApiKey,
    RevokeApiKey,
    RecogniseApiKey,
  ],
  tidyings: [TidySessions],
  adapters: ({ config, unitOfWork, accessTokens }) => [
    { provide: PasswordHasher, useClass: Argon2PasswordHasher },
    { provide: AccessTokens, useValue: accessTokens },
    { provide: SessionSecrets, useClass: Sha256SessionSecrets },
    { provide: Accounts, useValue: new TypeOrmAccounts(unitOfWork) },
    {
      provide: People,
      useFactory: (outbox: Outbox) => new TypeOrmPeople(unitOfWork, outbox),
      inject: [Outbox],
    },
    { provide: ApiKeys, useValue: new TypeOrmApiKeys(unitOfWork) },
    { provide: ApiKeysReader, useValue: new PostgisApiKeysReader(unitOfWork) },
    { provide: PeopleReader, useValue: new PostgisPeopleReader(unitOfWork) },
    { provide: Sessions, useValue: new TypeOrmSessions(unitOfWork) },
    { provide: SessionCookieSettings, useValue: { publicUrl: config.publicUrl } },
  ],
};
