import { titles } from './titles.js';

/** Words of the exercises with the body. They ask and never order; every step may be skipped. */
export const bodyWords = {
  notes: {
    inward:
      'Looking inward can bring up hard memories. You can just notice the chair under you. Your eyes can stay open.',
    memories: 'If hard memories come up, it is good to stop.',
    rise: 'Take your time to get up at the end.',
    injury: 'Ask a doctor first if you have an injury, cramps, arthritis, high blood pressure or heart trouble.',
    flashbacks: 'If you have flashbacks or psychosis, ask the people who care for you first.',
  },
  scripts: {
    'butterfly-hug': {
      title: titles['butterfly-hug'],
      summary: 'Slow, light taps, one side and then the other.',
      steps: [
        'You can cross your arms, middle fingers just below your collarbones. Hands on your thighs is fine too.',
        'Tap one side, then the other, slow and light.',
        'Keep tapping. Thoughts can drift by like clouds.',
        'You can go a little slower now.',
        'Let your hands rest. Look around the room, if you like.',
      ],
    },
    'body-scan': {
      title: titles['body-scan'],
      summary: 'From your feet to your head, notice each part for a while. Nothing has to change.',
      steps: [
        'Notice how the chair or the floor holds you.',
        'Notice your feet. Warm, cool or nothing at all: each is fine.',
        'Your lower legs and knees.',
        'Your thighs and hips.',
        'Your belly. It may move as you breathe.',
        'Your chest and your back.',
        'Your hands and arms.',
        'Your shoulders and neck.',
        'Your face and head.',
        'All of you, and the room around you.',
      ],
    },
    'muscle-relaxation': {
      title: titles['muscle-relaxation'],
      summary: 'Tense one part of your body, then let go, from your feet to your face.',
      steps: [
        'Sit or lie down. Tense only as much as feels right, and skip any part you like.',
        'Let go. Notice the change.',
        'Rest for a while. Get up slowly when you want to.',
        'Feet: curl your toes.',
        'Lower legs: pull your toes toward you.',
        'Thighs: press your knees together.',
        'Hips: squeeze your seat.',
        'Belly: pull it in.',
        'Hands: make fists.',
        'Arms: bend them and make them firm.',
        'Shoulders: lift them to your ears.',
        'Jaw: press your lips together.',
        'Face: wrinkle your nose and forehead.',
      ],
    },
  },
};
