/** What Thunderbird shows for the add-on around the pane. */
export interface ThunderbirdTexts {
  /** An attempt to send that was stopped, in popup and pane. */
  readonly heldBack: {
    readonly blocked: string;
    readonly ask: string;
    readonly more: (count: number) => string;
    readonly openPane: string;
    readonly sendAnyway: string;
    readonly close: string;
  };
  readonly button: {
    readonly title: string;
    /** @param count of required points that are open */
    readonly missing: (count: number) => string;
    readonly ready: string;
  };
  /** A mail left without having been checked, or not wholly. */
  readonly failure: { readonly title: string; readonly unchecked: string };
  /** Among what the host can do: whether a pane stands inside a draft's window. */
  readonly diagnosis: { readonly dock: string; readonly noDock: string };
  readonly options: {
    readonly title: string;
    readonly saved: string;
    readonly organization: {
      readonly heading: string;
      readonly managed: string;
      readonly own: string;
      readonly builtIn: string;
      readonly lastGood: string;
      readonly name: string;
      readonly modules: (directory: string, count: number) => string;
      readonly faults: string;
      readonly load: string;
      readonly loadHint: string;
      readonly loaded: (file: string) => string;
      readonly rejected: (file: string) => string;
      readonly forget: string;
    };
    readonly failure: {
      readonly heading: string;
      readonly none: string;
      readonly last: (when: string) => string;
    };
  };
}
