import { Refusal } from '@center/platform';

/** A file that is no sheet, or a sheet with a break that hides the rows after it. Nothing of it was kept. */
export class SheetUnreadable extends Refusal {
  constructor(readonly message: string) {
    super();
  }
}

export class MappingNotFound extends Refusal {
  readonly message = '没有这个列对应，请重新选择或保存一个';
}
