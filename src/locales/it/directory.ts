import type { DirectoryProblemText, DirectoryTexts, ImportRemarkText, TieText } from '../texts/directory-texts';

function importRemark(remark: ImportRemarkText): string {
  switch (remark.kind) {
    case 'no-address':
      return `non importato, manca l’indirizzo: «${remark.text}»`;
    case 'malformed-address':
      return `non importato, l’indirizzo non è scritto bene: «${remark.text}»`;
    case 'no-name':
      return `manca il nome: preso dall’indirizzo ${remark.text}`;
    case 'name-from-above':
      return `manca il nome: ripreso dalla riga sopra, «${remark.text}»`;
    case 'same-address':
      return `stesso indirizzo della riga ${remark.first}: «${remark.text}» unito in una sola voce`;
    case 'beside-list':
      return `non importato, è fuori dall’elenco: ${remark.text}`;
  }
}

function problem(found: DirectoryProblemText): string {
  switch (found.kind) {
    case 'placeholder':
      return 'l’elenco è dimostrativo ("placeholder": true): gli indirizzi veri si trovano nella pagina del fornitore';
    case 'no-modules':
      return 'l’elenco non ha moduli';
    case 'reserved-domain':
      return `${found.address}: il dominio è riservato agli esempi, nessun messaggio può arrivarci`;
    case 'impossible':
      return `${found.address}: un indirizzo così non può esistere`;
    case 'unknown-topic':
      return found.similar === null
        ? `argomento "${found.topic}" sconosciuto`
        : `argomento "${found.topic}" sconosciuto, forse "${found.similar}"`;
    case 'same-name':
      return `il nome «${found.name}» c’è già nella voce ${found.first}: chi scrive non può distinguerle`;
  }
}

function tie(by: TieText, topics: readonly string[]): string {
  const list = topics.join(', ');
  switch (by) {
    case 'file':
      return `argomenti indicati nel file: ${list}`;
    case 'id':
      return `argomento dall’identificativo: ${list}`;
    case 'name':
      return `argomenti dal nome: ${list}`;
    case 'none':
      return 'nessun argomento: si riconosce solo dalle parole del nome e da "terms"';
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const directory: DirectoryTexts = {
  sourceFault: {
    empty: 'il file è vuoto',
    'too-large': 'il file è troppo grande per un elenco di moduli (limite 20 MB)',
    pdf: 'è un PDF: copiare la tabella in un foglio di calcolo, oppure salvare la pagina web da cui viene',
    'old-excel': 'è un file Excel di vecchio formato (.xls) o protetto da password: salvarlo come .xlsx senza password',
    word: 'è un documento Word: copiare l’elenco in un file di testo o in un foglio di calcolo',
    'damaged-workbook': 'il file .xlsx è danneggiato o non è un foglio di calcolo',
    binary: 'è un file binario: servono una pagina web, un CSV, un .xlsx o un testo',
    'no-addresses': 'non contiene indirizzi e-mail con un nome accanto',
  },
  importRemark,
  problem,
  tie,
  untitled: 'Elenco dei moduli',
  imported: (modules, remarks) =>
    `${counted(modules, 'modulo importato', 'moduli importati')}, ${remarks === 0 ? 'nulla da rivedere' : counted(remarks, 'punto da rivedere', 'punti da rivedere')}`,
  written: (file) => `scritto in ${file}`,
  checked: (modules, problems) =>
    `${counted(modules, 'modulo', 'moduli')}: ${problems === 0 ? 'tutto a posto' : counted(problems, 'problema', 'problemi')}`,
  uncovered: (topics) => `argomenti senza modulo: ${topics.join(', ')}`,
};
