import { describeFault } from '../../../../config/describe-fault';
import { readDirectory } from '../../../../config/directory';
import { readJsonText } from '../../../../config/json-text';
import { readSettings } from '../../../../config/settings';
import type { Locale } from '../../../../locales/locale';
import { manifestOutlooks } from '../../../../rollout/manifest';
import { directoryPart, type EditorState, type OwnWords, settingsPart, toEdited } from './editor-state';
import { packagedAddress } from './package-place';

export type OpenedFile =
  | { readonly ok: true; readonly state: EditorState }
  /** With line and column. */
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Puts one of the organisation's files into the editor: a directory, known by its list of modules, settings, or the manifest of its site,
 * which tells the address.
 */
export function openFile(text: string, before: EditorState, { config, setup }: Locale): OpenedFile {
  if (text.trimStart().startsWith('<')) {
    const address = packagedAddress(text);
    if (address === null) return { ok: false, faults: [setup.notPackaged] };
    const noted = manifestOutlooks(text);
    const outlookWeb = noted.length > 0 ? noted.join('\n') : before.outlookWeb;
    return { ok: true, state: { ...before, siteUrl: address, packagedFor: address, outlookWeb } };
  }
  const reading = readJsonText<EditorState>(text, (json) => {
    if (typeof json === 'object' && json !== null && 'modules' in json) {
      const directory = readDirectory(json);
      if (!directory.ok) return directory;
      const modules = directory.value.modules.map((entry, index) => toEdited(entry, before.nextKey + index));
      const nextKey = before.nextKey + modules.length;
      return { ok: true, value: { ...before, ...directoryPart(directory.value), modules, nextKey } };
    }
    const settings = readSettings(json);
    if (!settings.ok) return settings;
    return { ok: true, value: { ...before, ...settingsPart(settings.value, json as OwnWords) } };
  });
  if (reading.ok) return { ok: true, state: { ...reading.value, hasReopened: true } };
  return {
    ok: false,
    faults: reading.faults.map(
      (fault) => `${fault.position.line}:${fault.position.column}: ${describeFault(config, fault)}`,
    ),
  };
}
