import type { Helpline } from '../../domain/helpline.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { anywhere } from './anywhere.js';
import { lines as at } from './at.js';
import { lines as au } from './au.js';
import { lines as br } from './br.js';
import { lines as ca } from './ca.js';
import { lines as ch } from './ch.js';
import { lines as de } from './de.js';
import { lines as dk } from './dk.js';
import { lines as es } from './es.js';
import { lines as fi } from './fi.js';
import { lines as fr } from './fr.js';
import { lines as gb } from './gb.js';
import { lines as hk } from './hk.js';
import { lines as ie } from './ie.js';
import { lines as in_ } from './in.js';
import { lines as jp } from './jp.js';
import { lines as kr } from './kr.js';
import { lines as mx } from './mx.js';
import { lines as nl } from './nl.js';
import { lines as no } from './no.js';
import { lines as nz } from './nz.js';
import { lines as se } from './se.js';
import { lines as sg } from './sg.js';
import { lines as us } from './us.js';
import { lines as za } from './za.js';

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
