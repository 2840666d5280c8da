// Written by `npm run lines` from the files of this folder.
import type { FirstLine, LinesFile } from './first-line.js';

/** Fetches the lines by file. */
export const linesFiles: Readonly<Record<string, () => LinesFile | Promise<LinesFile>>> = {
  at: () => import('./at.js'),
  au: () => import('./au.js'),
  br: () => import('./br.js'),
  ca: () => import('./ca.js'),
  ch: () => import('./ch.js'),
  de: () => import('./de.js'),
  dk: () => import('./dk.js'),
  es: () => import('./es.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  gb: () => import('./gb.js'),
  hk: () => import('./hk.js'),
  ie: () => import('./ie.js'),
  in: () => import('./in.js'),
  jp: () => import('./jp.js'),
  kr: () => import('./kr.js'),
  mx: () => import('./mx.js'),
  nl: () => import('./nl.js'),
  no: () => import('./no.js'),
  nz: () => import('./nz.js'),
  se: () => import('./se.js'),
  sg: () => import('./sg.js'),
  us: () => import('./us.js'),
  za: () => import('./za.js'),
};

// prettier-ignore
/** For every region with built-in lines. */
export const firstLines: readonly FirstLine[] = [
  ['US PR GU VI AS MP', 'us', 'us-988', '988 Suicide & Crisis Lifeline', '988', 'always', ''],
  ['CA', 'ca', 'ca-988', '9-8-8: Suicide Crisis Helpline', '988', 'always', ''],
  ['GB JE GG IM GB-ENG', 'gb', 'gb-samaritans', 'Samaritans', '116 123', 'always', ''],
  ['IE', 'gb ie', 'gb-samaritans', 'Samaritans', '116 123', 'always', ''],
  ['AU', 'au', 'au-lifeline', 'Lifeline', '13 11 14', 'always', ''],
  ['NZ', 'nz', 'nz-1737', '1737, need to talk?', '1737', 'always', ''],
  ['DE', 'de', 'de-telefonseelsorge', 'TelefonSeelsorge', '0800 1110111', 'always', 'de'],
  ['AT', 'at', 'at-telefonseelsorge', 'Telefonseelsorge', '142', 'always', 'de'],
  ['CH LI', 'ch', 'ch-143', 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', '143', 'always', 'de'],
  ['FR RE YT GP BL MF MQ GF', 'fr', 'fr-3114', '3114, numéro national de prévention du suicide', '3114', 'always', 'fr'],
  ['ES', 'es', 'es-024', 'Línea 024', '024', 'always', 'es'],
  ['NL', 'nl', 'nl-113', '113 Zelfmoordpreventie', '113', 'always', 'nl'],
  ['SE', 'se', 'se-mind', 'Mind Självmordslinjen', '90101', 'always', 'sv'],
  ['NO', 'no', 'no-mental-helse', 'Mental Helse Hjelpetelefonen', '116 123', 'always', 'nb'],
  ['FI', 'fi', 'fi-mieli', 'MIELI Kriisipuhelin', '09 2525 0111', '', 'fi'],
  ['DK', 'dk', 'dk-livslinien', 'Livslinien', '70 201 201', '', 'da'],
  ['IN', 'in', 'in-tele-manas', 'Tele-MANAS', '14416', 'always', ''],
  ['SG', 'sg', 'sg-sos', 'Samaritans of Singapore (SOS)', '1767', 'always', ''],
  ['HK', 'hk', 'hk-samaritans', 'The Samaritans Hong Kong', '2896 0000', 'always', ''],
  ['KR', 'kr', 'kr-109', '자살예방 상담전화 109', '109', 'always', 'ko'],
  ['JP', 'jp', 'jp-yorisoi', 'よりそいホットライン', '0120-279-338', 'always', 'ja'],
  ['BR', 'br', 'br-cvv', 'CVV', '188', 'always', 'pt'],
  ['MX', 'mx', 'mx-linea-de-la-vida', 'Línea de la Vida', '800 911 2000', 'always', 'es'],
  ['ZA', 'za', 'za-sadag', 'SADAG Suicide Crisis Helpline', '0800 567 567', '', ''],
];
