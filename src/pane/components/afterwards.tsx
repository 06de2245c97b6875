import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Fold } from './fold';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '6px', fontSize: '13px', lineHeight: '18px' },
});

/** What happens after sending. It stands before it too, because few hosts let the pane live on. */
export function Afterwards() {
  const styles = useStyles();
  const { heading, lines } = usePane().locale.pane.afterwards;
  return (
    <Fold label={heading}>
      <ol className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Fold>
  );
}
