import type { RefusalText, RolloutTexts } from '../texts/rollout-texts';

function refusal(found: RefusalText): string {
  switch (found.kind) {
    case 'no-address':
      return "the site's address is no web address; something like https://www.comune.example/ticket/ is needed";
    case 'not-https':
      return "the site's address must begin with https://: Outlook takes nothing else";
    case 'credentials':
      return "the site's address cannot have a user and a password";
    case 'query':
      return `the site's address can have nothing behind "?" or "#"; probably ${found.better} is meant`;
    case 'file':
      return `the address must be that of a folder, not of a file; probably ${found.better} is meant`;
    case 'no-final-slash':
      return `the site's address must end with a slash: ${found.better}`;
    case 'outlook-origin':
      return `"${found.found}" is no address of an Outlook on the web; something like https://mail.comune.example is needed`;
    case 'placeholder':
      return 'the directory of modules is the demonstration: put in the real addresses and take "placeholder" out';
    case 'no-modules':
      return 'the directory has no modules';
    case 'missing-setting':
      return `the settings have no "${found.key}": the demonstration's would hold`;
  }
}

function steps(address: string, hasThunderbird: boolean): readonly string[] {
  return [
    `Copy what is in the folder "sito", hidden files too, to the web server, so that it answers at ${address}`,
    'IIS reads web.config and Apache .htaccess by themselves; for nginx include server/nginx.conf in the "server" block.',
    `Check the result: ticket-in-regola package --check-url ${address}`,
    'Outlook: in the Microsoft 365 admin centre open Settings, Integrated apps, Upload custom apps, and give it manifest.xml.',
    ...(hasThunderbird
      ? [
          'Thunderbird: copy thunderbird/policies.json to each computer. Windows: into the folder "distribution" beside thunderbird.exe. Linux: into /etc/thunderbird/policies. Mac: into Thunderbird.app/Contents/Resources/distribution.',
        ]
      : []),
    'Begin with the mode "observe" or "advise" and a group that tries it; go on to "enforce" by changing config.json on the server.',
  ];
}

export const rollout: RolloutTexts = {
  refusal,
  folderFault: {
    'not-empty': 'the folder is not empty: choose a new one, or add --force to replace an earlier package',
    'a-file': 'is a file, not a folder',
    'holds-program': 'the folder holds the files that the package is made of: choose another',
    top: 'is a folder of the system or of a person: choose a new one inside it',
    'not-writable': 'the folder cannot be written to',
  },
  noRelease: (folder) => `there is no program to deploy in ${folder}: run "npm run build" first`,
  damagedRelease: (files) => `files of the program are missing or changed: ${files.join(', ')}`,
  packaged: (files, folder) => `${files} files ready in ${folder}`,
  next: (summaryFile) => `What to do is in ${summaryFile}, to be opened with a browser and printed.`,
  summaryFile: 'SUMMARY.html',
  summary: {
    title: 'Ticket in Regola: summary of the package',
    organization: 'Organisation',
    address: "The site's address",
    version: 'Version of the program',
    id: "Outlook add-in's id",
    mode: 'Mode',
    modes: {
      observe: 'observe: shows only, sending is never held up',
      advise: 'advise: asks at sending, does not block',
      enforce: 'enforce: blocks sending while required points are missing',
    },
    domains: "Vendor's domains",
    stepsTitle: 'What to do',
    steps,
    moduleColumns: ['Module', 'Address'],
    rulesTitle: 'Rules',
    ruleColumns: ['Rule', 'Id', 'Severity', 'Changed'],
    severities: { error: 'blocks', warning: 'asks', suggestion: 'suggests', off: 'off' },
  },
};
