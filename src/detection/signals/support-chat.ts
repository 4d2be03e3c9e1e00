import type { Signal } from '../signal.ts';

/** Beside a claim of trouble, a support chat is offered. */
export const supportChat: Signal = {
  id: 'support-chat',
  family: 'contact',
  evaluate: ({ observation, phrases }) =>
    observation.shape.chat && phrases.claims.length > 0 ? {} : undefined,
};
