import { useSyncExternalStore } from 'react';

export const densities = { standard: '标准', compact: '紧凑', roomy: '宽松' } as const;
export type Density = keyof typeof densities;
const KEY = 'admin.density';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const read = (): Density => {
  const kept = localStorage.getItem(KEY);
  return kept && kept in densities ? (kept as Density) : 'standard';
};

/** How high the rows stand, for every list of this browser */
export function useDensity(): [Density, (density: Density) => void] {
  return [
    useSyncExternalStore(subscribe, read),
    (next) => {
      localStorage.setItem(KEY, next);
      for (const listener of listeners) listener();
    },
  ];
}
