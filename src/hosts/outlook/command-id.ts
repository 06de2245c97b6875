/** The `id` of the pane's button in manifest.xml: the dialog at sending opens the pane by it. */
export const PANE_COMMAND = 'ticketInRegolaPaneButton';

/** What the bar's button hands to the pane. Text, because Outlook before Version 2402 takes nothing else; what it says is nobody's business. */
export const FROM_NOTICE = 'bar';

/** The `id` of the image in manifest.xml that stands before the bar above a draft. */
export const NOTICE_ICON = 'Icon.16';
