/** The API said that nobody is signed in any more. The gate listens and shows the sign-in page over the same address. */
const listeners = new Set<() => void>();

export const sessionEnded = {
  tell: () => {
    for (const listener of listeners) listener();
  },
  hear: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
