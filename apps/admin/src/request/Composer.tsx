import { useState } from 'react';
import { outcomeWords, verbDoneWords } from '../../../../libs/ui/words';
import type { AnswerOutcome, RequestCoreFragment } from '../generated/graphql';
import type { Refusal } from '../graphql/act';
import { optionsOf } from '../look/Field';
import { announce } from '../shell/announce';
import { perform } from './acts';
import { Changed } from './Changed';
import { draftOf, dropDraft, keepDraft } from './draft';
import { FilesField } from './FilesField';
import type { Uploaded } from './upload';

type Mode = 'ANSWER' | 'NOTE';

/** Write to the requester, or for colleagues only. The words survive everything but being sent. */
export function Composer({
  request,
  mode,
  setMode,
}: {
  request: RequestCoreFragment;
  mode: Mode;
  setMode: (mode: Mode) => void;
}) {
  const modes = (['ANSWER', 'NOTE'] as const).filter((verb) => request.verbs.includes(verb));
  const current = modes.includes(mode) ? mode : modes[0];
  if (!current) return null;
  return <Writing key={current} request={request} mode={current} modes={modes} setMode={setMode} />;
}

function Writing({
  request,
  mode,
  modes,
  setMode,
}: {
  request: RequestCoreFragment;
  mode: Mode;
  modes: readonly Mode[];
  setMode: (mode: Mode) => void;
}) {
  const draft = `${request.number}.${mode}`;
  const [words, setWords] = useState(() => draftOf(draft));
  const [outcome, setOutcome] = useState<AnswerOutcome | ''>('');
  const [files, setFiles] = useState<Uploaded[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [fault, setFault] = useState<string>();
  const [sending, setSending] = useState(false);
  const [held, setHeld] = useState<{ seen: RequestCoreFragment; version: number }>();

  async function send() {
    if (sending) return;
    if (words.trim() === '') return setFault('写几句再提交');
    if (mode === 'ANSWER' && !outcome) return setFault('选一个办理结果');
    setFault(undefined);
    setSending(true);
    const { done, refusal } = await perform(
      mode,
      { id: request.id, expectedVersion: held?.version ?? request.version },
      { words, outcome: outcome || undefined, attachments: files.map(({ id }) => id) },
    );
    setSending(false);
    setRefusal(refusal);
    if (refusal?.kind === 'RequestChanged') setHeld({ seen: request, version: request.version });
    if (!done) return;
    setWords('');
    setFiles([]);
    setHeld(undefined);
    dropDraft(draft);
    announce(`${request.number} ${verbDoneWords[mode]}`);
  }

  const faults = [fault, ...(refusal?.fields.map(({ message }) => message) ?? [])].filter(Boolean);

  return (
    <form
      className="composer"
      id="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        if (event.key === 'Escape') (event.target as HTMLElement).blur();
      }}
    >
      <div className="row">
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            className={one === mode ? 'f on' : 'f'}
            aria-pressed={one === mode}
            onClick={() => setMode(one)}
          >
            {one === 'ANSWER' ? '答复诉求人' : '内部记录'}
          </button>
        ))}
        <span className="muted small">{mode === 'ANSWER' ? '诉求人会收到这段话' : '只有工作人员看得到'}</span>
      </div>
      {refusal?.kind === 'RequestChanged' && held ? (
        <Changed
          before={held.seen}
          refusal={refusal}
          take={(version) => setHeld((before) => before && { ...before, version })}
        />
      ) : (
        refusal && (
          <p className="notice over" role="alert">
            {refusal.message}
          </p>
        )
      )}
      <textarea
        className="input"
        aria-label={mode === 'ANSWER' ? '给诉求人的答复' : '内部记录'}
        aria-invalid={faults.length > 0 || undefined}
        rows={3}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          keepDraft(draft, target.value);
        }}
      />
      {faults.length > 0 && (
        <p className="fault" role="alert">
          {faults.join('；')}
        </p>
      )}
      <FilesField label="附件" files={files} change={setFiles} />
      <div className="row">
        {mode === 'ANSWER' && (
          <select
            className="input outcome"
            aria-label="办理结果"
            value={outcome}
            onChange={({ target }) => setOutcome(target.value as AnswerOutcome)}
          >
            <option value="">办理结果</option>
            {optionsOf(outcomeWords).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
        <span className="spread" />
        <span className="muted small">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
        <button type="submit" className="btn main" aria-disabled={sending}>
          {mode === 'ANSWER' ? '答复' : '记下'}
        </button>
      </div>
    </form>
  );
}
