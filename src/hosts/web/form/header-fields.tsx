import { Link, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useFormDraft, usePage } from '../page/page-context';
import { FormRow } from './form-row';
import { PlainInput } from './plain-input';
import { RecipientsField } from './recipients-field';

const useStyles = makeStyles({
  from: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, minWidth: 0, maxWidth: '640px', columnGap: '8px' },
  copies: { flexShrink: 0, padding: '10px 0', fontSize: '13px', lineHeight: '18px' },
});

/** From, To, Cc, Bcc and subject. Cc and Bcc wait behind a link until they are wanted or hold somebody. */
export function HeaderFields() {
  const styles = useStyles();
  const { locale, store } = usePage();
  const draft = useFormDraft();
  const [copiesOpen, setCopiesOpen] = useState(false);
  const fromId = useId();
  const subjectId = useId();
  const texts = locale.web.fields;
  const showCopies = copiesOpen || draft.cc.length + draft.bcc.length > 0;
  return (
    <>
      <FormRow label={texts.from} htmlFor={fromId}>
        <div className={styles.from}>
          <PlainInput
            id={fromId}
            value={draft.from.name ?? ''}
            label={texts.fromName}
            placeholder={texts.fromName}
            onChange={(name) => {
              store.update({ from: { name, address: draft.from.address } });
            }}
          />
          <PlainInput
            id={`${fromId}-address`}
            value={draft.from.address}
            label={texts.fromAddress}
            placeholder={texts.fromAddress}
            type="email"
            onChange={(address) => {
              store.update({ from: { ...draft.from, address } });
            }}
          />
        </div>
      </FormRow>
      <RecipientsField
        field="to"
        trailing={
          showCopies ? null : (
            <Link
              as="button"
              className={styles.copies}
              onClick={() => {
                setCopiesOpen(true);
              }}
            >
              {texts.showCopies}
            </Link>
          )
        }
      />
      {showCopies ? (
        <>
          <RecipientsField field="cc" />
          <RecipientsField field="bcc" />
        </>
      ) : null}
      <FormRow label={texts.subject} htmlFor={subjectId}>
        <PlainInput
          id={subjectId}
          value={draft.subject}
          onChange={(subject) => {
            store.update({ subject });
          }}
        />
      </FormRow>
    </>
  );
}
