import type { ChainStep } from '../storage/blocked-page.ts';

/** What the browser tells of how a page was reached (webNavigation `transitionType` and `transitionQualifiers`). */
export interface Transition {
  readonly transitionType?: string | undefined;
  readonly transitionQualifiers?: readonly string[] | undefined;
}

/** The step of the chain that a committed navigation is. */
export function stepOf(
  url: string,
  { transitionType, transitionQualifiers = [] }: Transition,
  at: number,
): ChainStep {
  return { url: url.slice(0, 2000), how: howOf(transitionType, transitionQualifiers), at };
}

function howOf(type: string | undefined, qualifiers: readonly string[]): ChainStep['how'] {
  if (qualifiers.includes('client_redirect')) return 'client-redirect';
  if (qualifiers.includes('server_redirect')) return 'server-redirect';
  if (type === 'typed' || type === 'auto_bookmark' || type === 'generated') return 'typed';
  if (type === 'form_submit') return 'form';
  if (type === 'reload') return 'reload';
  return type === 'link' ? 'link' : 'other';
}
