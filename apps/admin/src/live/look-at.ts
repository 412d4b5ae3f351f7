import { useEffect } from 'react';
import { client } from '../graphql/client';
import { source } from '../graphql/read';
import { LookAtDocument } from '../request/request.documents';

const EVERY = 15_000;

const tell = (id: string | null) => void client.mutation(source(LookAtDocument), { id }).toPromise();

/** While a request is open here, others see that somebody looks at it. */
export function useLookAt(id: string | undefined): void {
  useEffect(() => {
    if (!id) return;
    tell(id);
    const timer = setInterval(() => document.visibilityState === 'visible' && tell(id), EVERY);
    const leave = () => tell(null);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id]);
}
