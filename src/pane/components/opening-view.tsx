import { useLayoutEffect } from 'react';

/** Stands in for a view while it is being loaded: nothing in it has the focus yet, and Escape leads back all the same. */
export function OpeningView({ onBack }: { readonly onBack: () => void }) {
  useLayoutEffect(() => {
    const goBackOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onBack();
    };
    window.addEventListener('keydown', goBackOnEscape);
    return () => {
      window.removeEventListener('keydown', goBackOnEscape);
    };
  }, [onBack]);
  return null;
}
