import type { DirectoryProblemText, DirectoryTexts, ImportRemarkText, TieText } from '../texts/directory-texts';

function importRemark(remark: ImportRemarkText): string {
  switch (remark.kind) {
    case 'no-address':
      return `not imported, no address: "${remark.text}"`;
    case 'malformed-address':
      return `not imported, the address is not well formed: "${remark.text}"`;
    case 'no-name':
      return `no name: taken from the address ${remark.text}`;
    case 'name-from-above':
      return `no name: taken from the row above, "${remark.text}"`;
    case 'same-address':
      return `same address as line ${remark.first}: "${remark.text}" joined into one entry`;
    case 'beside-list':
      return `not imported, it stands beside the list: ${remark.text}`;
  }
}

function problem(found: DirectoryProblemText): string {
  switch (found.kind) {
    case 'placeholder':
      return 'the directory is a demonstration ("placeholder": true): the real addresses are on the vendor\'s page';
    case 'no-modules':
      return 'the directory has no modules';
    case 'reserved-domain':
      return `${found.address}: the domain is reserved for examples, no mail can arrive there`;
    case 'impossible':
      return `${found.address}: there can be no such address`;
    case 'unknown-topic':
      return found.similar === null
        ? `unknown topic "${found.topic}"`
        : `unknown topic "${found.topic}", perhaps "${found.similar}"`;
    case 'same-name':
      return `entry ${found.first} has the name "${found.name}" too: a writer cannot tell them apart`;
  }
}

function tie(by: TieText, topics: readonly string[]): string {
  const list = topics.join(', ');
  switch (by) {
    case 'file':
      return `topics named in the file: ${list}`;
    case 'id':
      return `topic by id: ${list}`;
    case 'name':
      return `topics by name: ${list}`;
    case 'none':
      return 'no topic: known only by the words of its name and by "terms"';
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const directory: DirectoryTexts = {
  sourceFault: {
    empty: 'the file is empty',
    'too-large': 'the file is too large for a list of modules (limit 20 MB)',
    pdf: 'is a PDF: copy the table into a spreadsheet, or save the web page that it comes from',
    'old-excel': 'is an Excel file of the old format (.xls) or has a password: save it as .xlsx without one',
    word: 'is a Word document: copy the list into a text file or a spreadsheet',
    'damaged-workbook': 'the .xlsx file is damaged or no spreadsheet',
    binary: 'is a binary file: a web page, a CSV, an .xlsx or a text is needed',
    'no-addresses': 'has no e-mail addresses with a name by them',
  },
  importRemark,
  problem,
  tie,
  untitled: 'Directory of modules',
  imported: (modules, remarks) =>
    `${counted(modules, 'module imported', 'modules imported')}, ${remarks === 0 ? 'nothing to look over' : counted(remarks, 'point to look over', 'points to look over')}`,
  written: (file) => `written to ${file}`,
  checked: (modules, problems) =>
    `${counted(modules, 'module', 'modules')}: ${problems === 0 ? 'all in order' : counted(problems, 'problem', 'problems')}`,
  uncovered: (topics) => `topics without a module: ${topics.join(', ')}`,
};
