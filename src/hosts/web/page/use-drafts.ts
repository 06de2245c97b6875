import { useCallback, useState } from 'react';
import type { BuiltInConfiguration } from '../../../config/built-in';
import type { FormDraft } from '../draft/form-draft';
import { emptyFormDraft, holdsWork } from '../draft/form-draft';
import { sanitizedHtml } from '../draft/sanitize';
import { readEml } from '../eml/read-eml';
import { sampleDraft } from '../samples/sample-draft';
import type { SampleId } from '../samples/sample-mails';
import { usePage } from './page-context';
import type { ToastContent } from './toast';

export interface Drafts {
  readonly toast: ToastContent | null;
  readonly say: (text: string) => void;
  readonly closeToast: () => void;
  readonly startFresh: () => void;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
}

/**
 * Puts another draft into the form. Nothing is asked: what was there comes back with one click.
 * @param configuration in force: samples are written to its addresses
 */
export function useDrafts(configuration: BuiltInConfiguration): Drafts {
  const { locale, store } = usePage();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const texts = locale.web;

  const closeToast = useCallback(() => {
    setToast(null);
  }, []);
  const say = useCallback((text: string) => {
    setToast({ text });
  }, []);

  const replace = (draft: FormDraft, text: string): void => {
    const before = store.get();
    store.replace(draft);
    const undo = (): void => {
      store.replace(before);
      setToast(null);
    };
    setToast(holdsWork(before) ? { text, action: { label: texts.undo.undo, run: undo } } : null);
  };
  const openFile = (file: File): void => {
    readEml(file).then(
      (read) => {
        if (read === null) setToast({ text: texts.faults.notMail(file.name) });
        else replace({ ...read, html: sanitizedHtml(read.html, true) }, texts.undo.opened(file.name));
      },
      () => {
        setToast({ text: texts.faults.notMail(file.name) });
      },
    );
  };
  return {
    toast,
    say,
    closeToast,
    startFresh: () => {
      replace(emptyFormDraft(store.get().from), texts.undo.freshDraft);
    },
    openSample: (id) => {
      const sample = sampleDraft(id, configuration);
      if (sample !== null) replace(sample, texts.undo.opened(texts.samples[id]));
    },
    openFile,
  };
}
