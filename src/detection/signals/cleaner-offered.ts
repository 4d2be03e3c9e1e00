import { quoteOf, type Signal } from '../signal.ts';

/** A program, or the removal of the threats by a click, is offered as the remedy. */
export const cleanerOffered: Signal = {
  id: 'cleaner-offered',
  family: 'contact',
  evaluate({ observation, phrases }) {
    const commands = phrases.remove.filter(
      ({ run }) => run.place !== 'code' && run.place !== 'quote' && run.place !== 'comment',
    );
    // The button is what the page is for; text above it only leads there.
    const command = commands.find(({ run }) => run.place === 'control') ?? commands[0];
    const [download] = observation.shape.downloads;
    if (!command)
      return download && phrases.claims.length > 0 ? { strength: 0.6, quote: download } : undefined;
    return { strength: download || command.run.place === 'control' ? 1 : 0.6, quote: quoteOf(command) };
  },
};
