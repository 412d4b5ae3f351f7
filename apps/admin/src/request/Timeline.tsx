import './timeline.css';
import { useState } from 'react';
import type { OneRequestQuery, TimelineLineFragment } from '../generated/graphql';
import { client } from '../graphql/client';
import { source } from '../graphql/read';
import { Moment } from '../look/Moment';
import { Photos } from './Photos';
import { EarlierDocument } from './request.documents';

type Page = NonNullable<OneRequestQuery['request']>['timeline'];

/** 经过: what happened, newest first; notes that the requester does not see are marked. */
export function Timeline({ number, page }: { number: string; page: Page }) {
  const [earlier, setEarlier] = useState<Page[]>([]);
  const [fetching, setFetching] = useState(false);
  const last = earlier.at(-1) ?? page;
  const lines = [page, ...earlier].flatMap(({ edges }) => edges.map(({ node }) => node));

  async function more() {
    if (!last.pageInfo.endCursor) return;
    setFetching(true);
    const { data } = await client
      .query(source(EarlierDocument), { number, after: last.pageInfo.endCursor })
      .toPromise();
    setFetching(false);
    if (data?.request) setEarlier([...earlier, data.request.timeline]);
  }

  return (
    <>
      <ol className="timeline">
        {lines.map((line, index) => (
          <Line key={line.id} line={line} newest={index === 0} />
        ))}
      </ol>
      {last.pageInfo.hasNextPage && (
        <button type="button" className="btn" onClick={() => void more()} aria-disabled={fetching}>
          更早的经过
        </button>
      )}
    </>
  );
}

function Line({ line, newest }: { line: TimelineLineFragment; newest: boolean }) {
  return (
    <li className={[newest ? 'newest' : '', line.internal ? 'internal' : ''].join(' ')}>
      <p>
        <span className="when">
          <Moment at={line.at} />
        </span>{' '}
        {line.sentence}
        {line.by && !line.sentence.includes(line.by) && <span className="muted"> · {line.by}</span>}
        {line.internal && <span className="chip plain">内部</span>}
      </p>
      {line.words && !line.sentence.includes(line.words) && <p className="said pre">{line.words}</p>}
      <Photos photos={line.attachments} />
    </li>
  );
}
