import './counter.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { kindWords, sourceWords } from '../../../../libs/ui/words';
import type { RequestKind, RequestSource } from '../generated/graphql';
import { act, type Refusal } from '../graphql/act';
import { useRead } from '../graphql/read';
import { Choices, Field, optionsOf } from '../look/Field';
import { Pick } from '../look/Pick';
import { useTitle } from '../look/title';
import { useCategories } from '../request/choices';
import { draftOf, dropDraft, keepDraft } from '../request/draft';
import { FilesField } from '../request/FilesField';
import { CategoriesDocument } from '../request/request.documents';
import type { Uploaded } from '../request/upload';
import { announce } from '../shell/announce';
import { CounterPromise } from './CounterPromise';
import { FileAtCounterDocument, KnownEnterpriseDocument } from './counter.documents';
import { EnterpriseSearch } from './EnterpriseSearch';
import type { FoundEnterprise } from './found-enterprise';

const DRAFT = 'counter';
const empty = {
  creditCode: '',
  category: '',
  kind: 'HELP' as RequestKind,
  source: 'COUNTER' as RequestSource,
  title: '',
  words: '',
  place: '',
  contactName: '',
  contactPhone: '',
};
type Form = typeof empty;

const sources = optionsOf(sourceWords).filter(([key]) => key === 'COUNTER' || key === 'VISIT');

/** 窗口代办: for an enterprise or a person that stands at the counter */
export function CounterPage() {
  const address = useSearch({ from: '/counter' });
  const navigate = useNavigate();
  const categories = useCategories();
  const needsPlace = useNeedsPlace();
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...JSON.parse(draftOf(DRAFT) || '{}') }));
  const [enterprise, setEnterprise] = useState<FoundEnterprise>();
  const [person, setPerson] = useState(false);
  const [files, setFiles] = useState<Uploaded[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const [sending, setSending] = useState(false);
  const key = useRef<string>(crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  /** Named by the address, or chosen before this page was left half written. */
  const [creditCode] = useState(address.enterprise || form.creditCode);
  const known = useRead(KnownEnterpriseDocument, { creditCode }, { pause: !creditCode });

  useTitle('窗口代办');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a freshly read enterprise fills the form
  useEffect(() => {
    if (known.data?.enterprise) choose(known.data.enterprise);
  }, [known.data]);

  function set(part: Partial<Form>) {
    mended(...Object.keys(part));
    setForm((before) => {
      const after = { ...before, ...part };
      keepDraft(DRAFT, JSON.stringify(after));
      return after;
    });
  }

  /** What is being put right is no longer held against it. */
  function mended(...fields: string[]) {
    setFaults((before) => ({ ...before, ...Object.fromEntries(fields.map((field) => [field, undefined])) }));
  }

  function choose(found: FoundEnterprise | undefined) {
    mended('enterprise');
    setEnterprise(found);
    const first = found?.people[0];
    const same = found?.creditCode === form.creditCode && form.contactName !== '';
    set({
      creditCode: found?.creditCode ?? '',
      ...(first && !same && { contactName: first.name, contactPhone: first.phone }),
    });
  }

  async function send() {
    if (sending) return;
    const wrong: Partial<Record<string, string>> = {};
    if (!enterprise && !person) wrong.enterprise = '选企业，或选“个人，没有企业”';
    if (!form.category) wrong.category = '选一个类别';
    if (form.words.trim().length < 5) wrong.words = '写清是什么事，至少 5 个字';
    if (needsPlace(form.category) && form.place.trim() === '') wrong.place = '这一类要写地点';
    if (form.contactName.trim() === '') wrong.contactName = '写联系人';
    if (!/^[\d\s+-]{7,20}$/.test(form.contactPhone.trim())) wrong.contactPhone = '写能打通的电话';
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    setSending(true);
    const { done, refusal } = await act(
      FileAtCounterDocument,
      {
        input: {
          idempotencyKey: key.current,
          enterprise: enterprise?.creditCode,
          category: form.category,
          kind: form.kind,
          source: form.source,
          title: form.title.trim() || undefined,
          words: form.words.trim(),
          place: form.place.trim() ? { address: form.place.trim() } : undefined,
          contactName: form.contactName.trim(),
          contactPhone: form.contactPhone.trim(),
          attachments: files.map(({ id }) => id),
        },
      },
      'Request',
    );
    setSending(false);
    setRefusal(refusal);
    if (refusal) {
      setFaults(
        Object.fromEntries(
          refusal.fields.map(({ field, message }) => [
            field.replace(/^input\./, '').replace(/^place\..*/, 'place'),
            message,
          ]),
        ),
      );
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    if (!done) return;
    dropDraft(DRAFT);
    announce(`已受理，编号 ${done.number}`);
    void navigate({ to: '/requests/$number/receipt', params: { number: done.number } });
  }

  const wrong = Object.entries(faults).filter(([, message]) => message);
  return (
    <div className="page counter">
      <header className="page-head">
        <h1>窗口代办</h1>
        <span className="muted">企业或个人到场，代为提交，打印回执</span>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {(wrong.length > 0 || refusal) && (
          <div className="notice over" role="alert" tabIndex={-1} ref={summary}>
            <b>{refusal && wrong.length === 0 ? refusal.message : `还有 ${wrong.length} 处要改，已填的都在`}</b>
            <ul>
              {wrong.map(([field, message]) => (
                <li key={field}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <section className="panel">
          <div className="in">
            <h2>谁来办</h2>
            <EnterpriseSearch
              chosen={enterprise}
              choose={choose}
              person={person}
              setPerson={setPerson}
              fault={faults.enterprise}
            />
            <div className="two">
              <Field label="联系人" fault={faults.contactName}>
                {(own) => (
                  <input
                    {...own}
                    autoComplete="off"
                    value={form.contactName}
                    onChange={({ target }) => set({ contactName: target.value })}
                  />
                )}
              </Field>
              <Field label="联系电话" fault={faults.contactPhone}>
                {(own) => (
                  <input
                    {...own}
                    inputMode="tel"
                    autoComplete="off"
                    value={form.contactPhone}
                    onChange={({ target }) => set({ contactPhone: target.value })}
                  />
                )}
              </Field>
            </div>
            {enterprise && enterprise.people.length > 1 && (
              <p className="row small">
                <span className="muted">登记过的：</span>
                {enterprise.people.map((one) => (
                  <button
                    key={one.id}
                    type="button"
                    className="f"
                    onClick={() => set({ contactName: one.name, contactPhone: one.phone })}
                  >
                    {one.name}
                  </button>
                ))}
              </p>
            )}
          </div>
        </section>
        <section className="panel">
          <div className="in">
            <h2>什么事</h2>
            <Choices
              legend="性质"
              name="kind"
              options={optionsOf(kindWords)}
              value={form.kind}
              change={(kind) => set({ kind })}
            />
            <Pick
              label="类别"
              hint="打一两个字或拼音首字母"
              options={categories}
              value={form.category || undefined}
              change={(category) => set({ category: category ?? '' })}
              fault={faults.category}
            />
            <Field label="诉求内容" hint="用来人的原话，写清时间、地点和想要的结果" fault={faults.words}>
              {(own) => (
                <textarea
                  {...own}
                  rows={5}
                  maxLength={2000}
                  value={form.words}
                  onChange={({ target }) => set({ words: target.value })}
                />
              )}
            </Field>
            <Field label="标题（可不写，按内容自动取）" fault={faults.title}>
              {(own) => (
                <input
                  {...own}
                  maxLength={60}
                  value={form.title}
                  onChange={({ target }) => set({ title: target.value })}
                />
              )}
            </Field>
            <Field label={needsPlace(form.category) ? '地点' : '地点（可不写）'} fault={faults.place}>
              {(own) => <input {...own} value={form.place} onChange={({ target }) => set({ place: target.value })} />}
            </Field>
            <FilesField
              label="照片和材料"
              hint="照片里的拍摄地点会读出来，原图的位置信息会去掉"
              files={files}
              change={setFiles}
            />
            <Choices
              legend="从哪里来"
              name="source"
              options={sources}
              value={form.source}
              change={(source) => set({ source })}
            />
          </div>
        </section>
        <CounterPromise kind={form.kind} />
        <p className="row counter-end">
          <button type="submit" className="btn main" aria-disabled={sending}>
            {sending ? '正在提交' : '受理并打印回执'}
          </button>
        </p>
      </form>
    </div>
  );
}

/** Does this category ask for a place, itself or by its branch? */
function useNeedsPlace(): (code: string) => boolean {
  const { data } = useRead(CategoriesDocument, {});
  const byCode = new Map(data?.categories.map((category) => [category.code, category]));
  return (code) => {
    const category = byCode.get(code);
    return (
      category !== undefined &&
      (category.needsPlace || (category.parentCode ? (byCode.get(category.parentCode)?.needsPlace ?? false) : false))
    );
  };
}
