import { Link } from '@tanstack/react-router';
import { isoDay } from '../../../../libs/ui/formats';
import { useRead } from '../graphql/read';
import { useNow } from '../live/now';
import { HandledTodayDocument } from './triage.documents';

/** Nothing left: say how much was done, or that the filter hides the rest. */
export function DoneToday({ waiting, show, filtered }: { waiting: number; show: () => void; filtered: boolean }) {
  const { data } = useRead(HandledTodayDocument, { today: isoDay(useNow()) });
  const counts = data?.requestCounts;
  if (waiting > 0) {
    return (
      <div className="empty">
        <h2>又来了 {waiting} 条新需求</h2>
        <p>
          <button type="button" className="btn main" onClick={show}>
            显示
          </button>
        </p>
      </div>
    );
  }
  if (filtered) {
    return (
      <div className="empty">
        <h2>没有符合筛选的需求</h2>
        <p>
          <Link to="/triage" search={{}}>
            看全部待分办的
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="empty">
      <h2>都分办完了</h2>
      {counts && (
        <p>
          今天受理 {counts.total.value} 件，已分办 {Math.max(0, counts.total.value - counts.triage)}{' '}
          件。新需求来时这里会显示。
        </p>
      )}
      <p>
        <Link to="/requests" search={{ mine: '1', open: '1' }}>
          看我的待办
        </Link>
      </p>
    </div>
  );
}
