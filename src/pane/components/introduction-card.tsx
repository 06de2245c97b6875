import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SenderProfile } from '../../core/context';
import { readIntroduction } from '../model/introduce';
import { tidyProfile } from '../model/tidy-profile';
import { usePane } from '../pane-context';
import { ProfileFields } from './profile-fields';
import { Section } from './section';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: '8px',
    padding: '12px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lead: { margin: 0, fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

/** The first time: name and telephone as the signature at hand has them, only to be confirmed. */
export function IntroductionCard() {
  const styles = useStyles();
  const { locale, draft, person } = usePane();
  const [edited, setEdited] = useState<SenderProfile | null>(null);
  const settings = person.settings;
  if (!settings || settings.introduced || !draft) return null;
  const profile = edited ?? readIntroduction(draft);
  // With half of it missing there is nothing yet to confirm.
  if (!edited && (profile.name === null || profile.phone === null)) return null;
  const texts = locale.pane.introduction;
  return (
    <Section heading={texts.heading}>
      <div className={styles.card}>
        <p className={styles.lead}>{texts.lead}</p>
        <ProfileFields profile={profile} onChange={setEdited} brief />
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              person.save({ profile: { ...settings.profile, ...tidyProfile(profile) }, introduced: true });
            }}
          >
            {texts.confirm}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              person.save({ introduced: true });
            }}
          >
            {texts.later}
          </Button>
        </div>
      </div>
    </Section>
  );
}
