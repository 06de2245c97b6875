/** What Outlook itself shows for the add-in: the dialog at sending, the bar above a draft. The gate carries all of it. */
export interface OutlookTexts {
  readonly gate: {
    /** Above what is missing, where the mail is held back. */
    readonly blocked: string;
    /** Above what could be better, where the writer may send all the same. */
    readonly ask: string;
    readonly more: (count: number) => string;
    /** The button that opens the pane: at most 20 characters, Outlook's limit. */
    readonly openPane: string;
  };
  readonly notice: {
    /** Above a draft that became a support request: at most 150 characters, Outlook's limit. */
    readonly text: string;
    /** Its button, which opens the pane: at most 30 characters, Outlook's limit. */
    readonly openPane: string;
  };
}
