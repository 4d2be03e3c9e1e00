import { quoteOf, type Signal } from '../signal.ts';

/** A scan of the computer reports itself: its words, and best a progress that moves or files that flicker by. */
export const fakeScan: Signal = {
  id: 'fake-scan',
  family: 'staging',
  evaluate({ observation: { motion }, phrases }) {
    const told = phrases.scan.filter(
      ({ run }) => run.place !== 'code' && run.place !== 'quote' && run.place !== 'comment',
    );
    const [first] = told;
    if (!first) return undefined;
    const moves = motion.progress + motion.racing > 0 ? 0.4 : 0;
    const words = Math.min(0.6, 0.3 + 0.1 * new Set(told.map(({ text }) => text)).size);
    return {
      strength: Math.min(1, (first.run.place === 'prose' ? 0.3 : words) + moves),
      quote: quoteOf(first),
    };
  },
};
