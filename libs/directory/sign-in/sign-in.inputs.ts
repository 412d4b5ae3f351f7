import { type AdminDoor, Id, OneTimeCode, Phone, type PortalDoor, Words } from '@center/platform';

export class RequestCodeArgs implements PortalDoor.MutationRequestCodeArgs {
  @Phone() phone!: string;
}

export class PhoneSignInArgs implements PortalDoor.MutationSignInArgs {
  @Phone() phone!: string;
  @OneTimeCode() code!: string;
}

export class StaffSignInArgs implements AdminDoor.MutationSignInArgs {
  @Words('街镇', 1, 30) town!: string;
  @Words('账号', 1, 40) login!: string;
  @Words('密码', 1, 200) password!: string;
  @OneTimeCode() code!: string;
}

export class RevokeSessionsArgs implements AdminDoor.MutationRevokeSessionsArgs {
  @Id('人员') personId!: string;
}
