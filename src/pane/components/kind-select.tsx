import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { OrganizationSettings } from '../../core/context';
import type { RequestKind } from '../../core/report';
import { REQUEST_KINDS } from '../../core/report';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { padding: '10px 16px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '4px', fontSize: '14px' },
  label: { flexGrow: 1 },
  charged: { margin: '6px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** The kind of request (§ 2.2) as it was guessed, for the writer to correct; the note keeps the correction. */
export function KindSelect() {
  const styles = useStyles();
  const id = useId();
  const { locale, report, configuration, changeNote } = usePane();
  if (!report) return null;
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>
          {locale.pane.kind.label}
        </label>
        <Select
          id={id}
          value={report.kind}
          onChange={(_, { value }) => {
            const kind = REQUEST_KINDS.find((one) => one === value);
            if (kind) changeNote({ kind });
          }}
        >
          {REQUEST_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {locale.pane.kinds[kind]}
            </option>
          ))}
        </Select>
      </div>
      {isCharged(report.kind, configuration?.settings.contract) ? (
        <p className={styles.charged}>{locale.pane.kind.charged}</p>
      ) : null}
    </div>
  );
}

function isCharged(kind: RequestKind, contract: OrganizationSettings['contract'] | undefined): boolean {
  if (kind === 'operational') return contract?.operationalSupport !== true;
  return kind === 'training' && contract?.training !== true;
}
