import { DEFAULT_SETTINGS } from '../../../../config/defaults';
import type { SettingsLayer } from '../../../../config/settings-schema';
import type { Mode, OrganizationSettings } from '../../../../core/context';
import type { Severity } from '../../../../core/report';
import type { ModuleDirectory, ModuleEntry } from '../../../../core/routing/directory';
import type { RuleId } from '../../../../core/rules/rule-id';
import { NOWHERE, type PackagePlace } from './package-place';

/** A line of the table of modules, as typed: lists are texts until the files are written. */
export interface EditedModule {
  /** Tells lines apart while they are edited; stands in no file. */
  readonly key: number;
  /** Empty until the files are written, for a line that was typed in: then it is made from the name. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Separated by commas. */
  readonly topics: string;
  readonly terms: string;
}

/** All that the page edits. Lists of addresses and the like are texts, one item a line. */
export interface EditorState extends PackagePlace {
  readonly organization: string;
  readonly mode: Mode;
  readonly vendorName: string;
  readonly products: string;
  readonly domains: string;
  readonly exemptAddresses: string;
  readonly ticketRobotAddresses: string;
  readonly operationalSupport: boolean;
  readonly training: boolean;
  /** Megabytes of 1,048,576 bytes, as typed. */
  readonly maxTotal: string;
  readonly rules: Readonly<Partial<Record<RuleId, Severity>>>;
  readonly directoryName: string;
  readonly sourceUrl: string;
  readonly modules: readonly EditedModule[];
  readonly nextKey: number;
  /** Addresses of the demonstration: as long as one is in the table, the directory is a placeholder. */
  readonly placeholders: readonly string[];
}

const BYTES_PER_MEGABYTE = 1_048_576;

/** What only an organisation can say, of what its file says. */
export interface OwnWords {
  readonly organization?: string;
  readonly vendor?: Partial<OrganizationSettings['vendor']>;
}

/** The part of the state that config.json is about. */
export type SettingsPart = Omit<
  EditorState,
  'directoryName' | 'sourceUrl' | 'modules' | 'nextKey' | 'placeholders' | keyof PackagePlace
>;

/**
 * The editor's state for a configuration that is in force.
 * @param said what the organisation's own file says; absent where the settings are wholly the organisation's
 */
export function editorState(settings: OrganizationSettings, directory: ModuleDirectory, said?: OwnWords): EditorState {
  return {
    ...NOWHERE,
    ...settingsPart(settings, said),
    ...directoryPart(directory),
    modules: directory.modules.map(toEdited),
    nextKey: directory.modules.length,
  };
}

/** A demonstration's name and page are left out: they would stand in the organisation's file once the list is replaced. */
export function directoryPart({
  name,
  sourceUrl,
  placeholder,
  modules,
}: ModuleDirectory): Pick<EditorState, 'directoryName' | 'sourceUrl' | 'placeholders'> {
  return {
    directoryName: placeholder ? '' : name,
    sourceUrl: placeholder ? '' : (sourceUrl ?? ''),
    placeholders: placeholder ? modules.map(({ address }) => address) : [],
  };
}

/**
 * The state for settings. What only the organisation can say is left open where its file does not say it: in its place stands the
 * demonstration's, which would look like its own.
 */
export function settingsPart(
  { vendor, contract, attachments, ...settings }: OrganizationSettings,
  { organization = '', vendor: own = {} }: OwnWords = { organization: settings.organization, vendor },
): SettingsPart {
  return {
    organization,
    mode: settings.mode,
    vendorName: own.name ?? '',
    products: (own.products ?? []).join('\n'),
    domains: (own.domains ?? []).join('\n'),
    exemptAddresses: (own.exemptAddresses ?? []).join('\n'),
    ticketRobotAddresses: (own.ticketRobotAddresses ?? []).join('\n'),
    operationalSupport: contract.operationalSupport,
    training: contract.training,
    maxTotal: String(attachments.maxTotalBytes / BYTES_PER_MEGABYTE),
    rules: settings.rules,
  };
}

/** What a new organisation begins with: nothing of the demonstration, and the mode that a roll-out begins with. */
export function newSettings(): SettingsPart {
  return { ...settingsPart(DEFAULT_SETTINGS, {}), mode: 'observe' };
}

export function toEdited({ id, name, address, topics = [], terms = [] }: ModuleEntry, key: number): EditedModule {
  return { key, id, name, address, topics: topics.join(', '), terms: terms.join(', ') };
}

/** What config.json will say. Every key is written, so that the file can be read without knowing the defaults. */
export function toSettingsLayer(state: EditorState): SettingsLayer {
  const size = Number(state.maxTotal.trim().replace(',', '.'));
  return {
    organization: state.organization.trim(),
    mode: state.mode,
    vendor: {
      name: state.vendorName.trim(),
      products: listOf(state.products),
      domains: listOf(state.domains),
      exemptAddresses: listOf(state.exemptAddresses),
      ticketRobotAddresses: listOf(state.ticketRobotAddresses),
    },
    contract: { operationalSupport: state.operationalSupport, training: state.training },
    // What is no number becomes `null` in the file, and is told as the fault that it is.
    attachments: { maxTotalBytes: state.maxTotal.trim() === '' ? NaN : Math.round(size * BYTES_PER_MEGABYTE) },
    rules: state.rules,
  };
}

/** Items of a text, separated by lines or commas. */
export function listOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
