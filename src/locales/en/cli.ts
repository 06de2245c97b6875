import type { CliTexts, MailNoteText, ReportCounts, UsageFaultText } from '../texts/cli-texts';

const BYTES_PER_MB = 1024 * 1024;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function mailNote(note: MailNoteText): string {
  switch (note.kind) {
    case 'truncated':
      return 'the message is truncated (no closing boundary): read as far as it goes';
    case 'no-boundary':
      return 'the parts of the message have no declared boundary: read as one text';
    case 'damaged-base64':
      return 'a base64 content is incomplete or damaged: read as far as it goes';
    case 'damaged-text':
      return 'some characters of the text are damaged: read as far as possible';
    case 'stray-controls':
      return 'the headers have control characters that are not allowed: read without them';
    case 'body-cut':
      return `the text is very long: only its beginning and its end were checked (${Math.floor(note.bytes / BYTES_PER_MB)} MB each)`;
    case 'unknown-charset':
      return `unknown charset "${note.label}": read as ${note.used}`;
    case 'wrong-charset':
      return `the text is not in "${note.label}" as declared: read as ${note.used}`;
  }
}

function usageFault(fault: UsageFaultText): string {
  switch (fault.kind) {
    case 'unknown-option':
      return `unknown option: ${fault.name}`;
    case 'missing-value':
      return `option ${fault.name} needs a value`;
    case 'missing-option':
      return `the option ${fault.name} is missing`;
    case 'unknown-command':
      return `unknown command: ${fault.name}`;
    case 'unknown-language':
      return `--lang: found "${fault.found}", expected "it" or "en"`;
    case 'no-files':
      return 'no file given';
    case 'no-command':
      return 'no command';
    case 'other':
      return 'bad command line';
  }
}

function summary(counts: ReportCounts): string {
  const drafts = counted(counts.drafts, 'draft checked', 'drafts checked');
  const parts = [
    counts.blocked > 0 ? `${counts.blocked} not sendable` : '',
    counts.ordinary > 0 ? `${counts.ordinary} not a support request` : '',
    counts.errors > 0 ? counted(counts.errors, 'error', 'errors') : '',
    counts.warnings > 0 ? counted(counts.warnings, 'warning', 'warnings') : '',
    counts.suggestions > 0 ? counted(counts.suggestions, 'suggestion', 'suggestions') : '',
    counts.unreadable > 0 ? `${counts.unreadable} not readable` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `${drafts}: all in order` : `${drafts}: ${parts.join(', ')}`;
}

export const cli: CliTexts = {
  help: {
    program: 'Checks support requests written as e-mails, with the same rules as the pane.',
    check: 'Checks saved drafts: .eml files, or .jsonl with one draft a line.',
    files: '.eml or .jsonl files; "-" reads an .eml from standard input',
    config: "the organisation's settings (JSON); without it, the demonstration's",
    sender: "the writer's own data (JSON): name, phone, entities, availability",
    directory: 'the directory of modules (JSON); without it, the demonstration one',
    json: 'one JSON object a line, one a draft',
    language: 'language of the messages: it (default) or en',
    help: 'show this help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    checkMore: [
      'Exit status:',
      '  0  every draft is sendable',
      '  1  at least one draft is not sendable',
      '  2  bad usage, or a file that cannot be read as a draft (the others are still checked)',
      '',
      'Examples:',
      '  ticket-in-regola check draft.eml',
      '  ticket-in-regola check --config organisation.json --directory modules.json --json drafts.jsonl',
    ].join('\n'),
    programUsage: '[options] COMMAND',
    commandUsage: { check: '[options] FILE…', directory: 'COMMAND', package: '[options]', help: '[COMMAND]' },
    directories: {
      group: 'Prepares and checks the directory of modules and their addresses.',
      commandUsage: { import: '[options] FILE', check: '[options] FILE', help: '[COMMAND]' },
      import: 'Makes a directory from what the vendor publishes: web page, CSV, .xlsx sheet, text.',
      importFile: 'a saved web page, CSV, .xlsx or text "name: address"; "-" reads standard input',
      importOut: 'file to write the directory to (JSON); without it, standard output',
      importName: 'name of the directory; without it, the title of the page or the name of the file',
      importSource: 'web address (https) that the list comes from',
      importMore: [
        'Exit status:',
        '  0  all was imported',
        '  1  imported, but some lines are not in the directory (told by their numbers)',
        '  2  bad usage, or a file that gives nothing',
        '',
        'Examples:',
        '  ticket-in-regola directory import page.html --out modules.json',
        '  ticket-in-regola directory import addresses.xlsx --name "Our modules" --out modules.json',
      ].join('\n'),
      check: 'Checks a directory of modules: topics, addresses that reach nobody, doubles.',
      checkFile: 'directory of modules (JSON); "-" reads standard input',
      checkMore: [
        'Exit status:',
        '  0  all in order',
        '  1  the directory has problems and should not be deployed as it is',
        '  2  bad usage, or a file that is no JSON',
      ].join('\n'),
      json: 'the result as one JSON object',
    },
    package: {
      about: 'Makes all that is needed to deploy the add-in: site, manifest, policy for Thunderbird.',
      url: 'web address (https, with the final slash) at which the site will answer',
      config: "the organisation's settings (JSON)",
      directory: 'the directory of modules (JSON)',
      out: 'new folder to write the package to',
      outlookWeb: "address of Outlook on the web of one's own Exchange, if there is one (may be repeated)",
      release: 'folder of the built program; without it, the one beside the command',
      checkUrl: 'checks a site that is deployed: reachability, certificate, headers, files, manifest',
      force: 'replace an earlier package in the same folder',
      more: [
        'Exit status:',
        '  0  the package was written, or the site is in order',
        '  1  the checked site has problems',
        '  2  bad usage, or something stands in the way (nothing is written)',
        '',
        'Example:',
        '  ticket-in-regola package --url https://www.comune.example/ticket/ --config config.json --directory modules.json --out package',
      ].join('\n'),
    },
    force: 'overwrite a file that is there',
    usageHeading: 'Usage:',
    argumentsHeading: 'Arguments:',
    optionsHeading: 'Options:',
    commandsHeading: 'Commands:',
  },
  usageFault,
  seeHelp: 'For help: ticket-in-regola --help',
  unreadable: {
    missing: 'the file does not exist',
    directory: 'is a directory, not a file',
    'no-permission': 'no permission to read it',
    empty: 'the file is empty',
    'outlook-msg': 'is an Outlook .msg message, not an .eml: save it as .eml',
    binary: 'is a binary file, not a mail message',
    'no-headers': 'is no mail message: it has no headers (From, To, Subject …)',
    'headers-too-long': 'the headers exceed the limit: no readable mail message',
    'too-many-parts': 'the message has too many parts',
    'not-readable': 'cannot be read',
  },
  mailNote,
  parts: {
    recipients: 'recipients',
    subject: 'subject',
    body: 'text',
    attachments: 'attachments',
    signature: 'signature',
  },
  severities: { error: 'error', warning: 'warning', suggestion: 'suggestion' },
  kinds: { anomaly: 'anomaly', operational: 'operational support', training: 'training or consulting' },
  noSubject: '(no subject)',
  ordinary: 'not a support request: nothing to check',
  inOrder: 'all in order',
  suggestedModule: (module, address, percent) => `suggested module: ${module} <${address}> (${percent} %)`,
  summary,
  unwritableFile: {
    exists: 'is there already: choose another name, or add --force to overwrite',
    'no-folder': 'the folder does not exist',
    directory: 'is a directory, not a file',
    'no-permission': 'no permission to write it',
    'no-space': 'the disk is full',
    other: 'cannot be written',
  },
  unwritable: {
    'no-space': 'the result cannot be written: no space left on the disk',
    other: 'the result cannot be written to standard output',
  },
  internalError: (message) => `internal error: ${message}`,
};
