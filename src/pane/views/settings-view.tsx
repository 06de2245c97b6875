import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { SenderProfile } from '../../core/context';
import { ForgetHabit } from '../components/forget-habit';
import { LanguageSelect } from '../components/language-select';
import { ProfileFields } from '../components/profile-fields';
import type { LanguageChoice } from '../language-choice';
import { useStartProfile } from '../hooks/use-start-profile';
import { tidyProfile } from '../model/tidy-profile';
import { usePane } from '../pane-context';
import { SubView } from './sub-view';

const useStyles = makeStyles({
  lead: { margin: '0 0 12px', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', rowGap: '12px' },
  language: { marginTop: '20px', paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface SettingsViewProps {
  readonly language: LanguageChoice;
  readonly onBack: () => void;
}

/** "I miei dati": what completes a signature, and the language. */
export function SettingsView({ language, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const { locale, person } = usePane();
  const startProfile = useStartProfile();
  const [profile, setProfile] = useState<SenderProfile>(startProfile);
  const texts = locale.pane.profile;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    person.save({ profile: tidyProfile(profile), introduced: true });
    onBack();
  };
  return (
    <SubView heading={texts.heading} onBack={onBack}>
      <p className={styles.lead}>{texts.lead}</p>
      <form className={styles.form} onSubmit={save}>
        <ProfileFields profile={profile} onChange={setProfile} />
        <div>
          <Button appearance="primary" type="submit">
            {texts.save}
          </Button>
        </div>
      </form>
      <LanguageSelect className={styles.language} language={language} />
      <ForgetHabit />
    </SubView>
  );
}
