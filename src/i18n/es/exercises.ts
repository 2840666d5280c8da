import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises in Spanish. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Toma aire', 'hold-in': 'Mantén', out: 'Suelta el aire', 'hold-out': 'Mantén' },
  notes: {
    dizzy: 'Si te mareas, para y respira como te salga.',
    small: 'Bastan respiraciones pequeñas y fáciles.',
    seated: 'Al principio puede darte un poco de mareo. Es mejor sentarse.',
    enough: 'Ocho rondas, dos veces al día, es lo máximo.',
    tingling: 'Si sientes hormigueo en los labios o los dedos, para y respira como te salga.',
    inward:
      'Mirar hacia dentro puede traer recuerdos difíciles. Puedes fijarte solo en la silla que te sostiene. Los ' +
      'ojos pueden quedarse abiertos.',
    memories: 'Si vienen recuerdos difíciles, está bien parar.',
    rise: 'Al final, tómate tu tiempo para levantarte.',
    senses: '¿Nada que oler, oír o ver? Salta ese paso o piensa en algo que recuerdes.',
    object: '¿No tienes ningún objeto cerca? Sirven tus pies en el suelo.',
    turns: 'Si el lugar deja de darte calma, suéltalo y mira a tu alrededor.',
    writing: 'Escribe en papel o solo piénsalo. Esta página no guarda nada.',
    holds: 'Sáltate las partes de retener el aire si estás embarazada o tienes problemas de corazón o de pulmón.',
    injury:
      'Pregunta antes a un médico si tienes una lesión, calambres, artritis, la presión alta o problemas de corazón.',
    flashbacks: 'Si vuelves a vivir momentos del pasado o tienes psicosis, pregunta antes a quienes te atienden.',
  },
  scripts: {
    'five-senses': {
      title: 'Los cinco sentidos',
      summary: 'Nota lo que hay a tu alrededor, un sentido a la vez.',
      steps: [
        '¿Qué 5 cosas puedes ver?',
        '¿Qué 4 cosas puedes tocar?',
        '¿Qué 3 cosas puedes oír?',
        '¿Qué 2 cosas puedes oler?',
        '¿Qué cosa puedes saborear?',
      ],
    },
    orienting: {
      title: 'Aquí y ahora',
      summary: 'Unas preguntas sencillas sobre hoy, para cuando el pasado se siente cerca.',
      steps: [
        '¿Qué fecha es hoy?',
        '¿Dónde estás ahora mismo?',
        '¿Cuántos años tienes ahora?',
        '¿Qué 3 cosas de aquí no son como entonces?',
        'Mira una vez más a tu alrededor, si quieres. Estás aquí, hoy.',
      ],
    },
    'grounding-object': {
      title: 'Un objeto en la mano',
      summary: 'Conoce bien una cosa que tengas en la mano.',
      steps: [
        '¿Hay algo cerca que te gustaría sostener?',
        '¿Cuánto pesa?',
        '¿Dónde están sus bordes? ¿Es liso o áspero?',
        '¿Está tibio o fresco?',
        '¿Qué colores encuentras en él?',
        'Sostenlo un poco más, si quieres.',
      ],
    },
    'butterfly-hug': {
      title: 'Abrazo de mariposa',
      summary: 'Toques lentos y suaves, primero un lado y luego el otro.',
      steps: [
        'Puedes cruzar los brazos, con los dedos medios justo debajo de las clavículas. También vale con las ' +
          'manos en los muslos.',
        'Da un toque en un lado y luego en el otro, lento y suave.',
        'Sigue con los toques. Los pensamientos pueden pasar como nubes.',
        'Ahora puedes ir un poco más despacio.',
        'Deja descansar las manos. Mira a tu alrededor, si quieres.',
      ],
    },
    'calm-place': {
      title: 'Un lugar de calma',
      summary: 'Imagina un lugar que te dé calma, real o inventado.',
      steps: [
        '¿Hay un lugar donde sientas calma? Puede ser real o inventado.',
        '¿Qué puedes ver allí?',
        '¿Qué puedes oír allí?',
        '¿Qué puedes oler, o sentir en la piel?',
        '¿Con qué palabra llamarías a este lugar?',
        'Di la palabra para ti e imagina el lugar una vez más.',
      ],
    },
    'body-scan': {
      title: 'Recorrido por el cuerpo',
      summary: 'De los pies a la cabeza, nota cada parte un rato. Nada tiene que cambiar.',
      steps: [
        'Nota cómo te sostiene la silla o el suelo.',
        'Nota tus pies. Tibios, frescos o nada en especial: todo está bien.',
        'La parte baja de las piernas y las rodillas.',
        'Los muslos y las caderas.',
        'El vientre. Puede moverse cuando respiras.',
        'El pecho y la espalda.',
        'Las manos y los brazos.',
        'Los hombros y el cuello.',
        'La cara y la cabeza.',
        'Todo el cuerpo, y el lugar que te rodea.',
      ],
    },
    'muscle-relaxation': {
      title: 'Relajación muscular',
      summary: 'Tensa una parte del cuerpo y luego suéltala, de los pies a la cara.',
      steps: [
        'Siéntate o acuéstate. Tensa solo lo que te resulte cómodo y salta las partes que quieras.',
        'Suelta. Nota el cambio.',
        'Descansa un rato. Levántate despacio cuando quieras.',
        'Pies: encoge los dedos.',
        'Piernas: lleva los dedos de los pies hacia ti.',
        'Muslos: junta las rodillas con fuerza.',
        'Caderas: aprieta los glúteos.',
        'Vientre: mételo hacia dentro.',
        'Manos: cierra los puños.',
        'Brazos: dóblalos y ponlos firmes.',
        'Hombros: súbelos hacia las orejas.',
        'Mandíbula: aprieta los labios.',
        'Cara: arruga la nariz y la frente.',
      ],
    },
    'journaling-prompts': {
      title: 'Preguntas para escribir',
      summary: 'Una pregunta a la vez, para el papel o solo para pensarla.',
      steps: [
        '¿Qué hay a tu alrededor ahora mismo?',
        '¿Qué estás sintiendo? Bastan unas palabras.',
        '¿Qué te ha ayudado antes, aunque fuera un poco?',
        '¿Qué le dirías a una persona amiga que se sintiera así?',
        '¿A quién podrías llamar, o con quién podrías sentarte un rato?',
        '¿Qué cosa pequeña y amable podrías hacer después?',
      ],
    },
    'extended-exhale': {
      title: 'Soltar el aire más despacio',
      summary: 'Suelta el aire un poco más despacio de lo que lo tomas. Sin retener el aire.',
      steps: [],
    },
    'box-breathing': {
      title: 'Respiración en cuadro',
      summary: 'Cuatro partes iguales: tomar, mantener, soltar, mantener.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Respiración coherente',
      summary: 'Lenta y pareja: el mismo tiempo para tomar y soltar el aire.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Suspiro fisiológico',
      summary: 'Toma aire, un sorbo más encima y suéltalo largo y despacio.',
      steps: ['Toma aire por la nariz', 'Un poco más', 'Suelta despacio por la boca'],
    },
    'four-seven-eight': {
      title: 'Respiración 4-7-8',
      summary: 'Toma aire en 4, mantén 7, suelta en 8.',
      steps: ['Primero suelta el aire, todo si te es cómodo.', 'Toma aire por la nariz', 'Suelta por la boca'],
    },
  },
};
