import { type AdminDoor, Maybe, Nested, PageArgs, Phone, type PortalDoor, Words } from '@center/platform';
import type { EnterpriseSize } from './enterprise.entity.js';

export class CreditCodeArgs implements PortalDoor.QueryCheckCreditCodeArgs {
  @Words('统一社会信用代码', 0, 60) code!: string;
}

export class BindEnterpriseArgs implements PortalDoor.MutationBindEnterpriseArgs {
  @Words('统一社会信用代码', 1, 60) creditCode!: string;
  @Words('企业名称', 2, 80) name!: string;
  @Maybe() confirmedCheckDigit?: boolean;
}

export class EnterprisesArgs extends PageArgs implements AdminDoor.QueryEnterprisesArgs {
  @Maybe() @Words('搜索', 0, 60) q?: string;
}

export class EnterpriseArgs implements AdminDoor.QueryEnterpriseArgs {
  @Words('统一社会信用代码', 1, 60) creditCode!: string;
}

export class RegisterEnterpriseInput {
  @Words('统一社会信用代码', 1, 60) creditCode!: string;
  @Words('企业名称', 2, 80) name!: string;
  @Maybe() confirmedCheckDigit?: boolean;
  @Maybe() @Words('行业', 0, 60) industry?: string;
  @Maybe() size?: EnterpriseSize;
  @Maybe() @Words('地址', 0, 120) address?: string;
  @Words('联系人', 1, 30) personName!: string;
  @Phone('联系人手机号') personPhone!: string;
}

export class RegisterEnterpriseArgs implements AdminDoor.MutationRegisterEnterpriseArgs {
  @Nested(() => RegisterEnterpriseInput) input!: RegisterEnterpriseInput;
}
