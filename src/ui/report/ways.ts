import type { Channel } from '../../guidance/channel.ts';
import type { Destinations } from '../../reporting/destinations.ts';

/** One place to report to besides the best, as it is shown. */
export type Way =
  | { readonly kind: 'official'; readonly id: string; readonly channel: Channel }
  | {
      readonly kind: 'form';
      readonly id: string;
      /** Company, or key of a list of bad pages in namespace `guidance`. */
      readonly name: { readonly vendor: string } | { readonly desk: string } | { readonly list: ListLabel };
      readonly url?: string;
      readonly email?: string;
      /** What is put on the clipboard: nothing where the form is filled in already. */
      readonly copies: 'nothing' | 'address' | 'report';
      readonly fact?: Dated;
    };

type ListLabel = Destinations['lists'][number]['label'];
interface Dated {
  readonly checked: string;
  readonly confidence?: 'third-party';
  readonly source: string;
}

/** The one place to go to first, and the others in the order of their use. */
export interface Ways {
  readonly best: Channel | undefined;
  readonly others: readonly Way[];
}

/** Sorts the places a report can go to: the first channel of the country is the best, whatever the brand. */
export function waysOf({ official, vendors, lists, abuseDesk }: Destinations): Ways {
  const [best, ...rest] = official;
  return {
    best,
    others: [
      ...rest.map((channel): Way => ({ kind: 'official', id: channel.id, channel })),
      ...lists.map(
        ({ id, label, url, filledIn }): Way => ({
          kind: 'form',
          id: `list:${id}`,
          name: { list: label },
          url,
          copies: filledIn ? 'nothing' : 'address',
        }),
      ),
      // Google's own form is that of its list.
      ...vendors
        .filter(({ reportUrl }) => !lists.some(({ url }) => reportUrl && url.startsWith(reportUrl)))
        .map(
          (vendor): Way => ({
            kind: 'form',
            id: `vendor:${vendor.brand}`,
            name: { vendor: vendor.brand },
            ...(vendor.reportUrl ? { url: vendor.reportUrl } : {}),
            ...(vendor.reportEmail ? { email: vendor.reportEmail } : {}),
            copies: 'report',
            fact: vendor,
          }),
        ),
      ...(abuseDesk
        ? [
            {
              kind: 'form' as const,
              id: `desk:${abuseDesk.provider}`,
              name: { desk: abuseDesk.provider },
              ...(abuseDesk.url ? { url: abuseDesk.url } : {}),
              ...(abuseDesk.email ? { email: abuseDesk.email } : {}),
              copies: 'report' as const,
              fact: abuseDesk,
            },
          ]
        : []),
    ],
  };
}
