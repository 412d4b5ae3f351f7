import './import.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { count, relativeMoment, stretch } from '../../../../libs/ui/formats';
import { importStateWords } from '../../../../libs/ui/words';
import type { OneBatchQuery } from '../generated/graphql';
import { act } from '../graphql/act';
import { client } from '../graphql/client';
import { source, useRead } from '../graphql/read';
import { useNow } from '../live/now';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { announce } from '../shell/announce';
import { BatchDocument, ImportSheetDocument } from './import.documents';
import { wordsOf } from './preview';
import { mappingOf, rememberMapping } from './sheet-mapping';

type Whole = NonNullable<OneBatchQuery['importBatch']>;
const POLL = 1_000;

/** One import: how far it is, what it made, and every row that could not be read. */
export function BatchPage() {
  const { batch: id } = useParams({ from: '/import/$batch' });
  const { data, loading, error, again } = useRead(BatchDocument, { id, after: null });
  const batch = data?.importBatch?.id === id ? data.importBatch : undefined;
  const running = batch?.state === 'RUNNING';
  const now = useNow();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  useTitle(batch ? `${batch.dryRun ? '试跑' : '导入'} ${batch.fileName}` : '导入');
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(again, POLL);
    return () => clearInterval(timer);
  }, [running, again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the state changes
  useEffect(() => {
    if (batch && !running)
      announce(`${batch.dryRun ? '试跑' : '导入'}${importStateWords[batch.state]}，有误 ${batch.failed} 行`);
  }, [batch?.state]);

  if (loading) return <Waiting lines={8} />;
  if (!batch) {
    return (
      <div className="empty">
        {error ? <Trouble error={error} again={again} /> : <h1>没有这次导入</h1>}
        <p>
          <Link to="/import" search={{}}>
            回到导入
          </Link>
        </p>
      </div>
    );
  }

  const made = mappingOf(id);
  async function start() {
    if (!made) return;
    const { done, refusal } = await act(ImportSheetDocument, { ...made, dryRun: false }, 'ImportBatch');
    if (refusal) setProblem(wordsOf(refusal));
    if (!done) return;
    rememberMapping(done.id, made);
    void navigate({ to: '/import/$batch', params: { batch: done.id } });
  }

  return (
    <div className="page import">
      <header className="page-head">
        <h1>{headline(batch)}</h1>
        <span className="muted">
          {batch.fileName} · {batch.by} · {relativeMoment(batch.startedAt, now)}
          {batch.finishedAt && ` · 用时 ${stretchShort(Date.parse(batch.finishedAt) - Date.parse(batch.startedAt))}`}
        </span>
      </header>
      {running && (
        <p className="progress">
          <progress max={Math.max(1, batch.rowCount)} value={batch.done} aria-label="导入进度" />
          <span>
            {count(batch.done)} / {count(batch.rowCount)} 行
          </span>
        </p>
      )}
      <dl className="numbers">
        {(
          [
            ['表里的行', batch.rowCount],
            [batch.dryRun ? '将新增' : '新增', batch.created],
            [batch.dryRun ? '将更新' : '更新', batch.changed],
            ['没有变化', batch.same],
            ['有误', batch.failed],
          ] as const
        ).map(([words, number]) => (
          <div key={words} className={words === '有误' && number > 0 ? 'over' : undefined}>
            <dt>{words}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
      {problem && (
        <p className="notice over" role="alert">
          {problem}
        </p>
      )}
      <p className="row batch-acts">
        {batch.dryRun && !running && made && batch.failed < batch.rowCount && (
          <button type="button" className="btn main" onClick={() => void start()}>
            开始导入 {count(batch.rowCount - batch.failed)} 行
          </button>
        )}
        {!batch.dryRun && batch.created + batch.changed > 0 && (
          <Link className="btn" to="/requests" search={{ batch: batch.id }}>
            看导入的需求
          </Link>
        )}
        <Link className="btn" to="/import" search={{}}>
          {batch.dryRun ? '换一张表' : '回到导入'}
        </Link>
      </p>
      {batch.failed > 0 && <Errors id={id} batch={batch} />}
      {batch.differences.length > 0 && <Differences batch={batch} />}
    </div>
  );
}

function headline({ state, dryRun, failed, rowCount, same, done }: Whole): string {
  if (state === 'RUNNING') return dryRun ? '正在试跑' : '正在导入';
  if (state === 'FAILED') return `${dryRun ? '试跑' : '导入'}停在第 ${count(done)} 行`;
  if (rowCount > 0 && same === rowCount) return `${count(rowCount)} 行都导入过，没有变化`;
  if (failed > 0) return `${count(rowCount)} 行里有 ${count(failed)} 行要改`;
  return dryRun ? `${count(rowCount)} 行都能导入` : `${count(rowCount)} 行都已导入`;
}

const stretchShort = (milliseconds: number): string =>
  milliseconds < 60_000 ? `${Math.max(1, Math.round(milliseconds / 1000))} 秒` : stretch(milliseconds);

function Errors({ id, batch }: { id: string; batch: Whole }) {
  const [more, setMore] = useState<Whole['errors']>([]);
  const errors = [...batch.errors, ...more];
  async function next() {
    const { data } = await client.query(source(BatchDocument), { id, after: errors.at(-1)?.row ?? null }).toPromise();
    setMore([...more, ...(data?.importBatch?.errors ?? [])]);
  }
  return (
    <section className="panel" aria-labelledby="errors">
      <header>
        <h2 id="errors">有误的行</h2>
        <span className="muted">改好后把同一张表再导一次，已导入的不会重复</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" tabIndex={0} aria-label="有误的行，可左右滚动">
        <table className="table wrapping">
          <caption className="vh">有误的行，按表里的顺序</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                行
              </th>
              <th scope="col">列</th>
              <th scope="col">值</th>
              <th scope="col">错在哪里</th>
              <th scope="col">怎么改</th>
              <th scope="col">代码</th>
            </tr>
          </thead>
          <tbody>
            {errors.map((error) => (
              <tr key={`${error.row}-${error.column}-${error.code}`}>
                <td className="num" data-words="行">
                  {error.row}
                </td>
                <td data-words="列">{error.column}</td>
                <td className="value" data-words="值">
                  {error.value}
                </td>
                <td>{error.message}</td>
                <td>{error.advice}</td>
                <td className="m">{error.code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {errors.length < batch.failed && batch.errors.length === 100 && (
        <p className="in">
          <button type="button" className="btn" onClick={() => void next()}>
            再看 100 行
          </button>
        </p>
      )}
    </section>
  );
}

function Differences({ batch }: { batch: Whole }) {
  return (
    <section className="panel" aria-labelledby="differences">
      <header>
        <h2 id="differences">{batch.dryRun ? '将更新的' : '更新了的'}</h2>
        <span className="muted">与上次导入不同的地方{batch.differences.length === 100 && '，前 100 处'}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" tabIndex={0} aria-label="不同的地方，可左右滚动">
        <table className="table">
          <caption className="vh">与上次导入不同的地方</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                行
              </th>
              <th scope="col">工单</th>
              <th scope="col">哪一项</th>
              <th scope="col">原来</th>
              <th scope="col">现在</th>
            </tr>
          </thead>
          <tbody>
            {batch.differences.map((one) => (
              <tr key={`${one.row}-${one.field}`}>
                <td className="num">{one.row}</td>
                <td>{one.number}</td>
                <td>{one.field}</td>
                <td className="m" title={one.was ?? undefined}>
                  {one.was}
                </td>
                <td title={one.now ?? undefined}>{one.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
