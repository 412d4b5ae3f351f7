import { useEffect } from 'react';

/** The page's own words first, the centre's name after them */
export function useTitle(words: string): void {
  useEffect(() => {
    document.title = words;
  }, [words]);
}
