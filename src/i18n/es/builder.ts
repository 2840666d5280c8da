import type { builder as english } from '../en/builder.js';
import type { Words } from '../messages.js';

/** Words of the page where one builds a widget for a page of one's own. */
export const builder: Words<typeof english> = {
  title: 'Pon un widget en tu página',
  lead:
    'Elige, mira y copia. No hace falta cuenta ni saber programar. Nada de lo que escribas sale de esta página; ' +
    'solo se pide tu lista.',
  language: 'Idioma de esta página',
  steps: {
    widget: '¿Para qué es?',
    feed: '¿Dónde está tu lista?',
    settings: 'Hazlo tuyo',
    preview: 'Así lo ven las visitas',
    snippet: 'Llévalo a tu sitio',
  },
  widgets: {
    'peer-group-finder': 'Encontrar un grupo: buscar, filtrar y ver la próxima hora en la zona propia',
    'peer-story-card': 'Una historia: detrás de su aviso de contenido, con «Yo también he pasado por eso»',
    'peer-grounding-player': 'Un ejercicio de conexión con el presente, al ritmo de cada quien',
    'peer-resource-list': 'Ayuda: primero las líneas de crisis, después lo que tenga tu lista',
    'peer-quick-exit': 'Salir de esta página: un toque lleva a un sitio cualquiera',
  },
  feed: {
    label: 'Dirección de tu lista',
    hint: 'Un archivo JSON o CSV, o uno de los formatos que conocemos. Empieza por https://',
    optional: 'Este widget también funciona sin lista.',
    none: 'Este widget no necesita lista.',
    check: 'Comprobar',
    checking: 'La estamos mirando…',
    notAddress: 'Esto todavía no es una dirección. Empieza por https://',
    notSecure:
      'Las páginas que empiezan por https:// no pueden leer una lista que empieza por http://. Pide la dirección ' +
      'segura.',
    found: 'Funciona. Hemos encontrado {what}.',
    empty: 'La hemos podido leer, pero todavía no tiene nada.',
    otherKind: 'No tiene nada para este widget. Hemos encontrado {what}.',
    counts: {
      groups: { one: '{n} grupo', many: '{n} de grupos', other: '{n} grupos' },
      stories: { one: '{n} historia', many: '{n} de historias', other: '{n} historias' },
      exercises: { one: '{n} ejercicio', many: '{n} de ejercicios', other: '{n} ejercicios' },
      resources: { one: '{n} recurso', many: '{n} de recursos', other: '{n} recursos' },
    },
    left: {
      one: '{n} entrada queda fuera: falta algo que necesita o no se puede leer.',
      many: '{n} de entradas quedan fuera: falta algo que necesitan o no se puede leer.',
      other: '{n} entradas quedan fuera: falta algo que necesitan o no se puede leer.',
    },
    dropped: {
      one: '{n} detalle queda fuera. Su entrada se sigue mostrando.',
      many: '{n} de detalles quedan fuera. Sus entradas se siguen mostrando.',
      other: '{n} detalles quedan fuera. Sus entradas se siguen mostrando.',
    },
    details: 'Qué arreglar',
    entry: 'Entrada {n}',
    row: 'Fila {n}',
    whole: 'Toda la lista',
    more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
    advice: {
      network:
        'Si la dirección se abre en otra pestaña, su servidor no deja que la lean otras páginas. Pide a quien lo ' +
        'lleva que envíe «Access-Control-Allow-Origin: *», o pon una copia en tu propio sitio.',
      http: 'Abre la dirección en otra pestaña. Deberías ver la lista ahí, sin iniciar sesión.',
      timeout: 'Prueba dentro de un rato, o pon una copia en tu propio sitio.',
      'too-large': 'Quita entradas antiguas o divide la lista.',
      'not-json':
        'Quizá sea una página web que solo muestra la lista. Busca un enlace de «exportar» o «JSON». Si la ' +
        'escribiste a mano, puede faltar una coma o unas comillas.',
      'unknown-format':
        'La página de ayuda sobre listas muestra los formatos que conocemos. Una tabla necesita una primera fila ' +
        'con los nombres de sus columnas.',
    },
  },
  settings: {
    region: 'País de tus visitas',
    anywhere: 'No es un solo país',
    regionHint: 'De dónde son las líneas de crisis que se muestran. Comprueba los números antes de publicar.',
    pageLanguage: 'Idioma del widget',
    title: 'Nombre para lectores de pantalla y enlaces',
    page: 'Tu propia página con la misma lista',
    pageHint: 'Se muestra donde el widget no puede estar, junto con las líneas de crisis.',
    more: 'Más opciones',
    usual: 'Como siempre',
  },
  preview: {
    width: 'Ancho',
    phone: 'Teléfono',
    desktop: 'Ordenador',
    region: 'Vista previa',
    needsFeed: 'Escribe la dirección de tu lista para verla aquí.',
  },
  snippet: {
    platform: '¿Dónde está tu sitio?',
    files: '¿Dónde están los archivos del widget?',
    filesHint: 'La dirección de la carpeta que contiene «cdn» y «embed», en tu propio sitio o en uno de confianza.',
    sharePage: 'Dirección de la página compartida',
    sharePageHint:
      'La crea «npx peer-support-widgets oembed». Los sitios que no aceptan código la muestran, o muestran una ' +
      'tarjeta que lleva a ella.',
    needsPage:
      'Este sitio solo acepta una dirección. Escribe arriba la de la página compartida, o copia las líneas de abajo.',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'No hemos podido copiarlo. Selecciona el texto y cópialo tú.',
    unsigned:
      'Sin huella: no hemos podido leer la lista de huellas que está junto a los archivos, así que un archivo ' +
      'cambiado pasaría inadvertido.',
    signed:
      'Con la huella de cada archivo: uno cambiado no se ejecuta, y tus visitas ven las líneas con los números de ' +
      'crisis.',
    oneFile: 'Un solo archivo en vez de partes',
    oneFileHint:
      'Para páginas que deben enumerar cada script: una sola petición y una sola huella, pero se carga todo de una vez.',
    frameFeed:
      'Un marco muestra listas del sitio del que viene. Para cualquier otra, pon este archivo junto a la página ' +
      'del marco:',
    pieces: {
      html: 'Código',
      address: 'Dirección',
      'tag-name': 'Nombre de la etiqueta',
      attributes: 'Atributos',
      shortcode: 'Código corto',
    },
    file: 'Un archivo de tu sitio: {path}',
    forms: {
      script: 'El propio widget',
      frame: 'En un marco: los scripts de tu sitio no ven nada de él',
      'frame-address': 'Como dirección',
      'page-address': 'Como dirección que se convierte en vista previa',
      fields: 'En campos propios',
      'shortcode-file': 'Como archivo de tu sitio, llamado con una palabra',
      plugin: 'Con nuestro plugin: sin nada de código',
      lines: 'Solo texto y enlaces: funciona en todas partes, también por correo',
    },
  },
  platforms: {
    html: 'Mi propio HTML',
    'wordpress-admin': 'WordPress, con administración o edición',
    'wordpress-author': 'WordPress, como autora o autor, o en una red',
    newsletter: 'Un boletín por correo',
    'google-sites': 'Google Sites',
  },
  where: {
    html: 'Pégalo donde deba estar el widget.',
    'wordpress-admin': 'Añade un bloque «HTML personalizado» y pégalo ahí.',
    'wordpress-author':
      'Alguien con administración instala el plugin una vez. Después añade un bloque «Shortcode» y pégalo ahí, o ' +
      'elige el bloque por su nombre.',
    'wordpress-com':
      'Pega la dirección en una línea aparte. Los planes superiores aceptan también el código, en un bloque «HTML ' +
      'personalizado».',
    ghost: 'Pulsa +, elige «HTML» y pégalo ahí.',
    squarespace: 'Añade un bloque «Código» y pégalo ahí. El plan más básico no lo tiene.',
    wix:
      'Añadir → Insertar código → «Elemento personalizado», y rellena sus campos. Sin dominio propio: «Insertar ' +
      'un sitio», con la dirección.',
    webflow: 'Añade un elemento «Code embed» y pégalo ahí.',
    blogger: 'Pasa la entrada a «Vista HTML» y pégalo ahí.',
    drupal: 'Usa un formato de texto que deje pasar HTML («HTML completo») y pégalo en el código fuente.',
    joomla: 'Añade un módulo «Personalizado» sin filtro y pégalo en el código fuente.',
    hugo: 'Guarda el código como el archivo que se indica y escribe la palabra donde deba estar el widget.',
    jekyll: 'Pégalo en la página o en un «include».',
    eleventy: 'Pégalo en la página o en un «include».',
    notion: 'Escribe /embed y pega la dirección.',
    'google-sites': 'Insertar → Insertar código → «Por URL», y pega la dirección.',
    medium: 'Pega la dirección en una línea aparte y pulsa Intro.',
    substack: 'Pega la dirección en una línea aparte, o copia las líneas.',
    tumblr: 'Pega la dirección en una entrada de enlace, o copia las líneas.',
    newsletter: 'Pega las líneas. Los programas de correo no ejecutan scripts.',
  },
};
