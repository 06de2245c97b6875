import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Person16Regular } from '@fluentui/react-icons/svg/person';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 4px 8px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
  note: { margin: '2px 12px 4px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface PaneFooterProps {
  readonly onOpenGuide: () => void;
}

export function PaneFooter({ onOpenGuide }: PaneFooterProps) {
  const styles = useStyles();
  const { locale, configuration, openSettings } = usePane();
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<Person16Regular />}
          onClick={() => {
            openSettings();
          }}
          data-open-settings
        >
          {locale.pane.profile.heading}
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<QuestionCircle16Regular />}
          onClick={onOpenGuide}
          data-open-guide
        >
          {locale.pane.guide.heading}
        </Button>
      </div>
      {configuration?.directory.placeholder === true ? (
        <p className={styles.note}>{locale.pane.routing.placeholder}</p>
      ) : null}
    </footer>
  );
}
