import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Image20Regular } from '@fluentui/react-icons/svg/image';
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold';
import { TextBulletList20Regular } from '@fluentui/react-icons/svg/text-bullet-list';
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic';
import { TextNumberListLtr20Regular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { TextUnderline20Regular } from '@fluentui/react-icons/svg/text-underline';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { usePage } from '../page/page-context';
import type { EditingCommand } from './editing';
import { isOn, runCommand } from './editing';
import { insertImages } from './insert-images';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px',
    padding: '4px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 500px)': { padding: '4px 6px' },
  },
  button: { minWidth: '32px' },
  on: { backgroundColor: tokens.colorSubtleBackgroundSelected, color: tokens.colorNeutralForeground2BrandSelected },
});

const COMMANDS = [
  { command: 'bold', text: 'bold', Icon: TextBold20Regular },
  { command: 'italic', text: 'italic', Icon: TextItalic20Regular },
  { command: 'underline', text: 'underline', Icon: TextUnderline20Regular },
  { command: 'insertUnorderedList', text: 'bullets', Icon: TextBulletList20Regular },
  { command: 'insertOrderedList', text: 'numbers', Icon: TextNumberListLtr20Regular },
] as const;

/** Formatting of the selection. The buttons leave the selection alone: a click with the mouse keeps the focus in the text. */
export function EditorToolbar({ editor }: { readonly editor: RefObject<HTMLElement | null> }) {
  const styles = useStyles();
  const { locale } = usePage();
  const [active, setActive] = useState<readonly EditingCommand[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const texts = locale.web.toolbar;

  useEffect(() => {
    const follow = (): void => {
      const node = document.getSelection()?.anchorNode ?? null;
      if (editor.current?.contains(node) !== true) return;
      setActive(COMMANDS.map(({ command }) => command).filter(isOn));
    };
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('selectionchange', follow);
    };
  }, [editor]);

  const format = (command: EditingCommand): void => {
    editor.current?.focus();
    runCommand(command);
    setActive(COMMANDS.map((known) => known.command).filter(isOn));
  };

  return (
    <div
      className={styles.bar}
      role="group"
      aria-label={texts.label}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {COMMANDS.map(({ command, text, Icon }) => (
        <Button
          key={command}
          className={mergeClasses(styles.button, active.includes(command) && styles.on)}
          appearance="subtle"
          size="small"
          icon={<Icon />}
          aria-label={texts[text]}
          aria-pressed={active.includes(command)}
          title={texts[text]}
          onClick={() => {
            format(command);
          }}
        />
      ))}
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<Image20Regular />}
        aria-label={texts.image}
        title={texts.image}
        onClick={() => file.current?.click()}
      />
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          if (editor.current) insertImages(editor.current, [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
