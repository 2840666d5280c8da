import type { Helpline } from '../../domain/helpline.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { anywhere } from './anywhere.js';
import { at } from './at.js';
import { au } from './au.js';
import { br } from './br.js';
import { ca } from './ca.js';
import { ch } from './ch.js';
import { de } from './de.js';
import { dk } from './dk.js';
import { es } from './es.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { gb } from './gb.js';
import { hk } from './hk.js';
import { ie } from './ie.js';
import { in_ } from './in.js';
import { jp } from './jp.js';
import { kr } from './kr.js';
import { mx } from './mx.js';
import { nl } from './nl.js';
import { no } from './no.js';
import { nz } from './nz.js';
import { se } from './se.js';
import { sg } from './sg.js';
import { us } from './us.js';
import { za } from './za.js';

/** Every built-in line, each with two sources and a date. Within a country, lines are in display order. */
export const helplines: readonly Helpline[] = [
  us,
  ca,
  gb,
  ie,
  au,
  nz,
  de,
  at,
  ch,
  fr,
  es,
  nl,
  se,
  no,
  fi,
  dk,
  in_,
  sg,
  hk,
  kr,
  jp,
  br,
  mx,
  za,
  anywhere,
]
  .flat()
  .map(withoutPrototype);
