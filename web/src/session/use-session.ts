import type { Permission } from '@glaneur/sdk';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Me } from '../api/session.js';
import { session, type SessionState } from './session.js';

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.read);
}

export const MeContext = createContext<Me | null>(null);

/** Who is signed in; only inside pages that are guarded. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe needs a guarded page around it');
  return me;
}

export function useMay(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
