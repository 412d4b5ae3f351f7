// biome-ignore-all lint/a11y/noAutofocus: the first field of a dialog that somebody asked for
import './act-dialog.css';
import { useState } from 'react';
import {
  declineReasonWords,
  outcomeWords,
  pauseReasonWords,
  returnReasonWords,
  satisfactionWords,
  tierWords,
  verbDoneWords,
  verbWords,
} from '../../../../libs/ui/words';
import type { RequestCoreFragment, RequestVerb } from '../generated/graphql';
import type { Refusal } from '../graphql/act';
import { Choices, Field, optionsOf } from '../look/Field';
import { Pick } from '../look/Pick';
import { Sheet } from '../look/Sheet';
import { announce } from '../shell/announce';
import { actForms } from './act-forms';
import { type Filled, perform } from './acts';
import { Changed } from './Changed';
import { useCategories, useUnits } from './choices';
import { draftOf, dropDraft, keepDraft } from './draft';
import { IntoField } from './IntoField';
import type { Similar } from './similar';

interface ActDialogProps {
  verb: RequestVerb;
  request: RequestCoreFragment;
  similar?: readonly Similar[];
  /** The words the button had, where they say more than the verb does */
  title?: string;
  close: () => void;
  done?: (after: RequestCoreFragment, verb: RequestVerb) => void;
  /** Send it from elsewhere and leave at once, as the triage board does */
  hand?: (filled: Filled) => void;
}

/** The small form of one act. A refusal is shown in it, and what was typed stays. */
export function ActDialog({ verb, request, similar = [], title, close, done, hand }: ActDialogProps) {
  const form = actForms[verb] ?? {};
  const draft = `${request.number}.${verb}`;
  const [filled, setFilled] = useState<Filled>(() => ({
    words: draftOf(draft),
    tier: request.tier ?? undefined,
    into: similar[0]?.number,
  }));
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);
  const [version, setVersion] = useState(request.version);
  const asks = form.asks ?? [];

  function set(part: Partial<Filled>) {
    setFilled((before) => ({ ...before, ...part }));
    if (part.words !== undefined) keepDraft(draft, part.words);
  }

  async function send() {
    const lacking = lackingIn(filled, asks, form.words !== undefined && !form.optionalWords);
    setMissing(lacking);
    if (lacking.size > 0) return;
    if (hand) {
      dropDraft(draft);
      hand(filled);
      return;
    }
    setSending(true);
    const outcome = await perform(verb, { id: request.id, expectedVersion: version }, filled);
    setSending(false);
    setRefusal(outcome.refusal);
    if (!outcome.done) return;
    dropDraft(draft);
    announce(`${request.number} ${verbDoneWords[verb]}`);
    done?.(outcome.done, verb);
    close();
  }

  const faultOf = (field: string, words: string) =>
    missing.has(field)
      ? words
      : refusal?.fields.find((fault) => fault.field === field || fault.field.endsWith(`.${field}`))?.message;

  return (
    <Sheet title={title ?? verbWords[verb]} lead={form.lead} close={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      >
        {refusal && refusal.kind === 'RequestChanged' ? (
          <Changed before={request} refusal={refusal} take={setVersion} />
        ) : (
          refusal && (
            <p className="notice over" role="alert">
              {refusal.message}
            </p>
          )
        )}
        {asks.includes('decline') && (
          <Choices
            legend="理由"
            name="decline"
            stack
            options={optionsOf(declineReasonWords)}
            value={filled.decline}
            change={(decline) => set({ decline })}
            fault={faultOf('decline', '选一条理由')}
            autoFocus
          />
        )}
        {asks.includes('return') && (
          <Choices
            legend="理由"
            name="return"
            stack
            options={optionsOf(returnReasonWords)}
            value={filled.return}
            change={(reason) => set({ return: reason })}
            fault={faultOf('return', '选一条理由')}
            autoFocus
          />
        )}
        {asks.includes('pause') && (
          <Choices
            legend="原因"
            name="pause"
            stack
            options={optionsOf(pauseReasonWords)}
            value={filled.pause}
            change={(pause) => set({ pause })}
            fault={faultOf('pause', '选一个原因')}
            autoFocus
          />
        )}
        {asks.includes('outcome') && (
          <Choices
            legend="办理结果"
            name="outcome"
            options={optionsOf(outcomeWords)}
            value={filled.outcome}
            change={(outcome) => set({ outcome })}
            fault={faultOf('outcome', '选一个结果')}
            autoFocus
          />
        )}
        {asks.includes('tier') && (
          <Choices
            legend="分级"
            name="tier"
            options={optionsOf(tierWords)}
            value={filled.tier}
            change={(tier) => set({ tier })}
            fault={faultOf('tier', '选一级')}
            autoFocus
          />
        )}
        {asks.includes('category') && (
          <CategoryField
            value={filled.category}
            change={(category) => set({ category })}
            fault={faultOf('category', '选一个类别')}
          />
        )}
        {asks.includes('unit') && (
          <UnitField value={filled.unit} change={(unit) => set({ unit })} fault={faultOf('unit', '选一个单位')} />
        )}
        {asks.includes('into') && (
          <IntoField
            similar={similar}
            value={filled.into}
            change={(into) => set({ into })}
            fault={faultOf('into', '选一件或写编号')}
          />
        )}
        {asks.includes('satisfaction') && (
          <>
            <Choices
              legend="问题解决了吗"
              name="solved"
              options={[
                ['yes', '已解决'],
                ['no', '没有解决'],
              ]}
              value={filled.solved === undefined ? undefined : filled.solved ? 'yes' : 'no'}
              change={(solved) => set({ solved: solved === 'yes' })}
              fault={faultOf('solved', '问一下是否解决')}
              autoFocus
            />
            <Choices
              legend="满意程度"
              name="satisfaction"
              options={optionsOf(satisfactionWords)}
              value={filled.satisfaction}
              change={(satisfaction) => set({ satisfaction })}
              fault={faultOf('satisfaction', '选一档')}
            />
          </>
        )}
        {form.words && (
          <Field
            label={form.optionalWords ? `${form.words}（可不写）` : form.words}
            hint={form.wordsHint}
            fault={faultOf('words', '写几句再提交')}
          >
            {(own) => (
              <textarea
                {...own}
                rows={4}
                value={filled.words}
                onChange={({ target }) => set({ words: target.value })}
                autoFocus={asks.length === 0}
              />
            )}
          </Field>
        )}
        <div className="ends">
          <button type="submit" className="btn main" aria-disabled={sending}>
            {refusal?.kind === 'RequestChanged' ? `按最新情况${verbWords[verb]}` : (title ?? verbWords[verb])}
          </button>
          <button type="button" className="btn" onClick={close}>
            返回
          </button>
          <span className="spread" />
          <span className="muted small">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> 提交
          </span>
        </div>
      </form>
    </Sheet>
  );
}

const UnitField = ({
  value,
  change,
  fault,
}: {
  value: string | undefined;
  change: (unit: string | undefined) => void;
  fault?: string;
}) => (
  <Pick
    label="承办单位"
    hint="打一两个字或拼音首字母"
    options={useUnits()}
    value={value}
    change={change}
    fault={fault}
    autoFocus
  />
);

const CategoryField = ({
  value,
  change,
  fault,
}: {
  value: string | undefined;
  change: (category: string | undefined) => void;
  fault?: string;
}) => (
  <Pick
    label="类别"
    hint="打一两个字或拼音首字母"
    options={useCategories()}
    value={value}
    change={change}
    fault={fault}
    autoFocus
  />
);

function lackingIn(filled: Filled, asks: readonly string[], words: boolean): ReadonlySet<string> {
  const lacking = new Set(asks.filter((ask) => ask !== 'satisfaction' && !filled[ask as keyof Filled]));
  if (asks.includes('satisfaction')) {
    if (!filled.satisfaction) lacking.add('satisfaction');
    if (filled.solved === undefined) lacking.add('solved');
  }
  if (words && filled.words.trim() === '') lacking.add('words');
  return lacking;
}
