import { Refusal } from '@center/platform';

export class NoSignChange extends Refusal {
  readonly message = '算不出成本：放款时扣收的钱须少于本金，放款后须有还款。请核对各笔金额和期次';
}

export class NotConverged extends Refusal {
  readonly message = '算不出成本：年化超过 1000 亿 %，或几乎分文不还。请核对各笔金额和期次';
}

export class AmountOutOfRange extends Refusal {
  readonly message: string;
  constructor(
    name: string,
    readonly leastFen: number,
    readonly mostFen: number,
  ) {
    super();
    this.message = `${name}须在 ${yuan(leastFen)} 到 ${yuan(mostFen)} 元之间`;
  }
}

const yuan = (fen: number): string => (fen / 100).toLocaleString('zh-CN');
