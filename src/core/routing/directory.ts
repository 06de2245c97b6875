/** One product module of the vendor and the mailbox that opens tickets for it. */
export interface ModuleEntry {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Topics (ids of `topics/`) that the entry is about, where neither id nor name ties it to the right ones. */
  readonly topics?: readonly string[];
  /** The organisation's own words for the module. */
  readonly terms?: readonly string[];
}

/** The organisation's list of modules, as its vendor publishes it. */
export interface ModuleDirectory {
  readonly name: string;
  /** The vendor's page that the list was taken from (https). */
  readonly sourceUrl: string | null;
  /** True for demonstration addresses: such a directory must never be deployed. */
  readonly placeholder: boolean;
  readonly modules: readonly ModuleEntry[];
}
