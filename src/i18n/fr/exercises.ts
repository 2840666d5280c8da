import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Inspirez', 'hold-in': 'Retenez', out: 'Expirez', 'hold-out': 'Retenez' },
  notes: {
    dizzy: 'Si la tête vous tourne, arrêtez et respirez comme vous voulez.',
    small: 'De petites respirations faciles suffisent.',
    seated: 'La tête peut tourner un peu au début. Mieux vaut s’asseoir.',
    enough: 'Huit tours, deux fois par jour, c’est le maximum.',
    tingling: 'Si vos lèvres ou vos doigts picotent, arrêtez et respirez comme vous voulez.',
    inward:
      'Porter son attention vers l’intérieur peut faire remonter des souvenirs difficiles. Vous pouvez simplement ' +
      'sentir la chaise sous vous. Vos yeux peuvent rester ouverts.',
    memories: 'Si des souvenirs difficiles viennent, arrêter est une bonne idée.',
    rise: 'À la fin, prenez votre temps pour vous lever.',
    senses:
      'Rien à sentir, à entendre, à voir ? Passez cette étape, ou pensez à quelque chose dont vous vous souvenez.',
    object: 'Pas d’objet près de vous ? Vos pieds sur le sol suffisent.',
    turns: 'Si le lieu n’est plus apaisant, laissez-le partir et regardez autour de vous.',
    writing: 'Écrivez sur papier, ou pensez-y seulement. Cette page ne garde rien.',
    holds:
      'Passez les moments où l’on retient le souffle si vous êtes enceinte ou si vous avez des problèmes de cœur ' +
      'ou de poumons.',
    injury:
      'Demandez d’abord à un médecin si vous avez une blessure, des crampes, de l’arthrite, trop de tension ou ' +
      'des problèmes de cœur.',
    flashbacks:
      'Si vous revivez des scènes du passé ou si vous avez une psychose, demandez d’abord aux personnes qui vous ' +
      'soignent.',
  },
  scripts: {
    'five-senses': {
      title: 'Les cinq sens',
      summary: 'Remarquez ce qui vous entoure, un sens à la fois.',
      steps: [
        'Quelles sont 5 choses que vous pouvez voir ?',
        'Quelles sont 4 choses que vous pouvez toucher ?',
        'Quelles sont 3 choses que vous pouvez entendre ?',
        'Quelles sont 2 choses que vous pouvez sentir ?',
        'Quelle est 1 chose que vous pouvez goûter ?',
      ],
    },
    orienting: {
      title: 'Ici et maintenant',
      summary: 'Quelques questions simples sur aujourd’hui, pour les moments où le passé semble proche.',
      steps: [
        'Quelle est la date d’aujourd’hui ?',
        'Où êtes-vous en ce moment ?',
        'Quel âge avez-vous maintenant ?',
        'Quelles sont 3 choses, ici, qui ne sont pas comme à l’époque ?',
        'Regardez encore autour de vous, si vous voulez. Vous êtes ici, aujourd’hui.',
      ],
    },
    'grounding-object': {
      title: 'Un objet d’ancrage',
      summary: 'Faites connaissance avec une chose dans votre main.',
      steps: [
        'Y a-t-il près de vous une chose que vous aimeriez tenir ?',
        'Est-elle lourde, légère ?',
        'Où sont ses bords ? Est-elle lisse ou rugueuse ?',
        'Est-elle chaude ou fraîche ?',
        'Quelles couleurs y voyez-vous ?',
        'Gardez-la encore un peu en main, si vous voulez.',
      ],
    },
    'butterfly-hug': {
      title: 'L’étreinte du papillon',
      summary: 'De petites tapes lentes et légères, d’un côté puis de l’autre.',
      steps: [
        'Vous pouvez croiser les bras, les majeurs juste sous les clavicules. Les mains sur les cuisses, cela va ' +
          'aussi.',
        'Tapotez d’un côté, puis de l’autre, lentement et légèrement.',
        'Continuez à tapoter. Les pensées peuvent passer comme des nuages.',
        'Vous pouvez ralentir un peu maintenant.',
        'Laissez vos mains se reposer. Regardez autour de vous, si vous voulez.',
      ],
    },
    'calm-place': {
      title: 'Un lieu calme',
      summary: 'Imaginez un lieu apaisant pour vous, réel ou inventé.',
      steps: [
        'Y a-t-il un lieu où vous vous sentez au calme ? Il peut être réel ou inventé.',
        'Que pouvez-vous y voir ?',
        'Que pouvez-vous y entendre ?',
        'Quelles odeurs y a-t-il, que sentez-vous sur votre peau ?',
        'Quel mot donneriez-vous à ce lieu ?',
        'Dites-vous ce mot et imaginez le lieu encore une fois.',
      ],
    },
    'body-scan': {
      title: 'Parcours du corps',
      summary: 'Des pieds à la tête, remarquez chaque partie un moment. Rien n’a besoin de changer.',
      steps: [
        'Remarquez comment la chaise ou le sol vous porte.',
        'Remarquez vos pieds. Chauds, froids ou rien du tout : tout va bien.',
        'Le bas de vos jambes et vos genoux.',
        'Vos cuisses et vos hanches.',
        'Votre ventre. Il bouge peut-être avec le souffle.',
        'Votre poitrine et votre dos.',
        'Vos mains et vos bras.',
        'Vos épaules et votre cou.',
        'Votre visage et votre tête.',
        'Tout votre corps, et la pièce autour de vous.',
      ],
    },
    'muscle-relaxation': {
      title: 'Relâchement des muscles',
      summary: 'Contractez une partie du corps, puis relâchez, des pieds au visage.',
      steps: [
        'Asseyez-vous ou allongez-vous. Contractez seulement autant que cela vous convient, et passez une partie ' +
          'si vous voulez.',
        'Relâchez. Remarquez la différence.',
        'Reposez-vous un moment. Levez-vous doucement quand vous voulez.',
        'Pieds : repliez les orteils.',
        'Bas des jambes : tirez les orteils vers vous.',
        'Cuisses : serrez les genoux l’un contre l’autre.',
        'Hanches : contractez les fessiers.',
        'Ventre : rentrez-le.',
        'Mains : serrez les poings.',
        'Bras : pliez-les et rendez-les fermes.',
        'Épaules : montez-les vers les oreilles.',
        'Mâchoire : pressez les lèvres.',
        'Visage : plissez le nez et le front.',
      ],
    },
    'journaling-prompts': {
      title: 'Questions pour écrire',
      summary: 'Une question à la fois, sur papier ou seulement en pensée.',
      steps: [
        'Qu’y a-t-il autour de vous en ce moment ?',
        'Que ressentez-vous ? Quelques mots suffisent.',
        'Qu’est-ce qui vous a déjà aidé, même un peu ?',
        'Que diriez-vous à un ami qui se sent ainsi ?',
        'Qui pourriez-vous appeler, ou avec qui pourriez-vous vous asseoir ?',
        'Quelle petite chose bienveillante pourriez-vous faire ensuite ?',
      ],
    },
    'extended-exhale': {
      title: 'Expiration plus longue',
      summary: 'Expirez un peu plus longtemps que vous n’inspirez. Sans retenir le souffle.',
      steps: [],
    },
    'box-breathing': {
      title: 'Respiration carrée',
      summary: 'Quatre parts égales : inspirer, retenir, expirer, retenir.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Respiration régulière',
      summary: 'Lente et égale, autant de temps pour inspirer que pour expirer.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Soupir physiologique',
      summary: 'Une inspiration, une petite gorgée d’air en plus, et une longue expiration.',
      steps: ['Inspirez par le nez', 'Encore un peu', 'Expirez lentement par la bouche'],
    },
    'four-seven-eight': {
      title: 'Respiration 4-7-8',
      summary: 'Inspirez pendant 4, retenez pendant 7, expirez pendant 8.',
      steps: [
        'Laissez d’abord sortir l’air, entièrement si vous voulez.',
        'Inspirez par le nez',
        'Expirez par la bouche',
      ],
    },
  },
};
