import { useEffect, useState } from 'react';
import type { OneRequestQuery } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { useHints } from '../live/hints';
import { useLookAt } from '../live/look-at';
import { RequestDocument } from '../request/request.documents';

const SETTLED = 120;

/** All of the row under the cursor, once the cursor rests; nobody asks for rows that J ran past. */
export function useDetail(number: string | undefined): OneRequestQuery['request'] | undefined {
  const [settled, setSettled] = useState(number);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(number), settled === undefined ? 0 : SETTLED);
    return () => clearTimeout(timer);
  }, [number, settled]);

  const beside = useBeside();
  const { data, again } = useRead(RequestDocument, { number: settled ?? '' }, { pause: !settled || !beside });
  const request = data?.request?.number === number ? data?.request : undefined;
  useLookAt(request?.id);
  useHints((hint) => hint.id !== undefined && hint.id === request?.id, again);
  return request;
}

const wide = window.matchMedia('(min-width: 1101px)');

/** Is there room for the detail beside the list? */
export function useBeside(): boolean {
  const [beside, setBeside] = useState(wide.matches);
  useEffect(() => {
    const change = () => setBeside(wide.matches);
    wide.addEventListener('change', change);
    return () => wide.removeEventListener('change', change);
  }, []);
  return beside;
}
