import { mailStarter } from './start-mail';
import { createOfficeCalls } from '../office/office-call';

type Done = (result: object) => void;

const calls = createOfficeCalls(() => 1000);
const MAIL = { to: [{ name: 'Tributi', address: 'tributi@ticket.example' }], subject: '' };

function withMailbox(mailbox: object | undefined): void {
  Reflect.set(globalThis, 'Office', { context: { mailbox } });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('an Outlook without the call, or without a mailbox, starts no mail', () => {
  withMailbox({});
  expect(mailStarter(calls)).toBeNull();
  withMailbox(undefined);
  expect(mailStarter(calls)).toBeNull();
});

test('one that has it gets the addresses', async () => {
  const forms: object[] = [];
  withMailbox({
    displayNewMessageFormAsync: (form: object, done: Done) => {
      forms.push(form);
      done({ status: 'succeeded' });
    },
  });
  await mailStarter(calls)?.(MAIL);
  expect(forms).toEqual([{ toRecipients: ['tributi@ticket.example'], subject: '' }]);
});

test('one that refuses fails', async () => {
  withMailbox({
    displayNewMessageFormAsync: (_form: object, done: Done) => {
      done({ status: 'failed', error: { code: 9000 } });
    },
  });
  await expect(mailStarter(calls)?.(MAIL)).rejects.toMatchObject({ call: 'new mail', code: 9000 });
});
