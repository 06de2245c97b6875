import type { SetupTexts } from '../texts/setup-texts';

export const setup: SetupTexts = {
  title: 'Ticket in Regola: configuration',
  intro:
    'Everything happens in this page: nothing is sent. In the end a package is downloaded, to be copied to the web server.',
  language: 'Italiano',
  fromDisk:
    'The page was opened from the disk: no package can be prepared from here. Open it from a web server before filling it in.',
  notPackaged: 'The manifest.xml that was opened is not that of a package: take that of the site in use.',
  toFill: 'To be filled in',
  refused: (file) => `The file ${file} on the server has faults and is not used: the last good copy holds.`,
  contents: 'Sections of the page',
  left: (points) => `${points} to mend`,
  sections: {
    organization: 'Organisation, vendor and contract',
    modules: 'Modules and addresses',
    rules: 'Rules',
    try: 'Try it now',
    heap: 'Try it on old mails',
    package: 'Package',
    check: 'Check of the site',
  },
  organization: {
    name: 'Name of the organisation',
    mode: 'At sending',
    modeHint:
      'Begin with observe, for some weeks; then a month of advise; enforce in the end. To go from one to the next, changing config.json on the server is enough.',
    vendor: 'Name of the vendor',
    products: 'Names of products',
    productsHint: 'One a line. A subject made only of these names counts as generic.',
    domains: "The vendor's mail domains",
    domainsHint: 'One a line. Writing to one of these domains is asking for support.',
    domainsMissing: 'at least one domain is needed: a request is known by it',
    exempt: "The vendor's mailboxes that are not support",
    exemptHint: 'One a line: certified mail, administration, sales.',
    robot: 'Automatic addresses of tickets',
    robotHint: 'One a line: the addresses that ticket numbers come from.',
    contract: 'The contract has',
    operationalSupport: 'operational support',
    training: 'training and consulting',
    maxTotal: 'Limit for attachments together (MB)',
  },
  modules: {
    directoryName: 'Name of the directory',
    directoryNameHint: 'Whoever looks for an address reads it, for example "Modules of the software".',
    sourceUrl: "The vendor's page that it comes from (https)",
    demonstration: (demonstration, modules) =>
      demonstration === modules
        ? 'This is the demonstration: none of the addresses exists. Replace it by importing the real list, or correct each line.'
        : `Addresses of the demonstration left in the list: ${demonstration}. Correct them, or remove their lines.`,
    demonstrative: 'Demonstration: to be replaced',
    columns: { name: 'Module', address: 'Address', topics: 'Topics', terms: 'Further words' },
    topicsHint:
      'Topics say what a module is about, and so when to suggest it. Where the field is empty the recognised one holds, written below. Topics and words are separated by commas.',
    topicsKnown: 'Topics that the program knows',
    recognised: (topics) =>
      topics.length === 0
        ? "none recognised: write one, or the offices' words beside it"
        : `recognised: ${topics.join(', ')}`,
    add: 'Add a module',
    remove: (name) => `Remove ${name === '' ? 'the line' : name}`,
    importFile: 'Import a file (web page, CSV, Excel, text)',
    paste: 'Or paste the list here',
    pasteHint: 'Cells copied from a spreadsheet, or lines like "Taxes: address".',
    read: 'Read the pasted text',
    replace: 'Replace the list',
    append: 'Add to the list',
    cancel: 'Cancel',
    line: (line) => `line ${line}`,
    openFiles: 'Open config.json, modules.json or manifest.xml',
  },
  rules: {
    hint: 'For each rule: what it asks for, why, and what happens at sending.',
    standard: (severity) => `${severity} (by default)`,
  },
  trial: {
    hint: "Opens a draft below with this page's configuration; an .eml file can be opened too.",
    open: 'Try this configuration',
    frame: 'Draft to try',
    blocked: 'First fill in what is required and mend the errors above.',
  },
  heap: {
    hint: 'Choose old mails (.eml) or drop them here: they stay in this page.',
    choose: 'Choose mails',
    drop: 'Drop .eml files here',
    enforced: 'With enforce, whatever mode is chosen',
    chosen: (mode) => `With ${mode}, the mode that is chosen`,
    fates: {
      block: () => 'would have been blocked',
      ask: () => 'would have been asked about',
      send: () => 'would have gone without a question',
      ordinary: (mails) => (mails === 1 ? 'is no support request' : 'are no support requests'),
      unreadable: () => 'cannot be read',
    },
    byRule: 'How often each rule would have spoken, with enforce',
    columns: { mail: 'Mail', fate: 'With enforce', rules: 'By which rules' },
    held: (rule, name, mails) => `${name} (${rule}): ${mails}`,
    none: 'No rule would have spoken.',
  },
  packaging: {
    hint: 'Give the address at which the site will answer: a folder of your own web server, with https.',
    url: 'Address of the site',
    place: {
      'other-than-packaged': (_, packagedFor) =>
        `The organisation's site was prepared for ${packagedFor}. With another address it is another add-in to Outlook, to be deployed from the beginning; to update, leave that one.`,
      'page-elsewhere': (here, packagedFor) =>
        `This page stands in ${here}, the package is for ${packagedFor}: that is where it must be copied.`,
      'own-folder': () =>
        'This is the address of the folder that the page stands in. If the organisation has a site already, give its address, or open its manifest.xml above: to Outlook another address is another add-in.',
    },
    outlookWeb: "Outlook on the web of one's own Exchange (optional)",
    outlookWebHint: 'One a line, such as https://mail.comune.example. Not needed with Microsoft 365.',
    prepare: 'Prepare the package',
    preparing: 'Preparing…',
    notServed: "The program's files cannot be read. Open the page from a web server, not from the disk.",
    damaged: (files) => `Files of the program are missing or changed: ${files.join(', ')}`,
    faulty: 'First fill in what is required and mend the errors below the fields.',
    demonstration: (count, lines) =>
      `There are addresses of the demonstration in the list (${count === 1 ? 'line' : 'lines'} ${lines}): import the real list, or correct or remove those lines.`,
    firstFault: 'Go to the first field to mend',
    remarks: 'To look over before it is deployed',
    ready: (files) => `The package is ready: ${files} files.`,
    stale: 'Something has changed since the package was prepared: prepare it again.',
    zip: 'Download the package (zip)',
    manifest: 'Download manifest.xml',
    policies: 'Download policies.json',
    config: 'Download config.json',
    directory: 'Download modules.json',
  },
  check: {
    hint: 'After the package was copied to the server: the page asks the site for each of its files, without log-in and without kept copies, and looks whether it is the deployed one, how the server gives it and whether the configuration is valid.',
    address: (address) => `The site is the one that this page was opened from: ${address}`,
    run: 'Try the site',
    running: 'Checking…',
    unseen: [
      "The certificate: the browser does not let the page read it. If this page opens without warnings on the offices' computers, it is accepted there; whether its chain is whole only the command line tells (package --check-url).",
      'Other networks: if somebody uses Outlook elsewhere, try it again from outside.',
    ],
  },
};
