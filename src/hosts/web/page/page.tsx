import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isPackaged } from '../../../config/built-in';
import type { DraftPort, OrganizationConfiguration } from '../../../pane/draft-port';
import type { LanguageChoice } from '../../../pane/language-choice';
import { Pane } from '../../../pane/pane';
import { useAddFiles } from '../form/use-add-files';
import { GateDialog } from '../gate/gate-dialog';
import { WaysDialog } from '../gate/ways-dialog';
import { forgetConfiguration, isBuiltIn, tryConfiguration } from '../store/configuration-storage';
import { keepDraft } from '../store/draft-storage';
import type { LocalSettings } from '../store/local-settings';
import { AppBar } from './app-bar';
import { DraftForm } from './draft-form';
import { DropZone } from './drop-zone';
import { useFormDraft, usePage } from './page-context';
import { usePageStyles } from './page.styles';
import { Toast } from './toast';
import { useDrafts } from './use-drafts';
import { useSending } from './use-sending';

interface PageProps {
  readonly port: DraftPort;
  readonly settings: LocalSettings;
  readonly configuration: OrganizationConfiguration;
  readonly onConfiguration: (configuration: OrganizationConfiguration) => void;
  readonly language: LanguageChoice;
}

/** The draft with the pane beside it, and the gate between the draft and the world. */
export function Page({ port, settings, configuration, onConfiguration, language }: PageProps) {
  const styles = usePageStyles();
  const { locale, store } = usePage();
  const { id } = useFormDraft();
  const drafts = useDrafts(configuration);
  const sending = useSending(settings, configuration);
  const addFiles = useAddFiles();
  const [focusRequest, setFocusRequest] = useState(0);
  const texts = locale.web;

  const { say } = drafts;
  const storageFault = texts.faults.storage;
  useEffect(
    () =>
      keepDraft(store, () => {
        say(storageFault);
      }),
    [store, say, storageFault],
  );

  const openFile = (file: File): void => {
    if (!file.name.toLowerCase().endsWith('.json')) {
      drafts.openFile(file);
      return;
    }
    file.text().then(
      (text) => {
        const tried = tryConfiguration(configuration, text, settings, locale);
        onConfiguration(tried);
        if (tried.faults.length > 0) say(texts.configuration.faulty(file.name));
      },
      () => undefined,
    );
  };
  const takeFiles = (files: readonly File[]): void => {
    const [only] = files;
    if (files.length === 1 && only?.name.toLowerCase().endsWith('.eml')) drafts.openFile(only);
    else addFiles(files);
  };
  const { decision } = sending;
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#controlli">
        {texts.landmarks.skip}
      </a>
      <AppBar
        configuration={configuration}
        onFresh={drafts.startFresh}
        onOpen={openFile}
        onSample={drafts.openSample}
      />
      {isBuiltIn(configuration) ? null : (
        <div className={styles.trial}>
          <span>{texts.configuration.tried(configuration.settings.organization, configuration.directory.name)}</span>
          <Link
            as="button"
            onClick={() => {
              onConfiguration(forgetConfiguration(settings));
            }}
          >
            {isPackaged() ? texts.configuration.forgetPackaged : texts.configuration.forget}
          </Link>
        </div>
      )}
      <div className={styles.columns}>
        <main className={styles.draft} aria-label={texts.landmarks.draft}>
          <DropZone hint={texts.attachments.drop} onFiles={takeFiles}>
            <DraftForm key={id} onSend={sending.send} />
          </DropZone>
        </main>
        <aside id="controlli" className={styles.pane} aria-label={texts.landmarks.pane} tabIndex={-1}>
          <Pane key={id} port={port} locale={locale} language={language} focusRequest={focusRequest} />
        </aside>
      </div>
      <Toast content={drafts.toast} closeLabel={texts.undo.close} onClose={drafts.closeToast} />
      {decision === null || decision.action === 'send' ? null : (
        <GateDialog
          decision={decision}
          onShow={() => {
            sending.close();
            setFocusRequest((before) => before + 1);
          }}
          onSend={sending.sendAnyway}
          onClose={sending.close}
        />
      )}
      {decision?.action === 'send' ? <WaysDialog onClose={sending.close} /> : null}
    </div>
  );
}
