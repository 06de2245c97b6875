import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { originText } from '../diagnosis/moment';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  line: { margin: '0 0 8px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** Where the configuration comes from, and how old it is; nothing where the host does not tell. */
export function ConfigurationAge() {
  const styles = useStyles();
  const { locale, configuration } = usePane();
  const [now] = useState(Date.now);
  if (configuration?.origin === undefined) return null;
  const { configurationOf, origin } = locale.pane.diagnosis;
  return (
    <p className={styles.line} data-configuration-age>
      {configurationOf(configuration.settings.organization, origin(originText(configuration.origin, now)))}
    </p>
  );
}
