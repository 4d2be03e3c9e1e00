import type { Translator } from '../i18n/texts.tsx';

/** Names in `detection/brands.ts` that are words and not names. */
const WORDS = {
  police: 'brand-police',
  'your bank': 'brand-bank',
  'your internet provider': 'brand-provider',
} as const;

/** A brand's id as it stands in a sentence of the interface's language. */
export function brandName(brand: string, common: Translator<'common'>): string {
  return Object.hasOwn(WORDS, brand) ? common(WORDS[brand as keyof typeof WORDS]) : brand;
}
