import { Field, Input, Textarea } from '@fluentui/react-components';
import type { SenderProfile } from '../../core/context';
import { usePane } from '../pane-context';

interface ProfileFieldsProps {
  readonly profile: SenderProfile;
  readonly onChange: (profile: SenderProfile) => void;
  /** The first-time card asks for no more than name, telephone and Enti. */
  readonly brief?: boolean;
}

/** The fields of "I miei dati". Absent data is `null`, never an empty string. */
export function ProfileFields({ profile, onChange, brief = false }: ProfileFieldsProps) {
  const texts = usePane().locale.pane.profile;
  const several = usePane().locale.pane.introduction.several;
  return (
    <>
      <Field label={texts.name}>
        <Input
          value={profile.name ?? ''}
          autoComplete="name"
          onChange={(_, { value }) => {
            onChange({ ...profile, name: value === '' ? null : value });
          }}
        />
      </Field>
      <Field label={texts.phone}>
        <Input
          value={profile.phone ?? ''}
          type="tel"
          autoComplete="tel"
          onChange={(_, { value }) => {
            onChange({ ...profile, phone: value === '' ? null : value });
          }}
        />
      </Field>
      <Field label={brief ? several : texts.entities} hint={brief ? '' : texts.entitiesHint}>
        <Textarea
          value={profile.entities.join('\n')}
          rows={brief ? 2 : 3}
          resize="vertical"
          onChange={(_, { value }) => {
            onChange({ ...profile, entities: value === '' ? [] : value.split('\n') });
          }}
        />
      </Field>
      {brief ? null : (
        <Field label={texts.availability} hint={texts.availabilityHint}>
          <Input
            value={profile.availability ?? ''}
            onChange={(_, { value }) => {
              onChange({ ...profile, availability: value === '' ? null : value });
            }}
          />
        </Field>
      )}
    </>
  );
}
