import { Refusal } from '@center/platform';

/** One answer for a wrong password, a wrong code, an unknown account and a locked door: none of them tells which. */
export class WrongCredentials extends Refusal {
  readonly message = '账号、密码或动态码不对，或尝试次数过多。请核对后再试，连续五次不对要等 15 分钟';
}

export class TooManyCodes extends Refusal {
  readonly message = '验证码刚刚发过，请稍后再要';
  constructor(readonly retryAt: Date) {
    super();
  }
}

export class PersonNotFound extends Refusal {
  readonly message = '没有找到这个人';
}
