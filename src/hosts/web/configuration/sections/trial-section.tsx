import { useState } from 'react';
import { createLocalSettings } from '../../store/local-settings';
import { useConfigurationPage } from '../page-model';

/** The draft page in a frame, with the configuration of this page: it reads it from the browser's storage, as after "open file". */
export function TrialSection() {
  const { locale, files } = useConfigurationPage();
  const texts = locale.setup.trial;
  const [opened, setOpened] = useState(0);
  return (
    <>
      <p className="hint">{texts.hint}</p>
      {files.inForce === null ? <p className="hint">{texts.blocked}</p> : null}
      <button
        type="button"
        disabled={files.inForce === null}
        onClick={() => {
          const settings = createLocalSettings();
          settings.write('settings', files.config);
          settings.write('directory', files.modules);
          setOpened(opened + 1);
        }}
      >
        {texts.open}
      </button>
      {opened === 0 ? null : <iframe key={opened} title={texts.frame} src={`../prova/index.html?lang=${locale.tag}`} />}
    </>
  );
}
