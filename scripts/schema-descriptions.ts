import { RULE_IDS } from '../src/core/rules/rule-id';

/** What an editor says about each key, in Italian as its readers are; keys are paths, `[]` stands for the items of a list. */
export type Descriptions = Readonly<Record<string, string>>;

const severities = Object.fromEntries(
  RULE_IDS.map((id) => [
    `rules.${id}`,
    `Gravità della regola "${id}": error blocca l’invio, warning chiede conferma, suggestion si vede solo nel pannello, off la spegne.`,
  ]),
);

export const SETTINGS_DESCRIPTIONS: Descriptions = {
  '': 'Impostazioni dell’ente per Ticket in Regola. Ogni chiave può mancare: vale allora quella predefinita.',
  organization: 'Nome dell’ente, come compare nel pannello.',
  mode: 'observe: l’invio non è mai trattenuto; advise: chiede conferma, anche per gli errori; enforce: gli errori bloccano l’invio.',
  vendor: 'Il fornitore del software a cui si chiede assistenza.',
  'vendor.name': 'Nome del fornitore.',
  'vendor.products': 'Nomi dei prodotti: un oggetto fatto solo di questi nomi è generico.',
  'vendor.domains':
    'Domini di posta del fornitore, sottodomini compresi: un destinatario qui rende la bozza una richiesta di assistenza.',
  'vendor.exemptAddresses': 'Caselle del fornitore che non sono assistenza: PEC, amministrazione, commerciale.',
  'vendor.ticketRobotAddresses': 'Indirizzi da cui il sistema di ticket scrive in automatico.',
  contract: 'Servizi compresi nel contratto dell’ente.',
  'contract.operationalSupport': 'Il contratto comprende il supporto operativo (PALASS).',
  'contract.training': 'Il contratto comprende formazione e consulenza (assistenza straordinaria).',
  attachments: 'Limiti per gli allegati.',
  'attachments.maxTotalBytes': 'Dimensione massima di tutti gli allegati insieme, in byte (20971520 sono 20 MB).',
  rules: 'Gravità diverse da quelle predefinite, per regola.',
  ...severities,
};

export const DIRECTORY_DESCRIPTIONS: Descriptions = {
  '': 'Elenco dei moduli del fornitore e degli indirizzi che aprono i ticket.',
  name: 'Nome dell’elenco.',
  sourceUrl: 'Pagina del fornitore da cui viene l’elenco (https), oppure null.',
  placeholder: 'true se gli indirizzi sono dimostrativi: un elenco così non va distribuito.',
  modules: 'I moduli, ciascuno con identificativo e indirizzo propri.',
  'modules[]': 'Un modulo.',
  'modules[].id': 'Identificativo stabile, unico nell’elenco, per esempio "stato-civile".',
  'modules[].name': 'Nome del modulo, come lo conosce chi scrive.',
  'modules[].address': 'Indirizzo e-mail che apre i ticket del modulo, unico nell’elenco.',
  'modules[].topics': 'Argomenti del modulo, se identificativo e nome non bastano a riconoscerli.',
  'modules[].terms': 'Parole proprie dell’ente per questo modulo.',
};

export const SENDER_DESCRIPTIONS: Descriptions = {
  '': 'I dati di chi scrive.',
  name: 'Nome e cognome, oppure null.',
  phone: 'Telefono a cui il fornitore può richiamare, oppure null.',
  entities: 'Gli Enti per cui lavora chi scrive.',
  availability: 'Quando si può essere richiamati, con parole proprie, oppure null.',
};
