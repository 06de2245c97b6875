import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import { BAD_MAIL, PERSON, eventually, useOutlookSite } from './support/outlook-site';

const outlook = useOutlookSite();

/** What Outlook's editors write around words: comments, odd spaces, unusual quotes, an open paragraph, a quoted mail. */
const RICH =
  '<!-- Converted -->\n<div style=\'font-family:"Aptos"\'  class=elementToProof>Buongiorno,<o:p></o:p></div>\n' +
  '<div>gli avvisi&nbsp;TARI &#232; stampati oggi dopo il ricalcolo hanno l’importo doppio: &lt;98,40&gt; euro, ora 196,80.<br></div>' +
  '<div id="Signature"><div>Maria Rossi</div><div>Ufficio Tributi</div></div>' +
  '<hr style="width:98%"><div id="divRplyFwdMsg"><b>Da:</b> Assistenza</div><blockquote>Testo  citato\t</blockquote>';

async function bodies(host: OutlookHost, name: string): Promise<readonly string[]> {
  const calls = (await host.wire.calls()).filter(
    ({ role, name: called, end }) => role === 'pane' && called === name && end !== null,
  );
  return calls.map(({ parameters, answer }) =>
    String(Reflect.get(name === 'body.setAsync' ? (parameters as object) : (answer as object), 'data')),
  );
}

test('a body is written by the writer’s click alone, changed by the line alone, and undone to the letter', async () => {
  const host = await outlook.open({ ...BAD_MAIL, html: RICH }, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  const fix = pane.locator('[data-finding^="signature-phone"]').getByRole('button', { name: /^Aggiungi/ });
  await fix.waitFor();
  await host.page.waitForTimeout(4000);
  expect(await bodies(host, 'body.setAsync')).toEqual([]);

  const before = await host.compose.message();
  await fix.click();
  await pane.getByText(/^Fatto/).waitFor();
  const [written = ''] = await bodies(host, 'body.setAsync');
  const [read = ''] = await bodies(host, 'body.getAsync');
  const added = written.length - read.length;
  let start = 0;
  while (start < read.length && written[start] === read[start]) start++;
  expect(written.slice(0, start) + written.slice(start + added)).toBe(read);
  expect(written.slice(start - 20, start + added)).toContain('0731 123456');

  await pane.getByRole('button', { name: 'Annulla', exact: true }).first().click();
  await eventually(host, async () => (await bodies(host, 'body.setAsync')).length === 2);
  expect((await bodies(host, 'body.setAsync'))[1]).toBe(read);
  expect(await host.compose.message()).toEqual(before);
});

test('a message in plain text stays one', async () => {
  const text = 'Buongiorno,\ngli avvisi TARI hanno l’importo doppio.\n\nMaria Rossi\nUfficio Tributi';
  const { kind, to = [], subject = '' } = BAD_MAIL;
  const host = await outlook.open({ kind, to, subject, bodyType: 'text', text }, { roaming: PERSON });
  const pane = await outlook.openPane(host);
  await pane
    .locator('[data-finding^="signature-phone"]')
    .getByRole('button', { name: /^Aggiungi/ })
    .click();
  await pane.getByText(/^Fatto/).waitFor();
  expect(await host.compose.text()).toMatch(/Maria Rossi\n(?:.*\n)*.*0731 123456/);
  const call = (await host.wire.calls()).find(({ name }) => name === 'body.setAsync');
  expect(call?.parameters).toMatchObject({ coercionType: 0 });
});

test('words that are typed while a fix is applied are not lost', async () => {
  const host = await outlook.open(BAD_MAIL, { roaming: PERSON, latency: 60 });
  const pane = await outlook.openPane(host);
  await pane
    .locator('[data-finding^="signature-phone"]')
    .getByRole('button', { name: /^Aggiungi/ })
    .click();
  await host.compose.setBody(
    '<p>Tutto riscritto, con la firma di Maria Rossi.</p><div id="Signature"><p>Maria Rossi</p></div>',
  );
  await host.page.waitForTimeout(1500);
  expect((await host.compose.message()).html).toContain('Tutto riscritto');
});
