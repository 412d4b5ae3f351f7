import { Doorkeeper, TownIds } from '@center/platform';
import { Global, Module } from '@nestjs/common';
import { AuditAdminResolver } from './audit/audit.admin.resolver.js';
import { AuditStore } from './audit/audit.store.js';
import { EnterpriseAdminResolver } from './enterprise/enterprise.admin.resolver.js';
import { EnterprisePortalResolver } from './enterprise/enterprise.portal.resolver.js';
import { EnterpriseService } from './enterprise/enterprise.service.js';
import { EnterpriseStore } from './enterprise/enterprise.store.js';
import { MeStore } from './enterprise/me.store.js';
import { PersonAdminResolver } from './people/person.admin.resolver.js';
import { StaffAdminResolver } from './people/staff.admin.resolver.js';
import { StaffService } from './people/staff.service.js';
import { StaffStore } from './people/staff.store.js';
import { CentreDoorkeeper } from './sign-in/doorkeeper.js';
import { ForgetOldSignIns } from './sign-in/forget-old-sign-ins.handler.js';
import { Guesses } from './sign-in/guesses.js';
import { RequesterSignInService } from './sign-in/requester-sign-in.service.js';
import { SessionStore } from './sign-in/session.store.js';
import { SignInAdminResolver } from './sign-in/sign-in.admin.resolver.js';
import { SignInPortalResolver } from './sign-in/sign-in.portal.resolver.js';
import { StaffSignInService } from './sign-in/staff-sign-in.service.js';
import { TownAdminResolver } from './town/town.admin.resolver.js';
import { TownPortalResolver } from './town/town.portal.resolver.js';
import { TownService } from './town/town.service.js';
import { Towns } from './town/towns.js';

const services = [
  Towns,
  TownService,
  StaffService,
  SessionStore,
  StaffStore,
  EnterpriseStore,
  MeStore,
  EnterpriseService,
  Guesses,
  AuditStore,
  StaffSignInService,
  RequesterSignInService,
];

/** Towns, people and who they are, enterprises and who may speak for them. Every other library asks here. */
@Global()
@Module({
  providers: [
    ...services,
    { provide: Doorkeeper, useClass: CentreDoorkeeper },
    { provide: TownIds, useExisting: Towns },
    ForgetOldSignIns,
  ],
  exports: [...services, Doorkeeper, TownIds],
})
export class DirectoryModule {}

@Module({ providers: [TownPortalResolver, SignInPortalResolver, EnterprisePortalResolver] })
export class DirectoryPortal {}

@Module({
  providers: [
    TownAdminResolver,
    SignInAdminResolver,
    EnterpriseAdminResolver,
    PersonAdminResolver,
    StaffAdminResolver,
    AuditAdminResolver,
  ],
})
export class DirectoryAdmin {}
