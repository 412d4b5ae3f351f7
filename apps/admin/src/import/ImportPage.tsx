import './import.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { count } from '../../../../libs/ui/formats';
import { importStateWords } from '../../../../libs/ui/words';
import type { BatchFragment } from '../generated/graphql';
import { act } from '../graphql/act';
import { useRead } from '../graphql/read';
import { Moment } from '../look/Moment';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { RefusedType, upload } from '../request/upload';
import { announce } from '../shell/announce';
import { BatchesDocument, PreviewSheetDocument } from './import.documents';
import { Mapping } from './Mapping';
import { type Preview, wordsOf } from './preview';

/** 导入: drop a sheet, see twenty rows, say which column is what, try it, start it. */
export function ImportPage() {
  const address = useSearch({ from: '/import' });
  const [preview, setPreview] = useState<Preview>();
  const [problem, setProblem] = useState<string>();
  const [reading, setReading] = useState(false);
  const [over, setOver] = useState(false);
  const navigate = useNavigate();
  const { data, error, again } = useRead(BatchesDocument, { after: address.after ?? null });
  useTitle('导入热线工单');

  async function take(file: File | undefined) {
    if (!file) return;
    setProblem(undefined);
    setPreview(undefined);
    if (!/\.(csv|xlsx)$/i.test(file.name)) return setProblem(notSheet(file.name));
    setReading(true);
    try {
      const { id } = await upload(file);
      const { done, refusal } = await act(PreviewSheetDocument, { file: id }, 'SheetPreview');
      if (done) {
        setPreview(done);
        announce(`读到 ${done.rowCount} 行`);
      } else setProblem(wordsOf(refusal));
    } catch (fault) {
      setProblem(fault instanceof RefusedType ? notSheet(file.name) : (fault as Error).message);
    }
    setReading(false);
  }

  return (
    <div className="page import">
      <header className="page-head">
        <h1>导入热线工单</h1>
        <span className="muted">12345 导出的表格，csv 或 xlsx；同一工单编号只会更新，不会重复</span>
      </header>
      <label
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <span>{reading ? '正在读表' : '把表格拖到这里，或'}</span>
        <span className="btn file-button">选一个文件</span>
        <input
          className="vh file-input"
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      {problem && (
        <p className="notice over" role="alert">
          {problem}
        </p>
      )}
      {preview && (
        <Mapping
          key={preview.file}
          preview={preview}
          saved={data?.columnMappings ?? []}
          started={(batch) => void navigate({ to: '/import/$batch', params: { batch } })}
        />
      )}
      <section className="panel" aria-labelledby="history">
        <header>
          <h2 id="history">导入记录</h2>
        </header>
        {error && <Trouble error={error} again={again} />}
        {data && data.importBatches.edges.length === 0 && <p className="in muted">还没有导入过。</p>}
        {data && data.importBatches.edges.length > 0 && (
          <Batches batches={data.importBatches.edges.map(({ node }) => node)} />
        )}
        {data && (data.importBatches.pageInfo.hasNextPage || address.after) && (
          <p className="in row">
            {address.after && (
              <Link to="/import" search={{}}>
                最近的
              </Link>
            )}
            {data.importBatches.pageInfo.hasNextPage && (
              <Link to="/import" search={{ after: data.importBatches.pageInfo.endCursor ?? undefined }}>
                更早的
              </Link>
            )}
          </p>
        )}
      </section>
    </div>
  );
}

const notSheet = (name: string): string => `“${name}”不是 csv 或 xlsx 表格，请另存为 .xlsx 再选`;

function Batches({ batches }: { batches: readonly BatchFragment[] }) {
  return (
    <div className="table-wrap">
      <table className="table listed">
        <caption className="vh">导入记录，最近的在前</caption>
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">文件</th>
            <th scope="col">经办</th>
            <th scope="col">结果</th>
            <th scope="col" className="num">
              行
            </th>
            <th scope="col" className="num">
              新增
            </th>
            <th scope="col" className="num">
              更新
            </th>
            <th scope="col" className="num">
              未变
            </th>
            <th scope="col" className="num">
              有误
            </th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <td className="m">
                <Moment at={batch.startedAt} />
              </td>
              <td className="title">
                <Link to="/import/$batch" params={{ batch: batch.id }}>
                  {batch.fileName}
                </Link>
                <span className="under">
                  {count(batch.rowCount)} 行，新增 {count(batch.created)}，更新 {count(batch.changed)}，有误{' '}
                  {count(batch.failed)}
                </span>
              </td>
              <td className="m wide-only">{batch.by}</td>
              <td>
                {batch.dryRun ? '试跑' : '导入'}
                {importStateWords[batch.state]}
              </td>
              <td className="num wide-only">{count(batch.rowCount)}</td>
              <td className="num wide-only">{count(batch.created)}</td>
              <td className="num wide-only">{count(batch.changed)}</td>
              <td className="num wide-only">{count(batch.same)}</td>
              <td className="num wide-only">{count(batch.failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
