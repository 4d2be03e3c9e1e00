import type { Lexicon, LexiconExamples } from './lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  script: 'latin',
  triggers: ['infect', 'virus', 'locked', 'blocked'],
  groups: {
    device: ['(your|this|the) (computer|pc|device|system|mac|iphone|ipad|phone|windows|machine|laptop)'],
  },
  claims: {
    infected: ['{device} (is|has been|was|may be) ~ (infected|compromised|hacked)'],
    locked: ['{device} (is|has been|was) ~ (locked|blocked|disabled)'],
    stolen: [],
    expired: [],
    illegal: [],
    damaged: [],
  },
  call: ['(call|contact|dial) ~ (support|helpline|technician*|immediately|now|us)'],
  stay: ['do not (close|restart|shut down|turn off|switch off)'],
  support: ['toll free', '(microsoft|windows|apple) (technical )? support'],
  scan: [],
  remove: [],
  lure: [],
  warns: ['scam*', 'fraud*', 'fake'],
  hypothetical: ['if', 'how to', 'signs'],
  prank: [],
  never: [],
};

export const examples: LexiconExamples = {
  positive: [['claims.infected', 'Your computer has been infected with 5 viruses.']],
  negative: ['How to tell if your computer has been infected'],
  warning: [],
};
