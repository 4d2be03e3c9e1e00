import { useState } from 'preact/hooks';
import type { Evidence, SignalId } from '../../detection/evidence.ts';
import { useText } from '../i18n/texts.tsx';
import { brandName } from './brand-name.ts';

/** Signals whose quote is a brand's id. */
const NAMES_BRAND = new Set<SignalId>(['brand-worn', 'look-alike-host', 'brand-in-host', 'own-site']);
/** Signals whose text has the quote inside it. */
const HAS_QUOTE_INSIDE = new Set<SignalId>(['shared-hosting', 'raw-ip-host']);
/** Signals whose quote is a number or an address, which takes no quotation marks. */
const BARE_QUOTE = new Set<SignalId>([
  'number-to-call',
  'number-stressed',
  'number-from-address',
  'number-in-dialog',
  'random-address',
]);

/**
 * Evidence that speaks for an interruption, strongest first, each number quoted once: "it shows a number" and "it pushes
 * a number" with the same digits are one reason to a reader.
 */
export function reasonsOf(evidence: readonly Evidence[]): Evidence[] {
  const told = new Set<string>();
  return [...evidence]
    .filter(({ family }) => family !== 'against')
    .sort((a, b) => b.weight - a.weight)
    .map((one) => {
      if (!one.quote || NAMES_BRAND.has(one.signal) || HAS_QUOTE_INSIDE.has(one.signal)) return one;
      if (!told.has(one.quote)) {
        told.add(one.quote);
        return one;
      }
      const { quote: _told, ...rest } = one;
      return rest;
    });
}

/** The reasons in plain words with the page's own. Shows the first few, and the rest on a click. */
export function Reasons({ evidence, first = 5 }: { evidence: readonly Evidence[]; first?: number }) {
  const common = useText('common');
  const [all, setAll] = useState(false);
  const reasons = reasonsOf(evidence);
  const shown = all || reasons.length <= first + 1 ? reasons : reasons.slice(0, first);
  return (
    <>
      <ul class="reasons">
        {shown.map((one) => (
          <Reason key={one.signal} evidence={one} />
        ))}
      </ul>
      {shown.length < reasons.length && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {common('show-all', { count: reasons.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Reason({ evidence: { signal, quote, count } }: { evidence: Evidence }) {
  const t = useText('evidence');
  const common = useText('common');
  const text = t(signal, {
    count: count ?? 1,
    quote: quote ?? '…',
    brand: quote ? brandName(quote, common) : '…',
  });
  const ownLine = quote && !NAMES_BRAND.has(signal) && !HAS_QUOTE_INSIDE.has(signal);
  return (
    <li>
      {text}
      {ownLine && (
        <bdi class="words">{BARE_QUOTE.has(signal) ? quote : common('quote', { words: quote })}</bdi>
      )}
    </li>
  );
}
