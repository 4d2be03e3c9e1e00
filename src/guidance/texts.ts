import type guidance from '../../assets/locales/en/guidance.json';
import type steps from '../../assets/locales/en/steps.json';

/** Keys of the texts that go with the data of this room; the words are in `assets/locales`. */
export type GuidanceKey = keyof typeof guidance;
export type StepKey = keyof typeof steps;
