import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useMemo, useRef } from 'react';
import type { BuiltInConfiguration } from '../../../config/built-in';
import { offeredSamples } from '../samples/sample-draft';
import type { SampleId } from '../samples/sample-mails';
import { isSampleId } from '../samples/sample-mails';
import { Logo } from './logo';
import { usePage } from './page-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '8px',
    padding: '10px 20px',
    '@media (max-width: 500px)': { padding: '10px 12px' },
  },
  brand: { display: 'flex', alignItems: 'center', gap: '12px', flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: '17px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  tagline: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 500px)': { display: 'none' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  sample: { minWidth: 0, maxWidth: '240px' },
});

interface AppBarProps {
  /** In force: samples without an address in it are not offered. */
  readonly configuration: BuiltInConfiguration;
  readonly onFresh: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (id: SampleId) => void;
}

/** Name of the page, and what puts another draft into the form. */
export function AppBar({ configuration, onFresh, onOpen, onSample }: AppBarProps) {
  const styles = useStyles();
  const { locale } = usePage();
  const file = useRef<HTMLInputElement>(null);
  const texts = locale.web;
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Logo />
        <div>
          <h1 className={styles.title}>{texts.title}</h1>
          <p className={styles.tagline}>{texts.tagline}</p>
        </div>
      </div>
      <div className={styles.actions}>
        <Button appearance="subtle" icon={<DocumentAdd20Regular />} onClick={onFresh}>
          {texts.actions.fresh}
        </Button>
        <Button appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
          {texts.actions.open}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".eml,message/rfc822,.json,application/json"
          hidden
          data-open-file
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onOpen(chosen);
            event.target.value = '';
          }}
        />
        <ChooseSample configuration={configuration} onSample={onSample} />
      </div>
    </header>
  );
}

function ChooseSample({ configuration, onSample }: Pick<AppBarProps, 'configuration' | 'onSample'>) {
  const styles = useStyles();
  const { locale } = usePage();
  const samples = useMemo(() => offeredSamples(configuration), [configuration]);
  const texts = locale.web;
  return (
    <Select
      className={styles.sample}
      aria-label={texts.actions.sample}
      value=""
      onChange={(_, { value }) => {
        if (isSampleId(value)) onSample(value);
      }}
    >
      <option value="">{texts.actions.sample}</option>
      {samples.map((id) => (
        <option key={id} value={id}>
          {texts.samples[id]}
        </option>
      ))}
    </Select>
  );
}
