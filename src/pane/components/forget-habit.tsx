import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isEmptyHabit } from '../../core/routing/habit';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  block: { display: 'grid', rowGap: '8px', marginTop: '20px', fontSize: '13px', lineHeight: '18px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
});

/** Forgets which modules the person took; there only while something is remembered. */
export function ForgetHabit() {
  const styles = useStyles();
  const { locale, person } = usePane();
  const [forgotten, setForgotten] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const texts = locale.pane.habit;
  const none = isEmptyHabit(person.settings?.habit ?? {});
  if (none && !forgotten) return null;
  return (
    <div className={styles.block}>
      {none ? null : (
        <>
          <p className={styles.words}>{texts.lead}</p>
          <div>
            <Button
              size="small"
              onClick={() => {
                // The button goes, its place stays.
                said.current?.focus();
                person.forgetHabit();
                setForgotten(true);
              }}
            >
              {texts.forget}
            </Button>
          </div>
        </>
      )}
      <p ref={said} className={styles.said} role="status" tabIndex={-1}>
        {none ? texts.forgotten : null}
      </p>
    </div>
  );
}
