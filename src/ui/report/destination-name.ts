import { channelById } from '../../guidance/channels.ts';
import { ENDPOINT_ID } from '../../reporting/endpoint.ts';
import type { Translator } from '../i18n/texts.tsx';

const LISTS = {
  'list:safe-browsing': 'Google Safe Browsing',
  'list:smartscreen': 'Microsoft SmartScreen',
  'list:netcraft': 'Netcraft',
} as const;

/** Where a report went, by the id that it was noted under (`ReportRecord.sent`), in words. */
export function destinationName(to: string, t: Translator<'report'>): string {
  if (to === 'mail') return t('to-mail');
  if (to === ENDPOINT_ID) return t('to-endpoint');
  if (Object.hasOwn(LISTS, to)) return LISTS[to as keyof typeof LISTS];
  return channelById(to)?.name ?? to.replace(/^(?:vendor|desk):/, '');
}
