import type { Signal } from '../signal.ts';

/** A number stands in an alert, confirm or prompt box. */
export const numberInDialog: Signal = {
  id: 'number-in-dialog',
  family: 'contact',
  evaluate({ numbers }) {
    const number = numbers.find(({ run }) => run.place === 'dialog');
    return number && { quote: number.shown };
  },
};
