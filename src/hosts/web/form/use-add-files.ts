import { useCallback } from 'react';
import { newId } from '../draft/form-draft';
import { usePage } from '../page/page-context';

/** Gives back what attaches files to the draft. */
export function useAddFiles(): (files: readonly File[]) => void {
  const { store } = usePage();
  return useCallback(
    (files) => {
      if (files.length === 0) return;
      const added = files.map((file) => ({ id: newId(), name: file.name, type: file.type, content: file }));
      store.update({ files: [...store.get().files, ...added] });
    },
    [store],
  );
}
