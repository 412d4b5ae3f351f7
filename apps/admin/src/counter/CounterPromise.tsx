import { useMemo } from 'react';
import { fullMoment } from '../../../../libs/ui/formats';
import { graphql } from '../generated/gql';
import type { RequestKind } from '../generated/graphql';
import { useRead } from '../graphql/read';

const PromiseDocument = graphql(`
  query CounterPromise($at: DateTime!, $answer: LimitInput!) {
    contact: previewDueTime(receivedAt: $at, limit: { value: 1, unit: WORKING_DAY }) { dueAt provisional }
    answer: previewDueTime(receivedAt: $at, limit: $answer) { dueAt provisional }
  }
`);

/** What we promise, said before it is filed: to be read out at the counter */
export function CounterPromise({ kind }: { kind: RequestKind }) {
  const at = useMemo(() => new Date().toISOString(), []);
  const days = kind === 'ENQUIRY' || kind === 'SUGGESTION' ? 1 : 5;
  const { data } = useRead(PromiseDocument, { at, answer: { value: days, unit: 'WORKING_DAY' as const } });
  if (!data) return null;
  return (
    <p className="suggest counter-promise">
      <b>现在受理：</b>
      {fullMoment(data.contact.dueAt)} 前先行联系，简单事项 {fullMoment(data.answer.dueAt)} 前答复
      {data.answer.provisional && '（暂定）'}。<span className="muted"> 定为综合或疑难的，15 个工作日内答复。</span>
    </p>
  );
}
