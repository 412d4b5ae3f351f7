import { Refusal } from '@center/platform';
import type { RequestState, RequestVerb } from './request.states.js';

/** Missing, another town's, or not yours: one answer for all three. */
export class RequestNotFound extends Refusal {
  readonly message = '没有找到这件诉求';
}

export class WrongRequestState extends Refusal {
  readonly message = '这件诉求现在的状态不能这样办理，请看最新进展';
  constructor(
    readonly state: RequestState,
    readonly verb: RequestVerb,
    readonly allowed: readonly RequestVerb[],
  ) {
    super();
  }
}

export class RequestChanged extends Refusal {
  readonly message: string;
  constructor(
    readonly by: string,
    readonly at: Date,
    readonly version: number,
  ) {
    super();
    this.message = `${by} 刚刚办理过这件诉求，您的内容没有提交，请看过最新进展再定`;
  }
}

export class UnknownCategory extends Refusal {
  readonly message = '没有这个类别，请重新选择';
}

export class UnitNotFound extends Refusal {
  readonly message = '没有这个承办单位';
}

export class TierMissing extends Refusal {
  readonly message = '派单前先定级：简单、综合或疑难';
}

export class TooManyOpenRequests extends Refusal {
  readonly message: string;
  constructor(readonly limit: number) {
    super();
    this.message = `您还有 ${limit} 件诉求正在办理，请等其中一件办结，或在原件里补充`;
  }
}

export class EnterpriseNotYours extends Refusal {
  readonly message = '您还不能代表这家企业，请先在“我的企业”里绑定';
}

export class ChasedToday extends Refusal {
  readonly message = '今天已经催过一次，承办单位已收到';
  constructor(readonly againOn: string) {
    super();
  }
}

export class AlreadyRated extends Refusal {
  readonly message = '这件诉求已经评价过了，谢谢您';
}

export class ReopenWindowOver extends Refusal {
  readonly message = '已经过了可以重新办理的期限，请提一件新的诉求，我们会关联到这一件';
  constructor(readonly until: Date) {
    super();
  }
}

export class ReturnWindowOver extends Refusal {
  readonly message: string;
  constructor(readonly until: Date | null) {
    super();
    this.message = until
      ? '已经过了退单的期限，由本单位办理'
      : '已经退过两次，按首接负责由本单位办理，有异议请向分办台提出';
  }
}

export class FollowUpMissing extends Refusal {
  readonly message = '还没有回访或评价，不能结案';
}

export class ReworkNeeded extends Refusal {
  readonly message = '诉求人不满意或认为没有解决，请重办，不能结案';
}

export class CannotMerge extends Refusal {
  constructor(readonly message: string) {
    super();
  }
}

export class TooLateToUndo extends Refusal {
  readonly message = '已经超过 10 秒或已被别人办理，不能撤回';
}
