import type { RefusalText, RolloutTexts, SiteFaultText } from '../texts/rollout-texts';

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
    `Check the result: open ${address}configurazione/index.html and press "Try the site", at the foot of the page. With Node also: ticket-in-regola package --check-url ${address}`,
    'Outlook: in the Microsoft 365 admin centre open Settings, Integrated apps, Upload custom apps, and give it manifest.xml.',
    ...(hasThunderbird
      ? [
          'Thunderbird: copy thunderbird/policies.json to each computer. Windows: into the folder "distribution" beside thunderbird.exe. Linux: into /etc/thunderbird/policies. Mac: into Thunderbird.app/Contents/Resources/distribution.',
        ]
      : []),
    'Begin with the mode "observe" or "advise" and a group that tries it; go on to "enforce" by changing config.json on the server.',
  ];
}

const UNREACHABLE = {
  'no-host': "the server's name does not exist or cannot be resolved from here: check address and DNS",
  refused: 'the server takes no connection: check that it runs and that the port is open',
  certificate:
    "the server's certificate is not valid for this address: Outlook would not load the site. A current certificate of a recognised authority is needed, with its whole chain",
  'too-slow': 'the server does not answer in time',
  other: 'the site cannot be reached',
} as const;

function fileList(paths: readonly string[]): string {
  const shown = paths.slice(0, 4).join(', ');
  return paths.length > 4 ? `${shown} and ${paths.length - 4} more` : shown;
}

function siteFault(found: SiteFaultText): string {
  switch (found.kind) {
    case 'unreachable':
      return `${UNREACHABLE[found.fault]} (${found.detail})`;
    case 'no-release':
      return 'there is no release.json at this address: copy what is in the folder "sito" to the server, or correct the address';
    case 'missing':
      return `missing files: ${fileList(found.paths)}. Copy the folder "sito" again; if they are there, the server does not serve files of that kind (web.config not read?)`;
    case 'log-in-wanted':
      return `the server asks for a log-in or forbids: ${fileList(found.paths)}. The folder must open to everybody, without user and password: take authentication away, or allow files of that kind`;
    case 'redirected':
      return `the server leads elsewhere: ${fileList(found.paths)}. Files must answer at this very address: take the redirection (log-in, other name, consent page) away for this folder`;
    case 'changed':
      return `files other than the deployed ones: ${fileList(found.paths)}. Copy the folder "sito" again`;
    case 'no-nosniff':
      return `no header X-Content-Type-Options: ${fileList(found.paths)}. The server configuration that came along is not in use (web.config, .htaccess or nginx.conf)`;
    case 'no-policy':
      return `no header Content-Security-Policy: ${fileList(found.paths)}. The server configuration that came along is not in use`;
    case 'other-policy':
      return `the header Content-Security-Policy is that of another version of the page: ${fileList(found.paths)}. Copy the server configuration of the same package too (web.config, .htaccess or nginx.conf), and load it anew`;
    case 'not-framed':
      return `a header forbids Outlook to show the page: ${fileList(found.paths)}. Take away for this folder the X-Frame-Options and the Content-Security-Policy that the site adds`;
    case 'icon-not-cached':
      return `icons that may not be cached: ${fileList(found.paths)}. Outlook would show one of its own: leave out no-cache and no-store for images`;
    case 'kept-too-long':
      return `files that would stay old after an update: ${fileList(found.paths)}. Answer with Cache-Control: no-cache`;
    case 'wrong-type':
      return `wrong content type: ${fileList(found.paths)}. The server configuration that came along is not in use`;
    case 'no-cors':
      return `no header Access-Control-Allow-Origin: ${fileList(found.paths)}. Who reads the configuration from another origin needs it`;
    case 'not-json':
      return `${found.path} is no valid JSON: the last good copy stays in force. Mend the file`;
    case 'invalid':
      return `${found.path} has faults, the last good copy stays in force: ${found.faults.join('; ')}`;
    case 'placeholder':
      return 'modules.json is the demonstration: put in the real addresses and take "placeholder" out';
    case 'not-packaged':
      return 'the site is the one to begin with, no package: make the package and copy its folder "sito"';
    case 'manifest-unreadable':
      return 'manifest.xml is not that of Ticket in Regola';
    case 'manifest-other-site':
      return `manifest.xml is that of another site (${found.found}): make the package for this address`;
    case 'manifest-other-id':
      return "manifest.xml has another id than this site's: make the package again";
    case 'manifest-version':
      return `manifest.xml is of version ${found.found}, the site of ${found.expected}: copy all of it from one package`;
  }
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
  siteFault,
  siteInOrder: (address) => `${address}: all in order`,
  siteFound: (version, organization, mode, modules) =>
    `Version ${version}, ${organization}, mode ${mode}, ${modules === 1 ? '1 module' : `${modules} modules`}.`,
  siteFaults: (count) => (count === 1 ? '1 problem' : `${count} problems`),
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
