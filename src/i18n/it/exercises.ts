import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Inspira', 'hold-in': 'Trattieni', out: 'Espira', 'hold-out': 'Trattieni' },
  notes: {
    dizzy: 'Se ti gira la testa, fermati e respira come vuoi.',
    small: 'Bastano respiri piccoli e facili.',
    seated: 'All’inizio la testa può girare un po’. È meglio sedersi.',
    enough: 'Otto giri, due volte al giorno, sono il massimo.',
    tingling: 'Se ti formicolano le labbra o le dita, fermati e respira come vuoi.',
    inward:
      'Guardarsi dentro può portare ricordi difficili. Puoi solo sentire la sedia sotto di te. Gli occhi possono ' +
      'restare aperti.',
    memories: 'Se arrivano ricordi difficili, è bene fermarsi.',
    rise: 'Alla fine, alzati con calma.',
    senses: 'Niente da annusare, da sentire, da vedere? Salta quel passo, o pensa a qualcosa che ricordi.',
    object: 'Nessun oggetto vicino? Bastano i piedi sul pavimento.',
    turns: 'Se il luogo non dà più calma, lascialo andare e guardati intorno.',
    writing: 'Scrivi su carta, o pensaci soltanto. Questa pagina non conserva nulla.',
    holds: 'Salta le parti in cui si trattiene il respiro se sei incinta o hai problemi di cuore o di polmoni.',
    injury: 'Chiedi prima a un medico se hai una lesione, crampi, artrite, pressione alta o problemi di cuore.',
    flashbacks: 'Se rivivi scene del passato o hai una psicosi, chiedi prima a chi ti cura.',
  },
  scripts: {
    'five-senses': {
      title: 'Cinque sensi',
      summary: 'Nota che cosa c’è intorno a te, un senso alla volta.',
      steps: [
        'Quali 5 cose puoi vedere?',
        'Quali 4 cose puoi toccare?',
        'Quali 3 cose puoi sentire con le orecchie?',
        'Quali 2 cose puoi annusare?',
        'Quale 1 cosa puoi gustare?',
      ],
    },
    orienting: {
      title: 'Qui e ora',
      summary: 'Qualche domanda semplice su oggi, per quando il passato sembra vicino.',
      steps: [
        'Che data è oggi?',
        'Dove sei adesso?',
        'Quanti anni hai adesso?',
        'Quali 3 cose qui non sono come allora?',
        'Guardati ancora intorno, se vuoi. Sei qui, oggi.',
      ],
    },
    'grounding-object': {
      title: 'Un oggetto in mano',
      summary: 'Conosci bene una cosa nella tua mano.',
      steps: [
        'C’è qualcosa vicino a te che vorresti tenere?',
        'Quanto pesa?',
        'Dove sono i bordi? È liscio o ruvido?',
        'È tiepido o fresco?',
        'Quali colori ci trovi?',
        'Tienilo ancora un po’, se vuoi.',
      ],
    },
    'butterfly-hug': {
      title: 'Abbraccio della farfalla',
      summary: 'Tocchi lenti e leggeri, da un lato e poi dall’altro.',
      steps: [
        'Puoi incrociare le braccia, con le dita medie appena sotto le clavicole. Vanno bene anche le mani sulle ' +
          'cosce.',
        'Tocca da un lato, poi dall’altro, piano e leggero.',
        'Continua a toccare. I pensieri possono passare come nuvole.',
        'Adesso puoi andare un po’ più piano.',
        'Lascia riposare le mani. Guardati intorno, se vuoi.',
      ],
    },
    'calm-place': {
      title: 'Un luogo calmo',
      summary: 'Immagina un luogo che ti dà calma, vero o inventato.',
      steps: [
        'C’è un luogo dove ti senti calmo o calma? Può essere vero o inventato.',
        'Che cosa puoi vedere lì?',
        'Che cosa puoi sentire lì?',
        'Che odori ci sono, che cosa senti sulla pelle?',
        'Quale parola darebbe un nome a questo luogo?',
        'Di’ la parola tra te e immagina il luogo ancora una volta.',
      ],
    },
    'body-scan': {
      title: 'Viaggio nel corpo',
      summary: 'Dai piedi alla testa, nota ogni parte per un po’. Nulla deve cambiare.',
      steps: [
        'Nota come la sedia o il pavimento ti sostiene.',
        'Nota i piedi. Caldi, freddi o niente: va bene tutto.',
        'La parte bassa delle gambe e le ginocchia.',
        'Le cosce e i fianchi.',
        'La pancia. Forse si muove con il respiro.',
        'Il petto e la schiena.',
        'Le mani e le braccia.',
        'Le spalle e il collo.',
        'Il viso e la testa.',
        'Tutto il corpo, e la stanza intorno a te.',
      ],
    },
    'muscle-relaxation': {
      title: 'Rilassare i muscoli',
      summary: 'Tendi una parte del corpo, poi lascia andare, dai piedi al viso.',
      steps: [
        'Siediti o sdraiati. Tendi solo quanto ti sembra giusto, e salta le parti che vuoi.',
        'Lascia andare. Nota la differenza.',
        'Riposa un po’. Alzati piano quando vuoi.',
        'Piedi: piega le dita.',
        'Gambe: tira le dita dei piedi verso di te.',
        'Cosce: premi le ginocchia una contro l’altra.',
        'Fianchi: stringi i glutei.',
        'Pancia: tirala in dentro.',
        'Mani: stringi i pugni.',
        'Braccia: piegale e rendile ferme.',
        'Spalle: alzale verso le orecchie.',
        'Mascella: premi le labbra.',
        'Viso: arriccia il naso e la fronte.',
      ],
    },
    'journaling-prompts': {
      title: 'Domande per scrivere',
      summary: 'Una domanda alla volta, per la carta o solo per i tuoi pensieri.',
      steps: [
        'Che cosa c’è intorno a te adesso?',
        'Che cosa senti? Bastano poche parole.',
        'Che cosa ti ha già aiutato, anche solo un po’?',
        'Che cosa diresti a un amico che si sente così?',
        'Chi potresti chiamare, o con chi potresti stare?',
        'Quale piccola cosa gentile potresti fare adesso?',
      ],
    },
    'extended-exhale': {
      title: 'Espirazione più lunga',
      summary: 'Espira un po’ più a lungo di quanto inspiri. Senza trattenere.',
      steps: [],
    },
    'box-breathing': {
      title: 'Respiro quadrato',
      summary: 'Quattro parti uguali: inspira, trattieni, espira, trattieni.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Respiro regolare',
      summary: 'Lento e uguale, lo stesso tempo per inspirare ed espirare.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Sospiro fisiologico',
      summary: 'Un’inspirazione, un piccolo sorso d’aria in più e una lunga espirazione.',
      steps: ['Inspira dal naso', 'Ancora un po’', 'Espira piano dalla bocca'],
    },
    'four-seven-eight': {
      title: 'Respiro 4-7-8',
      summary: 'Inspira per 4, trattieni per 7, espira per 8.',
      steps: ['Prima lascia uscire l’aria, tutta se vuoi.', 'Inspira dal naso', 'Espira dalla bocca'],
    },
  },
};
