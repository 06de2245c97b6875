import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px', padding: '16px' },
  line: { margin: 0, fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

/** The states in which there is nothing to check: one calm line, and what one may still want to do. */
export function Calm({ onOpenDirectory }: { readonly onOpenDirectory: () => void }) {
  const { locale, state, configuration, changeNote, refresh } = usePane();
  const texts = locale.pane.calm;
  const declareSupport = (
    <Button
      onClick={() => {
        changeNote({ declared: 'support' });
      }}
    >
      {texts.declareSupport}
    </Button>
  );
  switch (state) {
    case 'reading':
    case 'support':
      return null;
    case 'none':
      return <Lines text={texts.noDraft} />;
    case 'unreadable':
      return (
        <Lines text={texts.unreadable}>
          <Button onClick={refresh}>{texts.retry}</Button>
        </Lines>
      );
    case 'ordinary':
      return <Lines text={texts.ordinary}>{declareSupport}</Lines>;
    case 'released':
      return (
        <Lines text={texts.released}>
          <Button
            onClick={() => {
              changeNote({ declared: null });
            }}
          >
            {texts.declareSupport}
          </Button>
        </Lines>
      );
    case 'empty':
      return (
        <Lines text={texts.empty}>
          {configuration?.directory.modules.length === 0 ? null : (
            <Button onClick={onOpenDirectory} data-open-directory>
              {texts.chooseModule}
            </Button>
          )}
          {declareSupport}
        </Lines>
      );
  }
}

function Lines({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.line}>{text}</p>
      {children}
    </div>
  );
}
