import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { Send20Filled } from '@fluentui/react-icons/svg/send';
import { useRef } from 'react';
import { Attachments } from '../form/attachments';
import { BodyEditor } from '../form/body-editor';
import { HeaderFields } from '../form/header-fields';
import { useAddFiles } from '../form/use-add-files';
import { usePage } from './page-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 500px)': { padding: '10px 12px' },
  },
});

/** The draft: what a mail program's compose window has, no more. */
export function DraftForm({ onSend }: { readonly onSend: () => void }) {
  const styles = useStyles();
  const { locale } = usePage();
  const addFiles = useAddFiles();
  const file = useRef<HTMLInputElement>(null);
  const texts = locale.web;
  return (
    <div className={styles.form}>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<Send20Filled />} onClick={onSend}>
          {texts.actions.send}
        </Button>
        <Button appearance="subtle" icon={<Attach20Regular />} onClick={() => file.current?.click()}>
          {texts.attachments.add}
        </Button>
        <input
          ref={file}
          type="file"
          multiple
          hidden
          data-attach
          onChange={(event) => {
            addFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <HeaderFields />
      <BodyEditor />
      <Attachments />
    </div>
  );
}
