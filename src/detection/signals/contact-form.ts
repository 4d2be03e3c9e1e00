import type { Signal } from '../signal.ts';

/** Beside a claim of trouble, a form asks for name, phone, mail or card. */
export const contactForm: Signal = {
  id: 'contact-form',
  family: 'contact',
  evaluate({ observation, phrases }) {
    const { personalFields, passwordFields } = observation.shape;
    if (phrases.claims.length === 0 || personalFields === 0) return undefined;
    return {
      strength: Math.min(1, personalFields / 2) * (passwordFields > 0 ? 0.5 : 1),
      count: personalFields,
    };
  },
};
