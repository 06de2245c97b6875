import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';
import { REFUSED_EXTENSIONS } from './support/refused-extensions';

export const rule = defineRule({
  id: 'attachment-type',
  part: 'attachments',
  severity: 'warning',
  paragraphs: ['ours'],
  applies: ({ draft }: Analysis) => draft.attachments !== null && draft.attachments.length > 0,
  check({ draft }) {
    const names = (draft.attachments ?? [])
      .map(({ name }) => name)
      .filter((name) => REFUSED_EXTENSIONS.has(extensionOf(name)));
    return names.length === 0
      ? []
      : [{ message: { rule: 'attachment-type', key: 'refused', data: { names } }, about: names.join('/') }];
  },
});

/** What follows the last full stop, lower case; Windows ignores full stops and blanks at the end of a name. */
function extensionOf(name: string): string {
  let end = name.length;
  while (end > 0 && /[.\s]/.test(name.charAt(end - 1))) end--;
  const dot = name.lastIndexOf('.', end - 1);
  return dot === -1 ? '' : name.slice(dot + 1, end).toLowerCase();
}

export const examples = (): RuleExamples<'attachment-type'> => ({
  bad: [
    { attachments: ['setup.exe'], finds: 'refused' },
    { attachments: ['schermata.png', 'Collegamento.LNK'], finds: 'refused' },
    { attachments: ['importa.vbs'], finds: 'refused' },
    { attachments: ['documento.pdf.bat'], finds: 'refused' },
    { attachments: ['avvio.cmd. '], finds: 'refused' },
    { attachments: ['macro.ps1'], finds: 'refused' },
    { attachments: ['INSTALLA.MSI'], finds: 'refused' },
    { attachments: ['gestionale.jar'], finds: 'refused' },
  ],
  good: [
    { attachments: ['elenco.exe.pdf'], because: 'Only the last extension counts.' },
    { attachments: ['flusso.xml', 'atto.p7m', 'archivio.zip'], because: 'Signed files, data and archives are taken.' },
    { attachments: ['elenco.xlsm'], because: 'Workbooks with macros pass the usual servers.' },
    { attachments: ['exe'], because: 'A name without an extension.' },
    { attachments: null, because: 'Where the host cannot list attachments, nothing is said.' },
    { attachments: ['ricevuta.eml'], because: 'Mail as an attachment is a good proof.' },
    { attachments: ['com.pdf'], because: 'The name, not the extension, reads like one.' },
    { attachments: ['inline:videata.png', 'note.docx'], because: 'Pictures and documents.' },
  ],
});
