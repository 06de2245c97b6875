/** The `id` of the pane's button in manifest.xml: the dialog at sending opens the pane by it. */
export const PANE_COMMAND = 'ticketInRegolaPaneButton';

/** What the gate hands to the pane that its dialog opens. Text, because Outlook before Version 2402 takes nothing else. */
export const SHOW_MISSING = '{"show":"missing"}';

/** The `id` of the image in manifest.xml that stands before the bar above a draft. */
export const NOTICE_ICON = 'Icon.16';
