/** Reporting and emergency lines that really exist; advice pages of the gallery quote them. Digits only. */
const OFFICIAL = new Set(['03001232040', '805805817', '0359787509', '09008844', '49116116']);

/** Number ranges that are kept for fiction, each as digits without country code and leading zero. */
const FICTIONAL = [
  /^1?[2-9]\d{2}55501\d{2}$/, // North America
  /^1632960\d{3}$|^8081570\d{3}$|^2079460\d{3}$/, // United Kingdom (Ofcom)
  /^3023125\d{3}$|^17139200\d{2}$/, // Germany (Bundesnetzagentur)
  /^19900\d{4}$|^63998\d{4}$/, // France (Arcep)
  /^1800160401$|^25550\d{4}$/, // Australia (ACMA)
  /^8465004\d{2}$|^20198\d{4}$/, // Sweden (PTS)
];

/** Shapes of a number to call; what only looks like one (dates, addresses, order numbers) is left out by shape. */
const SHAPES = [
  /\+\d[\d ()-]{7,}\d/g,
  /(?<![\w.-])(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?![\w-])/g,
  /(?<![\w.:+-])0\d(?:[\d ]|-(?=\d)){6,}\d(?![\w-])/g,
  /(?<![\w.-])[48]\d{2}[- ]\d{3}[- ]\d{3,4}(?![\w-])/g,
  /(?<=tel:)\+?\d{7,}/g,
];

const NORTH_AMERICAN = /^(?:\+?1[-. (]|\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}$)/;

/**
 * Finds telephone numbers in a page's source that nobody has reserved for fiction.
 *
 * @param source Text of a file; embedded media may be left in
 * @returns The numbers as written, without those that are fictional, obviously made up (a run of 000 or 555) or official
 */
export function realNumbers(source: string): string[] {
  const text = source.replace(/data:[a-z]+\/[a-z+-]+;base64,[\w+/=]+/g, '').normalize('NFKC');
  return SHAPES.flatMap((shape) => text.match(shape) ?? []).filter((number) => !isFictional(number));
}

function isFictional(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (OFFICIAL.has(digits)) return true;
  const national = digits.replace(/^(?:00)?(?:44|49|33|61|46)(?=\d{8,}$)|^0/, '');
  if (FICTIONAL.some((range) => range.test(national) || range.test(digits))) return true;
  return !NORTH_AMERICAN.test(written) && /000|555/.test(digits);
}
