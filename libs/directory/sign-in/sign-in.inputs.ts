import { Id, OneTimeCode, Phone, Words } from '@center/platform';

export class RequestCodeArgs {
  @Phone() phone!: string;
}

export class PhoneSignInArgs {
  @Phone() phone!: string;
  @OneTimeCode() code!: string;
}

export class StaffSignInArgs {
  @Words('街镇', 1, 30) town!: string;
  @Words('账号', 1, 40) login!: string;
  @Words('密码', 1, 200) password!: string;
  @OneTimeCode() code!: string;
}

export class RevokeSessionsArgs {
  @Id('人员') personId!: string;
}
