import { Button, makeStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { EMPTY_PROFILE, type SenderProfile } from '../../../core/context';
import { ForgetHabit } from '../../../pane/components/forget-habit';
import { LanguageSelect } from '../../../pane/components/language-select';
import { ProfileFields } from '../../../pane/components/profile-fields';
import { Section } from '../../../pane/components/section';
import type { LanguageChoice } from '../../../pane/language-choice';
import { tidyProfile } from '../../../pane/model/tidy-profile';
import { usePane } from '../../../pane/pane-context';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '12px', padding: '0 4px' },
  foot: { display: 'flex', alignItems: 'center', gap: '12px' },
});

/** "I miei dati" and the language, as the pane has them. */
export function ProfileSection({ language }: { readonly language: LanguageChoice }) {
  const styles = useStyles();
  const { locale, person } = usePane();
  const [edited, setEdited] = useState<SenderProfile | null>(null);
  const [saved, setSaved] = useState(false);
  const profile = edited ?? person.settings?.profile ?? EMPTY_PROFILE;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    person.save({ profile: tidyProfile(profile), introduced: true });
    setSaved(true);
  };
  return (
    <Section heading={locale.pane.profile.heading}>
      <form className={styles.form} onSubmit={save}>
        <ProfileFields
          profile={profile}
          onChange={(changed) => {
            setEdited(changed);
            setSaved(false);
          }}
        />
        <LanguageSelect language={language} />
        <div className={styles.foot}>
          <Button appearance="primary" type="submit">
            {locale.pane.profile.save}
          </Button>
          <span role="status">{saved ? locale.thunderbird.options.saved : ''}</span>
        </div>
      </form>
      <ForgetHabit />
    </Section>
  );
}
