import type { OutlookSettings } from './api';
import type { OpenItem } from './item';

const OUTLOOK_WEB_APP = 64;
const ITEM_TYPE = { read: 1, compose: 4, none: 6 } as const;
/** The numbers of the wire, which are not those of the library. */
const PERMISSION = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 } as const;

/** The answer to the first message of a page. All of its fields up to `_reason` are required by office.js. */
export function applicationContext(controlId: string, settings: OutlookSettings, roaming: ReadonlyMap<string, string>) {
  return {
    _id: controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.02',
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: Object.fromEntries(roaming),
    _reason: 'documentOpened',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: controlId,
    _appInstanceId: controlId,
    _appMinorVersion: 2,
    _requirementMatrix: JSON.stringify({ Mailbox: settings.mailbox }),
    _hostFullVersion: '16.02',
    _hostCustomMessage: '',
    _appDomains: [settings.addIn.origin],
  };
}

/** What a page learns of mailbox and message at its start, and again when the message changes under a pinned pane. */
export function initialData(settings: OutlookSettings, item: OpenItem | null, subject: string) {
  return {
    itemType: item ? ITEM_TYPE[item.kind] : ITEM_TYPE.none,
    permissionLevel: PERMISSION[settings.addIn.permission],
    conversationId: item?.id ?? '',
    seriesId: null,
    hostVersion: '20261101.001',
    owaView: 'ThreeColumns',
    userProfileType: 'office365',
    userDisplayName: settings.user.name,
    userEmailAddress: settings.user.address,
    userTimeZone: 'W. Europe Standard Time',
    ewsUrl: '',
    restUrl: '',
    isFromSharedFolder: false,
    extensionId: settings.addIn.id,
    isRestIdSupported: false,
    ...(item?.kind === 'read' && {
      id: item.id,
      itemClass: 'IPM.Note',
      subject,
      normalizedSubject: subject,
      internetMessageId: `<${item.id}@mail.example>`,
      dateTimeCreated: 0,
      dateTimeModified: 0,
      from: { ...item.from, recipientType: 2 },
      sender: { ...item.from, recipientType: 2 },
      to: [],
      cc: [],
      attachments: [],
    }),
  };
}
