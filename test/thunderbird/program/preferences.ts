export type Preference = boolean | number | string;
export type Preferences = Readonly<Record<string, Preference>>;

/** Nothing that a new Thunderbird would say, ask, fetch or send by itself. */
export const QUIET: Preferences = {
  'app.donation.eoy.version.viewed': 999,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.version': 1,
  'mail.shell.checkDefaultClient': false,
  'mail.spam.version': 1,
  'mail.spotlight.firstRunDone': true,
  'mail.winsearch.firstRunDone': true,
  'mailnews.database.global.indexer.enabled': false,
  'mailnews.start_page.enabled': false,
  'mailnews.start_page_override.mstone': 'ignore',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.manage-offline-status': false,
  'offline.startup_state': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

/** Sending asks nothing of its own, so that what stops a mail is the add-on. */
export const QUIET_SENDING: Preferences = {
  'mail.SpellCheckBeforeSend': false,
  'mail.compose.attachment_reminder': false,
  'mail.warn_on_send_accel_key': false,
  'mailnews.sendInBackground': false,
};

/** A page may be clicked from its first moment on, faster than a person is. */
export const QUICK_HANDS: Preferences = {
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
};

/** Add-ons lie in the profile and are on at the first start; what pages log goes to standard output. */
export const FOR_DEVELOPMENT: Preferences = {
  'browser.dom.window.dump.enabled': true,
  'devtools.console.stdout.content': true,
  'extensions.autoDisableScopes': 0,
  'extensions.experiments.enabled': true,
  'xpinstall.signatures.required': false,
};

const STORE = '@mozilla.org/msgstore/berkeleystore;1';

/** Two identities of one person: the second signs with another office, as in a municipality that serves several. */
export const IDENTITIES = [
  { key: 'id1', name: 'Maria Rossi', address: 'maria.rossi@comune.example', signature: 'Maria Rossi\nUfficio Tributi' },
  {
    key: 'id2',
    name: 'Maria Rossi',
    address: 'protocollo@comune.example',
    signature: 'Maria Rossi\nUfficio Protocollo\ntel. 0731 654321',
  },
] as const;

/** An account that can send to the local sink. It is "pop3" at a dead port, since local folders cannot be the default account. */
export function accountPreferences(smtpPort: number): Preferences {
  return {
    'mail.accountmanager.accounts': 'account1,account2',
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.identities': IDENTITIES.map(({ key }) => key).join(','),
    'mail.account.account1.server': 'server1',
    'mail.account.account2.server': 'server2',
    ...under('mail.server.server1', {
      type: 'pop3',
      hostname: '127.0.0.1',
      port: 9,
      userName: 'clerk',
      name: 'Comune di Esempio',
      'directory-rel': '[ProfD]Mail/clerk',
      login_at_startup: false,
      check_new_mail: false,
      download_on_biff: false,
      storeContractID: STORE,
    }),
    ...under('mail.server.server2', {
      type: 'none',
      hostname: 'Local Folders',
      userName: 'nobody',
      name: 'Local Folders',
      'directory-rel': '[ProfD]Mail/Local Folders',
      storeContractID: STORE,
    }),
    ...identityPreferences(IDENTITIES[0]),
    ...identityPreferences(IDENTITIES[1]),
    'mail.smtpservers': 'smtp1',
    'mail.smtp.defaultserver': 'smtp1',
    ...under('mail.smtpserver.smtp1', {
      type: 'smtp',
      hostname: '127.0.0.1',
      port: smtpPort,
      authMethod: 1,
      try_ssl: 0,
      username: '',
    }),
  };
}

function identityPreferences({ key, name, address, signature }: (typeof IDENTITIES)[number]): Preferences {
  return under(`mail.identity.${key}`, {
    fullName: name,
    useremail: address,
    smtpServer: 'smtp1',
    valid: true,
    compose_html: true,
    htmlSigText: signature,
    fcc: true,
    fcc_folder: 'mailbox://nobody@Local%20Folders/Sent',
    draft_folder: 'mailbox://nobody@Local%20Folders/Drafts',
  });
}

function under(branch: string, values: Preferences): Preferences {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${branch}.${key}`, value]));
}
