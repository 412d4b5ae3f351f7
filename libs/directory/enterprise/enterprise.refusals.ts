import { Refusal } from '@center/platform';

export class CheckDigitUnconfirmed extends Refusal {
  readonly message = '这个代码的校验位对不上。请对照营业执照再看一遍，确实如此就确认提交，我们会做标记';
  constructor(readonly normalised: string) {
    super();
  }
}

export class EnterpriseTaken extends Refusal {
  readonly message = '这家企业已经登记。请由企业的负责人添加您，或到窗口办理';
}

export class EnterpriseNotFound extends Refusal {
  readonly message = '本镇没有登记这家企业';
}
