import { fullMoment, listMoment, relativeMoment } from '../../../../libs/ui/formats';
import { useNow } from '../live/now';

/** A moment in words, with the whole of it on hover */
export function Moment({ at, narrow = false }: { at: string; narrow?: boolean }) {
  const now = useNow();
  return (
    <time dateTime={at} title={fullMoment(at)}>
      {narrow ? listMoment(at, now) : relativeMoment(at, now)}
    </time>
  );
}
