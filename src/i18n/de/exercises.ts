import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Einatmen', 'hold-in': 'Halten', out: 'Ausatmen', 'hold-out': 'Halten' },
  notes: {
    dizzy: 'Wenn dir schwindlig wird, hör auf und atme, wie du magst.',
    small: 'Kleine, leichte Atemzüge genügen.',
    seated: 'Am Anfang kann dir etwas schwindlig werden. Setz dich am besten hin.',
    enough: 'Acht Runden, zweimal am Tag, sind das Höchste.',
    tingling: 'Wenn Lippen oder Finger kribbeln, hör auf und atme, wie du magst.',
    inward:
      'Nach innen zu schauen kann schwere Erinnerungen wecken. Du kannst einfach den Stuhl unter dir spüren. ' +
      'Deine Augen können offen bleiben.',
    memories: 'Wenn schwere Erinnerungen kommen, ist es gut aufzuhören.',
    rise: 'Lass dir am Ende Zeit mit dem Aufstehen.',
    senses: 'Nichts zu riechen, zu hören, zu sehen? Lass den Schritt aus oder denk an etwas, das du kennst.',
    object: 'Kein Gegenstand in der Nähe? Deine Füße auf dem Boden genügen.',
    turns: 'Wenn der Ort nicht mehr ruhig ist, lass ihn los und sieh dich im Raum um.',
    writing: 'Schreib auf Papier oder denk nur daran. Diese Seite speichert nichts.',
    holds: 'Lass das Anhalten weg, wenn du schwanger bist oder Probleme mit Herz oder Lunge hast.',
    injury:
      'Frag zuerst einen Arzt oder eine Ärztin, wenn du eine Verletzung, Krämpfe, Arthritis, hohen Blutdruck oder ' +
      'Herzprobleme hast.',
    flashbacks: 'Wenn du Flashbacks oder eine Psychose hast, frag zuerst die Menschen, die dich behandeln.',
  },
  scripts: {
    'five-senses': {
      title: 'Fünf Sinne',
      summary: 'Nimm wahr, was um dich ist, einen Sinn nach dem anderen.',
      steps: [
        'Welche 5 Dinge kannst du sehen?',
        'Welche 4 Dinge kannst du berühren?',
        'Welche 3 Dinge kannst du hören?',
        'Welche 2 Dinge kannst du riechen?',
        'Welches 1 Ding kannst du schmecken?',
      ],
    },
    orienting: {
      title: 'Hier und jetzt',
      summary: 'Ein paar einfache Fragen zu heute, wenn die Vergangenheit nah scheint.',
      steps: [
        'Welches Datum ist heute?',
        'Wo bist du gerade?',
        'Wie alt bist du jetzt?',
        'Welche 3 Dinge hier sind anders als damals?',
        'Sieh dich noch einmal um, wenn du magst. Du bist hier, heute.',
      ],
    },
    'grounding-object': {
      title: 'Ein Gegenstand als Halt',
      summary: 'Lerne ein Ding in deiner Hand kennen.',
      steps: [
        'Ist etwas in deiner Nähe, das du gern halten würdest?',
        'Wie schwer ist es?',
        'Wo sind seine Kanten? Ist es glatt oder rau?',
        'Ist es warm oder kühl?',
        'Welche Farben findest du darin?',
        'Halte es noch ein wenig, wenn du magst.',
      ],
    },
    'butterfly-hug': {
      title: 'Schmetterlings-Umarmung',
      summary: 'Langsames, leichtes Tippen, erst die eine Seite, dann die andere.',
      steps: [
        'Du kannst die Arme kreuzen, die Mittelfinger knapp unter den Schlüsselbeinen. Die Hände auf den ' +
          'Oberschenkeln sind auch gut.',
        'Tippe auf einer Seite, dann auf der anderen, langsam und leicht.',
        'Tippe weiter. Gedanken dürfen vorbeiziehen wie Wolken.',
        'Du kannst jetzt etwas langsamer werden.',
        'Lass die Hände ruhen. Sieh dich im Raum um, wenn du magst.',
      ],
    },
    'calm-place': {
      title: 'Ein ruhiger Ort',
      summary: 'Stell dir einen Ort vor, der dir Ruhe gibt, echt oder ausgedacht.',
      steps: [
        'Gibt es einen Ort, an dem du dich ruhig fühlst? Er kann echt oder ausgedacht sein.',
        'Was kannst du dort sehen?',
        'Was kannst du dort hören?',
        'Was kannst du dort riechen oder auf der Haut spüren?',
        'Welches eine Wort würde diesem Ort einen Namen geben?',
        'Sag dir das Wort und stell dir den Ort noch einmal vor.',
      ],
    },
    'body-scan': {
      title: 'Reise durch den Körper',
      summary: 'Von den Füßen zum Kopf: Nimm jeden Teil eine Weile wahr. Nichts muss sich ändern.',
      steps: [
        'Nimm wahr, wie der Stuhl oder der Boden dich trägt.',
        'Nimm deine Füße wahr. Warm, kalt oder gar nichts: alles ist in Ordnung.',
        'Deine Unterschenkel und Knie.',
        'Deine Oberschenkel und Hüften.',
        'Dein Bauch. Vielleicht bewegt er sich beim Atmen.',
        'Deine Brust und dein Rücken.',
        'Deine Hände und Arme.',
        'Deine Schultern und dein Nacken.',
        'Dein Gesicht und dein Kopf.',
        'Dein ganzer Körper und der Raum um dich.',
      ],
    },
    'muscle-relaxation': {
      title: 'Muskeln entspannen',
      summary: 'Spanne einen Teil des Körpers an, dann lass los, von den Füßen bis zum Gesicht.',
      steps: [
        'Setz oder leg dich hin. Spanne nur so weit an, wie es sich richtig anfühlt, und lass aus, was du willst.',
        'Lass los. Nimm den Unterschied wahr.',
        'Ruh dich eine Weile aus. Steh langsam auf, wann du willst.',
        'Füße: Roll die Zehen ein.',
        'Unterschenkel: Zieh die Zehen zu dir.',
        'Oberschenkel: Drück die Knie zusammen.',
        'Hüften: Spann den Po an.',
        'Bauch: Zieh ihn ein.',
        'Hände: Mach Fäuste.',
        'Arme: Beuge sie und mach sie fest.',
        'Schultern: Zieh sie zu den Ohren.',
        'Kiefer: Drück die Lippen zusammen.',
        'Gesicht: Zieh Nase und Stirn kraus.',
      ],
    },
    'journaling-prompts': {
      title: 'Fragen zum Aufschreiben',
      summary: 'Eine Frage nach der anderen, für Papier oder nur für deine Gedanken.',
      steps: [
        'Was ist gerade um dich?',
        'Was fühlst du? Ein paar Worte genügen.',
        'Was hat dir schon einmal geholfen, auch nur ein wenig?',
        'Was würdest du einem Freund oder einer Freundin sagen, wenn es ihnen so ginge?',
        'Wen könntest du anrufen, bei wem könntest du sitzen?',
        'Welche kleine, freundliche Sache könntest du als Nächstes tun?',
      ],
    },
    'extended-exhale': {
      title: 'Länger ausatmen',
      summary: 'Atme etwas länger aus als ein. Ohne Anhalten.',
      steps: [],
    },
    'box-breathing': { title: 'Box-Atmung', summary: 'Vier gleiche Teile: ein, halten, aus, halten.', steps: [] },
    'coherent-breathing': {
      title: 'Gleichmäßig atmen',
      summary: 'Langsam und gleichmäßig, ein und aus gleich lang.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Tiefer Seufzer',
      summary: 'Ein Atemzug, ein kleiner Schluck Luft dazu und ein langes Ausatmen.',
      steps: ['Durch die Nase ein', 'Noch ein wenig', 'Langsam durch den Mund aus'],
    },
    'four-seven-eight': {
      title: '4-7-8-Atmung',
      summary: 'Ein für 4, halten für 7, aus für 8.',
      steps: ['Lass zuerst den Atem hinaus, ganz, wenn du magst.', 'Durch die Nase ein', 'Durch den Mund aus'],
    },
  },
};
