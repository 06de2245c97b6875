import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { Fix } from '../../core/report';
import { describeFix } from '../../locales/describe';
import { editableText, withText } from '../model/edited-fix';
import { usePane } from '../pane-context';
import { FixEditor } from './fix-editor';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'stretch', gap: '4px', maxWidth: '100%' },
  fix: {
    minWidth: 0,
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  pencil: { flexShrink: 0, minWidth: '32px', minHeight: '32px' },
});

interface FixButtonProps {
  readonly fix: Fix;
  readonly onApply: (fix: Fix) => void;
}

/** A fix as a button that says exactly what it does, with a pencil where its text is a proposal to write on. */
export function FixButton({ fix, onApply }: FixButtonProps) {
  const styles = useStyles();
  const { locale } = usePane();
  const [editing, setEditing] = useState(false);
  const text = editableText(fix);
  if (editing && text !== null) {
    return (
      <FixEditor
        text={text}
        onApply={(changed) => {
          onApply(withText(fix, changed));
        }}
        onCancel={() => {
          setEditing(false);
        }}
      />
    );
  }
  const label = describeFix(locale, fix.title);
  return (
    <div className={styles.row}>
      <Button
        className={styles.fix}
        onClick={() => {
          onApply(fix);
        }}
      >
        {label}
      </Button>
      {text === null ? null : (
        <Button
          className={styles.pencil}
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={`${locale.pane.findings.edit}: ${text}`}
          title={locale.pane.findings.edit}
          onClick={() => {
            setEditing(true);
          }}
        />
      )}
    </div>
  );
}
