import { useState } from 'react';
import { creditCodeDigitWords, creditCodeFormatWords, enterpriseSizeWords } from '../../../../libs/ui/words';
import { CheckCreditCodeDocument, RegisterEnterpriseDocument } from '../enterprises/enterprises.documents';
import type { EnterpriseSize } from '../generated/graphql';
import { act, type Refusal } from '../graphql/act';
import { useRead } from '../graphql/read';
import { Field, optionsOf } from '../look/Field';
import { Sheet } from '../look/Sheet';
import { announce } from '../shell/announce';
import type { FoundEnterprise } from './found-enterprise';

const looksLikeCode = (text: string) => /^[0-9A-Za-z]{10,20}$/.test(text.replace(/\s/g, ''));

/** Take an enterprise into the register. A wrong check digit is read again, then confirmed by a person as it is printed. */
export function RegisterEnterprise({
  start,
  close,
  done,
}: {
  start: string;
  close: () => void;
  done: (enterprise: FoundEnterprise) => void;
}) {
  const [form, setForm] = useState({
    creditCode: looksLikeCode(start) ? start : '',
    name: looksLikeCode(start) ? '' : start,
    industry: '',
    size: '' as EnterpriseSize | '',
    address: '',
    personName: '',
    personPhone: '',
  });
  const [confirmed, setConfirmed] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);
  const code = form.creditCode.trim();
  const { data } = useRead(CheckCreditCodeDocument, { code }, { pause: code.replace(/\s/g, '').length < 15 });
  const check = code.replace(/\s/g, '').length < 15 ? undefined : data?.checkCreditCode;
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const wrongDigit = check?.format === 'OK' && check.checkDigit === 'WRONG';
  const faultOf = (field: string) =>
    refusal?.fields.find((fault) => fault.field === field || fault.field === `input.${field}`)?.message;

  async function send() {
    if (sending) return;
    setSending(true);
    const { size, industry, address, ...rest } = form;
    const outcome = await act(
      RegisterEnterpriseDocument,
      {
        input: {
          ...rest,
          creditCode: check?.normalised ?? code,
          size: size || undefined,
          industry: industry || undefined,
          address: address || undefined,
          confirmedCheckDigit: confirmed || undefined,
        },
      },
      'Enterprise',
    );
    setSending(false);
    setRefusal(outcome.refusal);
    if (!outcome.done) return;
    announce(`已登记 ${outcome.done.name}`);
    done({ ...outcome.done, address: outcome.done.address ?? null });
  }

  return (
    <Sheet title="登记新企业" lead="照营业执照填。" close={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void send();
        }}
      >
        {refusal && (
          <p className="notice over" role="alert">
            {refusal.message}
          </p>
        )}
        <Field
          label="统一社会信用代码"
          fault={
            faultOf('creditCode') ?? (check && check.format !== 'OK' ? creditCodeFormatWords[check.format] : undefined)
          }
          hint={
            check?.format === 'OK'
              ? `识别为 ${check.normalised}，${creditCodeDigitWords[check.checkDigit]}`
              : '18 位，全角和空格会自动去掉'
          }
        >
          {(own) => (
            <input
              {...own}
              autoComplete="off"
              spellCheck={false}
              value={form.creditCode}
              onChange={({ target }) => {
                set({ creditCode: target.value });
                setConfirmed(false);
              }}
            />
          )}
        </Field>
        {(wrongDigit || refusal?.kind === 'CheckDigitUnconfirmed') && (
          <p className="notice soon confirm">
            <label className="row">
              <input type="checkbox" checked={confirmed} onChange={({ target }) => setConfirmed(target.checked)} />
              <span>末位校验不符。已与执照逐位核对，证上就是这样。</span>
            </label>
          </p>
        )}
        <Field label="企业名称" fault={faultOf('name')}>
          {(own) => (
            <input
              {...own}
              autoComplete="off"
              value={form.name}
              onChange={({ target }) => set({ name: target.value })}
            />
          )}
        </Field>
        <div className="two">
          <Field label="行业（可不写）" fault={faultOf('industry')}>
            {(own) => (
              <input
                {...own}
                autoComplete="off"
                value={form.industry}
                onChange={({ target }) => set({ industry: target.value })}
              />
            )}
          </Field>
          <Field label="规模（可不选）">
            {(own) => (
              <select
                {...own}
                value={form.size}
                onChange={({ target }) => set({ size: target.value as EnterpriseSize | '' })}
              >
                <option value="">未知</option>
                {optionsOf(enterpriseSizeWords).map(([key, words]) => (
                  <option key={key} value={key}>
                    {words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field label="地址（可不写）" fault={faultOf('address')}>
          {(own) => (
            <input
              {...own}
              autoComplete="off"
              value={form.address}
              onChange={({ target }) => set({ address: target.value })}
            />
          )}
        </Field>
        <div className="two">
          <Field label="联系人" fault={faultOf('personName')}>
            {(own) => (
              <input
                {...own}
                autoComplete="off"
                value={form.personName}
                onChange={({ target }) => set({ personName: target.value })}
              />
            )}
          </Field>
          <Field label="联系人手机号" fault={faultOf('personPhone')}>
            {(own) => (
              <input
                {...own}
                inputMode="tel"
                autoComplete="off"
                value={form.personPhone}
                onChange={({ target }) => set({ personPhone: target.value })}
              />
            )}
          </Field>
        </div>
        <div className="ends">
          <button type="submit" className="btn main" aria-disabled={sending}>
            登记这家企业
          </button>
          <button type="button" className="btn" onClick={close}>
            返回
          </button>
        </div>
      </form>
    </Sheet>
  );
}
