import type { exercises as english } from '../en/exercises.js';
import type { Words } from '../messages.js';

/** Words of the built-in exercises. They ask and never order; every step may be skipped. */
export const exercises: Words<typeof english> = {
  phases: { in: 'Wdech', 'hold-in': 'Zatrzymaj', out: 'Wydech', 'hold-out': 'Zatrzymaj' },
  notes: {
    dizzy: 'Jeśli kręci Ci się w głowie, przerwij i oddychaj, jak chcesz.',
    small: 'Wystarczą małe, lekkie oddechy.',
    seated: 'Na początku może się trochę kręcić w głowie. Najlepiej usiądź.',
    enough: 'Osiem rund, dwa razy dziennie, to najwięcej.',
    tingling: 'Jeśli mrowią Ci usta lub palce, przerwij i oddychaj, jak chcesz.',
    inward:
      'Patrzenie w głąb siebie może przywołać trudne wspomnienia. Możesz po prostu poczuć krzesło pod sobą. Oczy ' +
      'mogą być otwarte.',
    memories: 'Jeśli przychodzą trudne wspomnienia, dobrze jest przerwać.',
    rise: 'Na koniec wstań bez pośpiechu.',
    senses: 'Nie ma czego wąchać, słuchać, oglądać? Pomiń ten krok albo pomyśl o czymś, co pamiętasz.',
    object: 'Nie ma nic w pobliżu? Wystarczą stopy na podłodze.',
    turns: 'Jeśli to miejsce przestaje być spokojne, zostaw je i rozejrzyj się.',
    writing: 'Pisz na papierze albo tylko pomyśl. Ta strona niczego nie zapisuje.',
    holds: 'Pomiń zatrzymywanie oddechu, jeśli jesteś w ciąży albo masz chore serce lub płuca.',
    injury: 'Najpierw zapytaj lekarza, jeśli masz uraz, skurcze, zapalenie stawów, wysokie ciśnienie lub chore serce.',
    flashbacks:
      'Jeśli wracają do Ciebie sceny z przeszłości albo masz psychozę, najpierw zapytaj osoby, które Cię leczą.',
  },
  scripts: {
    'five-senses': {
      title: 'Pięć zmysłów',
      summary: 'Zauważ, co jest wokół Ciebie, jednym zmysłem naraz.',
      steps: [
        'Jakie 5 rzeczy widzisz?',
        'Jakich 4 rzeczy możesz dotknąć?',
        'Jakie 3 rzeczy słyszysz?',
        'Jakie 2 rzeczy możesz powąchać?',
        'Jaką 1 rzecz możesz posmakować?',
      ],
    },
    orienting: {
      title: 'Tu i teraz',
      summary: 'Kilka prostych pytań o dziś, na chwile, gdy przeszłość wydaje się bliska.',
      steps: [
        'Jaki jest dziś dzień?',
        'Gdzie teraz jesteś?',
        'Ile masz teraz lat?',
        'Jakie 3 rzeczy tutaj są inne niż wtedy?',
        'Rozejrzyj się jeszcze raz, jeśli chcesz. Jesteś tutaj, dzisiaj.',
      ],
    },
    'grounding-object': {
      title: 'Przedmiot w dłoni',
      summary: 'Poznaj jedną rzecz w swojej dłoni.',
      steps: [
        'Czy jest blisko coś, co chcesz potrzymać?',
        'Ile to waży?',
        'Gdzie są brzegi? Jest gładkie czy szorstkie?',
        'Jest ciepłe czy chłodne?',
        'Jakie kolory w tym widzisz?',
        'Potrzymaj jeszcze chwilę, jeśli chcesz.',
      ],
    },
    'butterfly-hug': {
      title: 'Uścisk motyla',
      summary: 'Powolne, lekkie dotknięcia, raz z jednej, raz z drugiej strony.',
      steps: [
        'Możesz skrzyżować ramiona, środkowe palce tuż pod obojczykami. Dłonie na udach też są dobre.',
        'Stukaj z jednej strony, potem z drugiej, powoli i lekko.',
        'Stukaj dalej. Myśli mogą płynąć jak chmury.',
        'Możesz teraz trochę zwolnić.',
        'Niech dłonie odpoczną. Rozejrzyj się, jeśli chcesz.',
      ],
    },
    'calm-place': {
      title: 'Spokojne miejsce',
      summary: 'Wyobraź sobie miejsce, które daje Ci spokój, prawdziwe lub wymyślone.',
      steps: [
        'Czy jest miejsce, w którym czujesz spokój? Może być prawdziwe lub wymyślone.',
        'Co możesz tam zobaczyć?',
        'Co możesz tam usłyszeć?',
        'Co tam pachnie, co czujesz na skórze?',
        'Jakie jedno słowo nazywa to miejsce?',
        'Powiedz sobie to słowo i wyobraź sobie to miejsce jeszcze raz.',
      ],
    },
    'body-scan': {
      title: 'Podróż przez ciało',
      summary: 'Od stóp do głowy: zauważ każdą część przez chwilę. Nic nie musi się zmienić.',
      steps: [
        'Zauważ, jak krzesło lub podłoga Cię podtrzymuje.',
        'Zauważ stopy. Ciepłe, zimne albo nic: wszystko jest w porządku.',
        'Łydki i kolana.',
        'Uda i biodra.',
        'Brzuch. Może porusza się z oddechem.',
        'Klatka piersiowa i plecy.',
        'Dłonie i ramiona.',
        'Barki i szyja.',
        'Twarz i głowa.',
        'Całe ciało i pokój wokół Ciebie.',
      ],
    },
    'muscle-relaxation': {
      title: 'Rozluźnianie mięśni',
      summary: 'Napnij jedną część ciała, potem puść, od stóp do twarzy.',
      steps: [
        'Usiądź lub połóż się. Napinaj tylko tyle, ile jest dobre, i pomijaj, co chcesz.',
        'Puść. Zauważ zmianę.',
        'Odpocznij chwilę. Wstań powoli, kiedy chcesz.',
        'Stopy: podwiń palce.',
        'Łydki: przyciągnij palce stóp do siebie.',
        'Uda: ściśnij kolana.',
        'Biodra: napnij pośladki.',
        'Brzuch: wciągnij go.',
        'Dłonie: zaciśnij pięści.',
        'Ramiona: zegnij je i napnij.',
        'Barki: unieś je do uszu.',
        'Szczęka: zaciśnij usta.',
        'Twarz: zmarszcz nos i czoło.',
      ],
    },
    'journaling-prompts': {
      title: 'Pytania do zapisania',
      summary: 'Jedno pytanie naraz, na papier albo tylko do myśli.',
      steps: [
        'Co jest teraz wokół Ciebie?',
        'Co czujesz? Wystarczy kilka słów.',
        'Co już kiedyś pomogło, choć trochę?',
        'Co powiesz przyjaciołom, którzy tak się czują?',
        'Do kogo możesz zadzwonić albo z kim posiedzieć?',
        'Jaką małą, dobrą rzecz możesz zrobić teraz?',
      ],
    },
    'extended-exhale': {
      title: 'Dłuższy wydech',
      summary: 'Wydech trochę dłuższy niż wdech. Bez zatrzymywania.',
      steps: [],
    },
    'box-breathing': {
      title: 'Oddech po kwadracie',
      summary: 'Cztery równe części: wdech, zatrzymanie, wydech, zatrzymanie.',
      steps: [],
    },
    'coherent-breathing': {
      title: 'Równy oddech',
      summary: 'Powolny i równy, tyle samo wdechu co wydechu.',
      steps: [],
    },
    'physiological-sigh': {
      title: 'Głębokie westchnienie',
      summary: 'Wdech, mały łyk powietrza na dodatek i długi wydech.',
      steps: ['Wdech nosem', 'Jeszcze trochę', 'Powolny wydech ustami'],
    },
    'four-seven-eight': {
      title: 'Oddech 4-7-8',
      summary: 'Wdech na 4, zatrzymanie na 7, wydech na 8.',
      steps: ['Najpierw wypuść powietrze, całe, jeśli chcesz.', 'Wdech nosem', 'Wydech ustami'],
    },
  },
};
