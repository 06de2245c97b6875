import { Field, Select } from '@fluentui/react-components';
import { isLocaleTag } from '../../locales/locale';
import type { LanguageChoice } from '../language-choice';
import { usePane } from '../pane-context';

interface LanguageSelectProps {
  readonly language: LanguageChoice;
  readonly className?: string;
}

/** The language of the interface; a choice takes effect at once. */
export function LanguageSelect({ language, className }: LanguageSelectProps) {
  const { locale } = usePane();
  return (
    <Field className={className} label={locale.pane.profile.language}>
      <Select
        value={language.tag}
        onChange={(_, { value }) => {
          if (isLocaleTag(value)) language.choose(value);
        }}
      >
        <option value="it">{locale.pane.languages.it}</option>
        <option value="en">{locale.pane.languages.en}</option>
      </Select>
    </Field>
  );
}
