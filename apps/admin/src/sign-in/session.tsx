import { createContext, useContext } from 'react';
import type { SessionQuery } from '../generated/graphql';

export interface Session {
  me: NonNullable<SessionQuery['me']>;
  town: NonNullable<SessionQuery['town']>;
  leave: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in, and where. Only below the gate. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in here');
  return session;
}

/** May this person do that? The API decides; this only spares them a page that would refuse. */
export function useMay(): (capability: string) => boolean {
  const { me } = useSession();
  return (capability) => me.capabilities.includes(capability);
}
