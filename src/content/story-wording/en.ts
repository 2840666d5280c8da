import type { StoryRules } from '../../domain/story-check.js';
import { mindframe, ourWordsMatter, samaritans } from './guidelines.js';

/** The rules for stories in English. */
export const en: StoryRules = {
  wording: [
    {
      kind: 'method-detail',
      phrases: [
        'hang*|hung|shoot|shot|drown*|stab*|burn*|starv* myself|himself|herself|themselves|themself',
        'slit*|slash*|cut* my|his|her|their wrist*|arm*|throat*|thigh*',
        'overdos* on',
        'an overdose of',
        '# pills|tablets|capsules|mg|milligrams|drinks',
        'bottle|handful|box|packet of pills|tablets|paracetamol|aspirin|sleeping',
        'jump*|leapt|leap off|from',
        'in front of a|the train|bus|truck|lorry|car',
        'noose',
        'ligature*',
        'razor*',
        'carbon monoxide',
        'gun to my|his|her|their',
        'suicide note',
      ],
      advice: 'Leave out how, with what, how much and where: the story does not need it.',
      guideline: samaritans,
    },
    {
      kind: 'stigma',
      phrases: [
        'commit*|committing suicide',
        'successful|unsuccessful|failed|completed suicide',
        'successful|unsuccessful|failed attempt*',
        'suicide epidemic',
      ],
      advice: 'Say “died by suicide”, “ended his life”, “attempted suicide”: no crime, no success, no failure.',
      guideline: samaritans,
    },
    {
      kind: 'stigma',
      phrases: [
        'cry for help',
        'attention seek*',
        'just wanted attention',
        'killed himself|herself|themselves because',
        'took his|her|their life because',
      ],
      advice: 'Do not belittle, and do not give one single cause: there are always several.',
      guideline: samaritans,
    },
    {
      kind: 'stigma',
      phrases: [
        'psycho|psychos|nutter|nutters|nutcase|lunatic|lunatics|schizo|deranged',
        'mental patient*',
        'mental|lunatic institution*|asylum*',
        'loony',
        'happy pills',
        'a|the|my|your|his|her|our|their shrink|shrinks',
      ],
      advice: 'Say what happened in plain words: “a hospital”, “my psychiatrist”, “very unwell”.',
      guideline: mindframe,
    },
    {
      kind: 'stigma',
      phrases: [
        'a|an|the schizophrenic|schizophrenics|anorexic|anorexics|bulimic|bulimics|bipolars|depressives',
        'suffer*|afflicted from|with depression|anxiety|schizophrenia|bipolar|ptsd|anorexia|psychosis',
        'victim of mental',
      ],
      advice: 'Name the person, not the diagnosis: “living with”, “was told I have”.',
      guideline: mindframe,
    },
    {
      kind: 'stigma',
      phrases: ['junkie*|druggie*|crackhead*', 'substance|drug abuser*', 'alcoholics|addicts'],
      advice: 'Say “people who use drugs”, “living with addiction”, unless the author calls themselves so.',
      guideline: ourWordsMatter,
    },
  ],
  subjects: [
    {
      subject: 'suicide',
      phrases: [
        'suicid*',
        'end|ended|ending my|his|her|their life',
        'kill*|killing myself|himself|herself|themselves',
        'took his|her|their own life',
      ],
    },
    { subject: 'self-harm', phrases: ['self harm*', 'selfharm*', 'self injur*', 'hurt|hurting|cut|cutting myself'] },
    {
      subject: 'assault or abuse',
      phrases: [
        'assault*',
        'rape|raped|rapist',
        'molest*',
        'abused|abuser',
        'domestic violence',
        'sexual violence|abuse',
      ],
    },
    {
      subject: 'eating disorders',
      phrases: ['eating disorder*', 'anorexi*', 'bulimi*', 'binge*|binging|purge|purging'],
    },
    {
      subject: 'drugs or alcohol',
      phrases: ['substance use|abuse', 'overdos*', 'heroin|fentanyl|cocaine|meth', 'addict*', 'alcoholi*', 'relaps*'],
    },
  ],
};
