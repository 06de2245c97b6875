import type { BuiltInConfiguration } from '../../../config/built-in';
import type { FormDraft } from '../draft/form-draft';
import { emptyFormDraft, newId } from '../draft/form-draft';
import { textToHtml } from '../eml/read-eml';
import { findAddressee } from './find-addressee';
import type { SampleId } from './sample-mails';
import { SAMPLE_IDS, SAMPLE_MAILS } from './sample-mails';

const FROM = { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' };

/** The samples that a configuration has addresses for. */
export function offeredSamples(configuration: BuiltInConfiguration): readonly SampleId[] {
  return SAMPLE_IDS.filter((id) => findAddressee(SAMPLE_MAILS[id], configuration) !== null);
}

/**
 * A sample mail as a draft of the form, to an address of the configuration in force, for it to show there what it is meant to show; `null`
 * where the configuration has no such address.
 */
export function sampleDraft(id: SampleId, configuration: BuiltInConfiguration): FormDraft | null {
  const mail = SAMPLE_MAILS[id];
  const to = findAddressee(mail, configuration);
  if (to === null) return null;
  const { subject, answered, quoted, file } = mail;
  const text = quoted === undefined ? mail.text : `${mail.text}\n\n${quoted(to.address)}`;
  const answers = answered === undefined ? null : { subject: answered, from: to.address };
  const files =
    file === undefined
      ? []
      : [{ id: newId(), name: file.name, type: file.type, content: new Blob([file.content], { type: file.type }) }];
  return { ...emptyFormDraft(FROM), to: [to], subject, html: textToHtml(text), answers, files };
}
