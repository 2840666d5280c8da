import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Adem in', 'hold-in': 'Houd vast', out: 'Adem uit', 'hold-out': 'Houd vast' },
  notes: {
    dizzy: 'Als je duizelig wordt, stop dan en adem zoals je wilt.',
    small: 'Kleine, makkelijke ademteugen zijn genoeg.',
    seated: 'In het begin kun je wat licht in je hoofd worden. Ga liever zitten.',
    enough: 'Acht rondes, twee keer per dag, is het meeste.',
    tingling: 'Als je lippen of vingers tintelen, stop dan en adem zoals je wilt.',
    inward:
      'Naar binnen kijken kan moeilijke herinneringen oproepen. Je kunt gewoon de stoel onder je voelen. Je ogen ' +
      'kunnen open blijven.',
    memories: 'Als er moeilijke herinneringen komen, is het goed om te stoppen.',
    rise: 'Neem aan het eind de tijd om op te staan.',
    senses: 'Niets te ruiken, te horen, te zien? Sla die stap over, of denk aan iets dat je je herinnert.',
    object: 'Geen voorwerp in de buurt? Je voeten op de grond zijn goed.',
    turns: 'Als de plek niet meer rustig voelt, laat haar dan los en kijk om je heen.',
    writing: 'Schrijf op papier, of denk er alleen aan. Deze pagina bewaart niets.',
    holds: 'Laat het vasthouden weg als je zwanger bent of problemen hebt met je hart of longen.',
    injury: 'Vraag het eerst aan een arts als je een blessure, kramp, artritis, hoge bloeddruk of hartproblemen hebt.',
    flashbacks: 'Als je flashbacks of een psychose hebt, vraag het dan eerst aan wie jou behandelt.',
  },
  scripts: {
    'five-senses': {
      title: 'Vijf zintuigen',
      summary: 'Merk op wat er om je heen is, één zintuig tegelijk.',
      steps: [
        'Welke 5 dingen kun je zien?',
        'Welke 4 dingen kun je aanraken?',
        'Welke 3 dingen kun je horen?',
        'Welke 2 dingen kun je ruiken?',
        'Welk 1 ding kun je proeven?',
      ],
    },
    orienting: {
      title: 'Hier en nu',
      summary: 'Een paar gewone vragen over vandaag, voor als vroeger dichtbij voelt.',
      steps: [
        'Welke datum is het vandaag?',
        'Waar ben je nu?',
        'Hoe oud ben je nu?',
        'Welke 3 dingen hier zijn anders dan toen?',
        'Kijk nog eens om je heen, als je wilt. Je bent hier, vandaag.',
      ],
    },
    'grounding-object': {
      title: 'Een voorwerp in je hand',
      summary: 'Leer één ding in je hand goed kennen.',
      steps: [
        'Is er iets bij je in de buurt dat je wilt vasthouden?',
        'Hoe zwaar is het?',
        'Waar zijn de randen? Is het glad of ruw?',
        'Is het warm of koel?',
        'Welke kleuren vind je erin?',
        'Houd het nog even vast, als je wilt.',
      ],
    },
    'butterfly-hug': {
      title: 'Vlinderknuffel',
      summary: 'Langzame, lichte tikjes, eerst de ene kant en dan de andere.',
      steps: [
        'Je kunt je armen kruisen, met je middelvingers net onder je sleutelbeenderen. Je handen op je bovenbenen ' +
          'is ook goed.',
        'Tik aan de ene kant, dan aan de andere, langzaam en licht.',
        'Blijf tikken. Gedachten mogen voorbijdrijven als wolken.',
        'Je kunt nu wat langzamer gaan.',
        'Laat je handen rusten. Kijk om je heen, als je wilt.',
      ],
    },
    'calm-place': {
      title: 'Een rustige plek',
      summary: 'Stel je een plek voor die je rust geeft, echt of bedacht.',
      steps: [
        'Is er een plek waar je je rustig voelt? Ze mag echt of bedacht zijn.',
        'Wat kun je daar zien?',
        'Wat kun je daar horen?',
        'Wat kun je daar ruiken, of voelen op je huid?',
        'Welk woord past bij deze plek?',
        'Zeg het woord in jezelf en stel je de plek nog eens voor.',
      ],
    },
    'body-scan': {
      title: 'Reis door je lichaam',
      summary: 'Van je voeten naar je hoofd: merk elk deel een tijdje op. Niets hoeft te veranderen.',
      steps: [
        'Merk op hoe de stoel of de grond je draagt.',
        'Merk je voeten op. Warm, koud of helemaal niets: alles is goed.',
        'Je onderbenen en knieën.',
        'Je bovenbenen en heupen.',
        'Je buik. Misschien beweegt die mee met je adem.',
        'Je borst en je rug.',
        'Je handen en armen.',
        'Je schouders en nek.',
        'Je gezicht en hoofd.',
        'Jij helemaal, en de ruimte om je heen.',
      ],
    },
    'muscle-relaxation': {
      title: 'Spieren ontspannen',
      summary: 'Span één deel van je lichaam aan en laat dan los, van je voeten tot je gezicht.',
      steps: [
        'Ga zitten of liggen. Span alleen zo ver aan als goed voelt, en sla over wat je wilt.',
        'Laat los. Merk het verschil op.',
        'Rust een poosje. Sta langzaam op wanneer je wilt.',
        'Voeten: krul je tenen.',
        'Onderbenen: trek je tenen naar je toe.',
        'Bovenbenen: druk je knieën tegen elkaar.',
        'Heupen: span je billen aan.',
        'Buik: trek hem in.',
        'Handen: maak vuisten.',
        'Armen: buig ze en maak ze stevig.',
        'Schouders: trek ze op naar je oren.',
        'Kaak: druk je lippen op elkaar.',
        'Gezicht: trek je neus en voorhoofd in rimpels.',
      ],
    },
    'journaling-prompts': {
      title: 'Vragen om op te schrijven',
      summary: 'Eén vraag tegelijk, voor op papier of alleen in gedachten.',
      steps: [
        'Wat is er nu om je heen?',
        'Wat voel je? Een paar woorden zijn genoeg.',
        'Wat hielp je eerder, ook al was het maar een beetje?',
        'Wat zou je zeggen tegen een vriend die zich zo voelt?',
        'Wie zou je kunnen bellen, of bij wie kun je zitten?',
        'Welk klein, lief ding zou je hierna kunnen doen?',
      ],
    },
    'extended-exhale': {
      title: 'Langer uitademen',
      summary: 'Adem iets langer uit dan je inademt. Zonder vasthouden.',
      steps: [],
    },
    'box-breathing': {
      title: 'Vierkant ademen',
      summary: 'Vier gelijke delen: in, vasthouden, uit, vasthouden.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Gelijkmatig ademen',
      summary: 'Rustig en gelijk, even lang in als uit.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Diepe zucht',
      summary: 'Eén keer inademen, een slokje lucht erbij, en lang uitademen.',
      steps: ['In door je neus', 'Nog een beetje', 'Langzaam uit door je mond'],
    },
    'four-seven-eight': {
      title: '4-7-8-ademhaling',
      summary: '4 tellen in, 7 vasthouden, 8 uit.',
      steps: ['Laat eerst je adem gaan, helemaal als je wilt.', 'In door je neus', 'Uit door je mond'],
    },
  },
};
