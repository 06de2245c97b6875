import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FaultTexts } from '../../../config/describe-fault';
import type { ThunderbirdTexts } from '../../../locales/texts/thunderbird-texts';
import { writeConfigurationFile } from '../configuration/read-configuration';
import { readConfigurationFile } from './read-file';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  status: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  faults: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface FileLoaderProps {
  readonly texts: ThunderbirdTexts['options']['organization'];
  readonly faultTexts: FaultTexts;
  readonly onLoaded: () => void;
}

interface Outcome {
  readonly words: string;
  readonly faults: readonly string[];
}

/** Takes `config.json` or `modules.json` from a file, or says what is wrong with it and leaves everything as it was. */
export function FileLoader({ texts, faultTexts, onLoaded }: FileLoaderProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = async (file: File): Promise<void> => {
    const reading = readConfigurationFile(await file.text(), faultTexts);
    if (!reading.ok) {
      setOutcome({ words: texts.rejected(file.name), faults: reading.faults });
      return;
    }
    await writeConfigurationFile(reading.part, reading.json);
    setOutcome({ words: texts.loaded(file.name), faults: [] });
    onLoaded();
  };
  return (
    <>
      <Button
        onClick={() => {
          input.current?.click();
        }}
      >
        {texts.load}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again once it is mended.
          if (file) {
            load(file).catch(() => {
              setOutcome({ words: texts.rejected(file.name), faults: [] });
            });
          }
          target.value = '';
        }}
      />
      <p className={styles.hint}>{texts.loadHint}</p>
      <div role="status" className={styles.status}>
        {outcome?.words}
        {outcome && outcome.faults.length > 0 ? (
          <ul className={styles.faults}>
            {outcome.faults.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  );
}
