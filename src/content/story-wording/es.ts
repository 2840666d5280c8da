import type { StoryRules } from '../../domain/story-check.js';
import { mindframe, samaritans } from './guidelines.js';

/** The rules for stories in Spanish. */
export const es: StoryRules = {
  wording: [
    {
      kind: 'method-detail',
      phrases: [
        'me|se ahorc*|colg*|apunal*',
        'me|se cort* las|los venas|munecas|brazos',
        '# pastillas|tabletas|comprimidos|mg|miligramos',
        'frasco|caja|punado de pastillas',
        'sobredosis de',
        'me|se tir* de|desde',
        'me|se lanz* de|desde|al',
        'soga',
        'monoxido de carbono',
        'carta|nota de suicidio|despedida',
        'navaja*|cuchilla*',
      ],
      advice: 'Deja fuera cómo, con qué, cuánto y dónde: la historia no lo necesita.',
      guideline: samaritans,
    },
    {
      kind: 'stigma',
      phrases: [
        'comet* suicidio',
        'cometer suicidio',
        'suicidio fallido|exitoso|consumado|frustrado',
        'intento fallido',
      ],
      advice: 'Di “murió por suicidio”, “se quitó la vida”, “intentó suicidarse”: ni delito, ni éxito, ni fracaso.',
      guideline: samaritans,
    },
    {
      kind: 'stigma',
      phrases: [
        'loco|locos|loca|locas de remate',
        'manicomio*',
        'loquero*',
        'un|una|el|la esquizofrenico|esquizofrenica|anorexica|bulimica|drogadicto|drogadicta',
        'llamar la atencion',
      ],
      advice: 'Nombra a la persona, no el diagnóstico: “vive con”, “me dijeron que tengo”.',
      guideline: mindframe,
    },
  ],
  subjects: [
    { subject: 'suicide', phrases: ['suicid*', 'quitarme|quitarse|quitarle la vida', 'matarme|matarse'] },
    { subject: 'self-harm', phrases: ['autolesi*', 'cortarme|cortarse', 'hacerme dano'] },
    {
      subject: 'assault or abuse',
      phrases: ['viol* sexual*', 'violacion*', 'abuso sexual', 'agresion sexual', 'maltrato'],
    },
    { subject: 'eating disorders', phrases: ['trastorno* alimenta*|alimentario*', 'anorexi*', 'bulimi*', 'atracon*'] },
    {
      subject: 'drugs or alcohol',
      phrases: ['sobredosis', 'adicci*|adicto|adicta', 'alcoholi*', 'recaid*', 'heroina|cocaina|fentanilo'],
    },
  ],
};
