import { OTHERS_WORDS } from '../in-sight.ts';
import type { NamedBrand, Reading } from '../reading.ts';
import type { Signal } from '../signal.ts';

const SPEAKS = new Set(['title', 'dialog', 'layer', 'heading']);
const LARGE = 20;

/** How surely the page speaks as the brand: in its title or headline, or beside its support words. */
function shareOf({ run, strong }: NamedBrand, { phrases }: Reading): number {
  if (OTHERS_WORDS.has(run.place)) return 0;
  const supports =
    phrases.support.some((one) => one.run === run) || phrases.claims.some((one) => one.run === run);
  if (strong)
    return SPEAKS.has(run.place) || run.size >= LARGE || supports ? 1 : run.place === 'prose' ? 0.4 : 0.6;
  if (supports) return 0.7;
  return phrases.claims.length > 0 && run.place !== 'prose' ? 0.4 : 0;
}

/** A brand speaks on a host that isn't the brand's. */
export const brandWorn: Signal = {
  id: 'brand-worn',
  family: 'impersonation',
  evaluate(reading) {
    const [best] = reading.brands
      .map((named) => ({ named, share: shareOf(named, reading) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    return best && { strength: best.share, quote: best.named.brand.id };
  },
};
