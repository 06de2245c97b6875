import type { Topic } from '../topic';
import albo from './albo.json';
import anagrafe from './anagrafe.json';
import atti from './atti.json';
import canone from './canone.json';
import cimiteri from './cimiteri.json';
import conservazione from './conservazione.json';
import contabilita from './contabilita.json';
import economato from './economato.json';
import edilizia from './edilizia.json';
import elettorale from './elettorale.json';
import fatture from './fatture.json';
import paghe from './paghe.json';
import pagopa from './pagopa.json';
import patrimonio from './patrimonio.json';
import poliziaLocale from './polizia-locale.json';
import presenze from './presenze.json';
import protocollo from './protocollo.json';
import scuola from './scuola.json';
import sistemi from './sistemi.json';
import sportello from './sportello.json';
import statoCivile from './stato-civile.json';
import suap from './suap.json';
import trasparenza from './trasparenza.json';
import tributi from './tributi.json';

/** All topics that the software knows, in the order in which the offices of a municipality are usually listed. */
export const TOPICS: readonly Topic[] = [
  protocollo,
  atti,
  albo,
  trasparenza,
  contabilita,
  economato,
  patrimonio,
  fatture,
  pagopa,
  tributi,
  canone,
  paghe,
  presenze,
  anagrafe,
  statoCivile,
  elettorale,
  cimiteri,
  suap,
  edilizia,
  poliziaLocale,
  scuola,
  sportello,
  conservazione,
  sistemi,
];
