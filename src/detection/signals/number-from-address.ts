import type { Signal } from '../signal.ts';

/** The number stands in the page's address, where whoever placed the advert put it. */
export const numberFromAddress: Signal = {
  id: 'number-from-address',
  family: 'contact',
  evaluate({ observation, numbers }) {
    const given = observation.address.numbers.map((number) => ({
      number,
      digits: number.replace(/\D/g, ''),
    }));
    const shown = given.find(({ digits }) => numbers.some((one) => one.digits.endsWith(digits.slice(-7))));
    if (shown) return { quote: shown.number };
    const [first] = given;
    return first && { strength: 0.5, quote: first.number };
  },
};
