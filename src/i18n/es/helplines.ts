import type { helplines as english } from '../en/helplines.js';
import type { Words } from '../messages.js';

/** Words around lines to call or write to. */
export const helplines: Words<typeof english> = {
  title: 'Habla con alguien ahora',
  emergency: 'Si hay una vida en peligro ahora, llama al',
  call: 'Llama al {number}',
  press: 'y luego marca {key}',
  text: 'Envía un mensaje al {number}',
  textWord: 'Envía {word} al {number}',
  chat: 'Chatea en línea',
  email: 'Escribe a {address}',
  whatsapp: 'WhatsApp {number}',
  video: 'Videollamada',
  videoNumber: 'Videollamada al {number}',
  videoSign: 'Videollamada en lengua de señas',
  videoSignNumber: 'Videollamada en lengua de señas al {number}',
  tty: 'TTY {number}',
  web: 'Ve a {site}',
  social: 'Mira {site}',
  extension: 'ext. {digits}',
  of: '{way}: {name}',
  elsewhere: '¿Estás en otro país o buscas otra cosa?',
  noLines: 'No tenemos líneas comprobadas para {region}. Estas páginas tienen líneas de la mayoría de los países.',
  nowhere: 'Elige tu país para ver sus líneas. Estas páginas tienen líneas de la mayoría de los países.',
  ifBusy: 'Si nadie contesta, o te cuesta hablar',
  focus: {
    young: 'Para niños y jóvenes',
    'under-35': 'Para menores de 35 años',
    'lgbtq-young': 'Para jóvenes LGBTQ+',
    trans: 'Para personas trans',
    abuse: 'Para quienes sufren daño en su casa',
    veterans: 'Para veteranos y sus familias',
    treatment: 'Ayuda a encontrar tratamiento cerca de ti',
  },
};
