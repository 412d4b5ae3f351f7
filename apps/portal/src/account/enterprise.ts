import { creditCodeFormatWords } from '../../../../libs/ui/words';
import { type Fault, plainCharacters, textOf } from '../form/faults';
import { dataOf } from '../layout/shell';
import { BindEnterpriseDocument, CheckCreditCodeDocument } from './account.documents';

export interface Binding {
  creditCode: string;
  name: string;
  /** The check digit does not fit: a person looks again and says so */
  toConfirm: boolean;
  faults: Fault[];
}

export const noBinding: Binding = { creditCode: '', name: '', toConfirm: false, faults: [] };

/** null: bound. */
export async function bindEnterprise(locals: App.Locals, form: FormData): Promise<Binding | null> {
  const typed = textOf(form, 'creditCode').slice(0, 60);
  const name = textOf(form, 'name');
  const confirmed = textOf(form, 'confirmed') === plainCharacters(typed).toUpperCase();
  const again = (faults: Fault[], creditCode = typed, toConfirm = false): Binding => ({
    creditCode,
    name,
    toConfirm,
    faults,
  });
  const faults: Fault[] = [];
  const { checkCreditCode: check } = dataOf(await locals.ask(CheckCreditCodeDocument, { code: typed }));
  if (!typed) faults.push({ field: 'creditCode', message: '请填统一社会信用代码，营业执照右上角那 18 位' });
  else if (check.format === 'WRONG_LENGTH')
    faults.push({
      field: 'creditCode',
      message: `统一社会信用代码${creditCodeFormatWords.WRONG_LENGTH}，现在是 ${[...check.normalised].length} 位`,
    });
  else if (check.format === 'WRONG_CHARACTER')
    faults.push({
      field: 'creditCode',
      message: '统一社会信用代码里有不允许的字符，只有数字和大写字母，没有 I、O、S、V、Z',
    });
  if (!name) faults.push({ field: 'name', message: '请填企业名称，和营业执照上一样' });
  if (faults.length > 0) return again(faults, check.normalised || typed);
  const { bindEnterprise: result } = dataOf(
    await locals.ask(BindEnterpriseDocument, { creditCode: check.normalised, name, confirmed }),
  );
  switch (result.__typename) {
    case 'Me':
      return null;
    case 'CheckDigitUnconfirmed':
      return again(
        [{ field: 'confirmed', message: '最后一位校验码对不上，请对照营业执照再看一遍' }],
        result.normalised,
        true,
      );
    case 'EnterpriseTaken':
      return again([{ field: 'creditCode', message: result.message }], check.normalised);
    case 'InvalidInput':
      return again(
        result.fields.map(({ field, message }) => ({ field: field === 'name' ? 'name' : 'creditCode', message })),
        check.normalised,
      );
  }
}
