import { useState } from 'react';
import { count } from '../../../../libs/ui/formats';
import { ticketFactWords } from '../../../../libs/ui/words';
import type { BatchesQuery, TicketFact } from '../generated/graphql';
import { act } from '../graphql/act';
import { Field, optionsOf } from '../look/Field';
import { ImportSheetDocument, SaveMappingDocument } from './import.documents';
import { type Preview, wordsOf } from './preview';
import { rememberMapping } from './sheet-mapping';

type Saved = BatchesQuery['columnMappings'][number];
type Chosen = Partial<Record<TicketFact, string>>;

const needed: readonly TicketFact[] = ['NUMBER', 'FILED_AT'];
const zones = [
  ['Asia/Shanghai', '北京时间'],
  ['America/Los_Angeles', '洛杉矶时间'],
  ['UTC', '协调世界时'],
] as const;

const chosenOf = (columns: readonly { fact: TicketFact; column: string }[]): Chosen =>
  Object.fromEntries(columns.map(({ fact, column }) => [fact, column]));

/** Which column holds which fact: a saved mapping that fits, or the best guess, to be corrected and kept. */
export function Mapping({
  preview,
  saved,
  started,
}: {
  preview: Preview;
  saved: readonly Saved[];
  started: (batch: string) => void;
}) {
  const fitting = saved.filter(({ header }) => header.every((column) => preview.header.includes(column)));
  const [from, setFrom] = useState<Saved | undefined>(preview.mapping ?? undefined);
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(preview.mapping?.columns ?? preview.proposed));
  const [dateFormat, setDateFormat] = useState(preview.mapping?.dateFormat ?? preview.dateFormat);
  const [timeZone, setTimeZone] = useState(preview.mapping?.timeZone ?? 'Asia/Shanghai');
  const [name, setName] = useState(preview.mapping?.name ?? preview.name.replace(/\.\w+$/, ''));
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);

  function load(mapping: Saved | undefined) {
    setFrom(mapping);
    setChosen(chosenOf(mapping?.columns ?? preview.proposed));
    setDateFormat(mapping?.dateFormat ?? preview.dateFormat);
    setTimeZone(mapping?.timeZone ?? 'Asia/Shanghai');
    setName(mapping?.name ?? preview.name.replace(/\.\w+$/, ''));
  }

  const columns = optionsOf(ticketFactWords).flatMap(([fact]) =>
    chosen[fact] ? [{ fact, column: chosen[fact] }] : [],
  );
  const asSaved =
    from &&
    from.name === name &&
    from.dateFormat === dateFormat &&
    from.timeZone === timeZone &&
    JSON.stringify(chosenOf(from.columns)) === JSON.stringify(chosen);

  async function start(dryRun: boolean) {
    if (sending) return;
    const lacking = needed.filter((fact) => !chosen[fact]);
    if (lacking.length > 0) return setProblem(`先选哪一列是${lacking.map((fact) => ticketFactWords[fact]).join('、')}`);
    setProblem(undefined);
    setSending(true);
    let mapping = asSaved ? from.id : undefined;
    if (!mapping) {
      const { done, refusal } = await act(
        SaveMappingDocument,
        { input: { name, columns, dateFormat, timeZone, header: preview.header } },
        'ColumnMapping',
      );
      if (refusal) setProblem(wordsOf(refusal));
      mapping = done?.id;
    }
    if (mapping) {
      const { done, refusal } = await act(ImportSheetDocument, { file: preview.file, mapping, dryRun }, 'ImportBatch');
      if (refusal) setProblem(wordsOf(refusal));
      if (done) {
        rememberMapping(done.id, { file: preview.file, mapping });
        return started(done.id);
      }
    }
    setSending(false);
  }

  const factOf = (column: string) => optionsOf(ticketFactWords).find(([fact]) => chosen[fact] === column)?.[1];
  return (
    <section className="panel" aria-labelledby="mapping">
      <header>
        <h2 id="mapping">{preview.name}</h2>
        <span className="muted">
          {count(preview.rowCount)} 行，{preview.header.length} 列；下面是前 {preview.rows.length} 行
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap preview" tabIndex={0} aria-label="表格的前几行，可左右滚动">
        <table className="table">
          <caption className="vh">表格的前几行</caption>
          <thead>
            <tr>
              {preview.header.map((column) => (
                <th scope="col" key={column} className={factOf(column) ? 'mapped' : undefined}>
                  {column}
                  <br />
                  <b>{factOf(column) ?? '不用'}</b>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.slice(0, 20).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet have their place and nothing else
              <tr key={`${index}-${row[0]}`}>
                {row.map((cell, at) => (
                  <td key={`${preview.header[at]}`} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <form
        className="in"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start(true);
        }}
      >
        <div className="mapping-grid">
          {fitting.length > 0 && (
            <Field label="存过的对应关系">
              {(own) => (
                <select
                  {...own}
                  value={from?.id ?? ''}
                  onChange={({ target }) => load(fitting.find(({ id }) => id === target.value))}
                >
                  <option value="">按列名猜的</option>
                  {fitting.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field label="这套对应关系叫什么">
            {(own) => <input {...own} value={name} onChange={({ target }) => setName(target.value)} />}
          </Field>
          <Field label="日期怎么写的" hint="如 yyyy-MM-dd HH:mm">
            {(own) => (
              <input
                {...own}
                spellCheck={false}
                value={dateFormat}
                onChange={({ target }) => setDateFormat(target.value)}
              />
            )}
          </Field>
          <Field label="表里的时间是" hint="换算成北京时间保存">
            {(own) => (
              <select {...own} value={timeZone} onChange={({ target }) => setTimeZone(target.value)}>
                {zones.map(([zone, words]) => (
                  <option key={zone} value={zone}>
                    {words}
                  </option>
                ))}
                {!zones.some(([zone]) => zone === timeZone) && <option value={timeZone}>{timeZone}</option>}
              </select>
            )}
          </Field>
        </div>
        <h3>哪一列是什么</h3>
        <div className="mapping-grid facts-grid">
          {optionsOf(ticketFactWords).map(([fact, words]) => (
            <Field key={fact} label={needed.includes(fact) ? `${words}（必选）` : words}>
              {(own) => (
                <select
                  {...own}
                  value={chosen[fact] ?? ''}
                  onChange={({ target }) => setChosen({ ...chosen, [fact]: target.value || undefined })}
                >
                  <option value="">不导入</option>
                  {preview.header.map((column) => (
                    <option key={column} value={column}>
                      {column}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
        {problem && (
          <p className="notice over" role="alert">
            {problem}
          </p>
        )}
        <p className="row">
          <button type="submit" className="btn main" aria-disabled={sending}>
            试跑，什么都不改
          </button>
          <button type="button" className="btn" aria-disabled={sending} onClick={() => void start(false)}>
            直接导入 {count(preview.rowCount)} 行
          </button>
        </p>
      </form>
    </section>
  );
}
