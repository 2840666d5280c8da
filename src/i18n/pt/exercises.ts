import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Inspire', 'hold-in': 'Segure', out: 'Solte o ar', 'hold-out': 'Segure' },
  notes: {
    dizzy: 'Se ficar tonto ou tonta, pare e respire do seu jeito.',
    small: 'Respirações pequenas e fáceis bastam.',
    seated: 'No começo pode dar um pouco de tontura. É melhor se sentar.',
    enough: 'Oito rodadas, duas vezes por dia, é o máximo.',
    tingling: 'Se os lábios ou os dedos formigarem, pare e respire do seu jeito.',
    inward:
      'Olhar para dentro pode trazer lembranças difíceis. Você pode só perceber a cadeira que o sustenta. Seus ' +
      'olhos podem ficar abertos.',
    memories: 'Se vierem lembranças difíceis, é bom parar.',
    rise: 'No fim, levante-se sem pressa.',
    senses: 'Nada para cheirar, ouvir ou ver? Pule esse passo ou pense em algo de que se lembra.',
    object: 'Nenhum objeto por perto? Seus pés no chão servem.',
    turns: 'Se o lugar deixar de ser calmo, deixe-o ir e olhe ao seu redor.',
    writing: 'Escreva no papel ou só pense. Esta página não guarda nada.',
    holds: 'Deixe de lado as partes de prender o ar se estiver grávida ou tiver problemas de coração ou de pulmão.',
    injury: 'Pergunte antes a um médico se tiver uma lesão, cãibras, artrite, pressão alta ou problemas de coração.',
    flashbacks: 'Se você revive cenas do passado ou tem psicose, pergunte antes a quem cuida de você.',
  },
  scripts: {
    'five-senses': {
      title: 'Cinco sentidos',
      summary: 'Perceba o que está ao seu redor, um sentido de cada vez.',
      steps: [
        'Quais 5 coisas você pode ver?',
        'Quais 4 coisas você pode tocar?',
        'Quais 3 coisas você pode ouvir?',
        'Quais 2 coisas você pode cheirar?',
        'Que 1 coisa você pode provar?',
      ],
    },
    orienting: {
      title: 'Aqui e agora',
      summary: 'Algumas perguntas simples sobre hoje, para quando o passado parece perto.',
      steps: [
        'Que dia é hoje?',
        'Onde você está agora?',
        'Quantos anos você tem agora?',
        'Quais 3 coisas aqui não são como naquela época?',
        'Olhe ao redor mais uma vez, se quiser. Você está aqui, hoje.',
      ],
    },
    'grounding-object': {
      title: 'Um objeto na mão',
      summary: 'Conheça bem uma coisa que está na sua mão.',
      steps: [
        'Há algo perto de você que gostaria de segurar?',
        'Quanto pesa?',
        'Onde estão as bordas? É liso ou áspero?',
        'É morno ou fresco?',
        'Que cores você encontra nele?',
        'Segure mais um pouco, se quiser.',
      ],
    },
    'butterfly-hug': {
      title: 'Abraço da borboleta',
      summary: 'Toques lentos e leves, de um lado e depois do outro.',
      steps: [
        'Você pode cruzar os braços, com os dedos médios logo abaixo das clavículas. As mãos nas coxas também servem.',
        'Toque de um lado, depois do outro, devagar e de leve.',
        'Continue tocando. Os pensamentos podem passar como nuvens.',
        'Você pode ir um pouco mais devagar agora.',
        'Deixe as mãos descansarem. Olhe ao seu redor, se quiser.',
      ],
    },
    'calm-place': {
      title: 'Lugar calmo',
      summary: 'Imagine um lugar que traz calma para você, real ou inventado.',
      steps: [
        'Existe um lugar onde você sente calma? Pode ser real ou inventado.',
        'O que você pode ver lá?',
        'O que você pode ouvir lá?',
        'Que cheiros há lá, o que sente na pele?',
        'Que palavra daria nome a esse lugar?',
        'Diga a palavra para si e imagine o lugar mais uma vez.',
      ],
    },
    'body-scan': {
      title: 'Passeio pelo corpo',
      summary: 'Dos pés à cabeça, perceba cada parte por um tempo. Nada precisa mudar.',
      steps: [
        'Perceba como a cadeira ou o chão sustenta você.',
        'Perceba seus pés. Quentes, frios ou nada: tudo bem.',
        'A parte de baixo das pernas e os joelhos.',
        'As coxas e os quadris.',
        'A barriga. Talvez ela se mexa com a respiração.',
        'O peito e as costas.',
        'As mãos e os braços.',
        'Os ombros e o pescoço.',
        'O rosto e a cabeça.',
        'Todo o seu corpo, e o espaço ao seu redor.',
      ],
    },
    'muscle-relaxation': {
      title: 'Relaxar os músculos',
      summary: 'Contraia uma parte do corpo e depois solte, dos pés ao rosto.',
      steps: [
        'Sente-se ou deite-se. Contraia só até onde parecer bom, e pule a parte que quiser.',
        'Solte. Perceba a mudança.',
        'Descanse um pouco. Levante-se devagar quando quiser.',
        'Pés: dobre os dedos.',
        'Parte de baixo das pernas: puxe os dedos dos pés para você.',
        'Coxas: aperte um joelho contra o outro.',
        'Quadris: contraia os glúteos.',
        'Barriga: encolha.',
        'Mãos: feche os punhos.',
        'Braços: dobre e deixe firmes.',
        'Ombros: levante até as orelhas.',
        'Queixo: aperte os lábios.',
        'Rosto: franza o nariz e a testa.',
      ],
    },
    'journaling-prompts': {
      title: 'Perguntas para escrever',
      summary: 'Uma pergunta de cada vez, para o papel ou só para os pensamentos.',
      steps: [
        'O que há ao seu redor agora?',
        'O que você está sentindo? Poucas palavras bastam.',
        'O que já ajudou você antes, mesmo que pouco?',
        'O que você diria a um amigo que se sentisse assim?',
        'Para quem você poderia ligar, ou com quem poderia ficar?',
        'Que coisa pequena e gentil você poderia fazer em seguida?',
      ],
    },
    'extended-exhale': {
      title: 'Soltar o ar por mais tempo',
      summary: 'Solte o ar por um pouco mais de tempo do que inspira. Sem prender.',
      steps: [],
    },
    'box-breathing': {
      title: 'Respiração em quadrado',
      summary: 'Quatro partes iguais: inspirar, segurar, soltar, segurar.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Respiração regular',
      summary: 'Lenta e igual, o mesmo tempo para inspirar e soltar.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Suspiro fisiológico',
      summary: 'Uma inspiração, um golinho de ar a mais e uma saída de ar longa.',
      steps: ['Inspire pelo nariz', 'Mais um pouco', 'Solte devagar pela boca'],
    },
    'four-seven-eight': {
      title: 'Respiração 4-7-8',
      summary: 'Inspire em 4, segure em 7, solte em 8.',
      steps: ['Primeiro deixe o ar sair, todo se quiser.', 'Inspire pelo nariz', 'Solte pela boca'],
    },
  },
};
