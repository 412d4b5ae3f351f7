import { useState } from 'react';
import { fullDay } from '../../../../libs/ui/formats';
import { itemStateWords } from '../../../../libs/ui/words';
import type { CatalogItemQuery } from '../generated/graphql';
import { act, type Refusal } from '../graphql/act';
import { Moment } from '../look/Moment';
import { Sheet } from '../look/Sheet';
import { announce } from '../shell/announce';
import { useMay } from '../sign-in/session';
import { PublishItemDocument, WithdrawItemDocument } from './catalog.documents';

/** Every version of an item; whoever may publish, publishes and withdraws here. */
export function Versions({ code, versions }: { code: string; versions: CatalogItemQuery['serviceItemVersions'] }) {
  const may = useMay();
  const [refusal, setRefusal] = useState<Refusal>();
  const [withdrawing, setWithdrawing] = useState(false);
  const publisher = may('catalog.publish');

  async function publish(version: number) {
    const { refusal } = await act(PublishItemDocument, { code, version }, 'ServiceItem');
    setRefusal(refusal);
    if (!refusal) announce(`第 ${version} 版已发布`);
  }
  async function withdraw() {
    const { refusal } = await act(WithdrawItemDocument, { code }, 'ServiceItem');
    setRefusal(refusal);
    setWithdrawing(false);
    if (!refusal) announce('已下架');
  }

  return (
    <section className="panel" aria-labelledby="versions">
      <header>
        <h2 id="versions">版本</h2>
      </header>
      {refusal && (
        <p className="notice over" role="alert">
          {refusal.message}
        </p>
      )}
      <ul className="in versions">
        {versions.map(({ version, state, changedBy, changedAt, inForceFrom }) => (
          <li key={version} className="row">
            <b>第 {version} 版</b>
            <span className={`chip ${state === 'PUBLISHED' ? 'ok' : state === 'IN_REVIEW' ? 'info' : 'pause'}`}>
              {itemStateWords[state]}
            </span>
            <span className="muted">
              {changedBy} <Moment at={changedAt} />
              {inForceFrom && `，${fullDay(inForceFrom)} 起施行`}
            </span>
            <span className="spread" />
            {publisher && state === 'IN_REVIEW' && (
              <button type="button" className="btn main" onClick={() => void publish(version)}>
                发布第 {version} 版
              </button>
            )}
            {publisher && state === 'PUBLISHED' && (
              <button type="button" className="btn" onClick={() => setWithdrawing(true)}>
                下架
              </button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <Sheet
          title="下架这个事项"
          lead="企业将搜不到它；已按它受理的需求照旧办理，能看到当时的版本。"
          close={() => setWithdrawing(false)}
        >
          <div className="ends">
            <button type="button" className="btn main" onClick={() => void withdraw()}>
              下架
            </button>
            <button type="button" className="btn" onClick={() => setWithdrawing(false)}>
              返回
            </button>
          </div>
        </Sheet>
      )}
    </section>
  );
}
