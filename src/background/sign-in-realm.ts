import { NOTHING_SHOWN } from '../detection/nothing-shown.ts';
import type { Observation } from '../detection/observation.ts';
import type { FrameFindings } from '../detection/registry.ts';
import { judge } from '../detection/verdict.ts';
import { describeFindings } from '../messaging/describe-findings.ts';
import type { EvidenceMessage } from '../messaging/messages.ts';

/** The realm of a `www-authenticate` header (RFC 9110, section 11.6.1), or undefined where there is none. */
export function realmOf(
  headers: readonly { name: string; value?: string | undefined }[],
): string | undefined {
  for (const { name, value } of headers) {
    if (name.toLowerCase() !== 'www-authenticate') continue;
    const realm = /realm="((?:[^"\\]|\\.)*)"|realm=([^\s,]+)/i.exec(value ?? '');
    if (realm) return (realm[1] ?? realm[2] ?? '').replace(/\\(.)/g, '$1').slice(0, 2000);
  }
  return undefined;
}

/** What a realm amounts to, as if a frame had said it; undefined where it is an ordinary one. */
export function realmMessage(
  url: string,
  realm: string,
  evaluate: (observation: Observation) => FrameFindings,
): EvidenceMessage | undefined {
  const { hostname, pathname } = new URL(url);
  const findings = evaluate({
    address: { protocol: 'realm:', host: hostname, path: pathname, numbers: [] },
    top: true,
    ...NOTHING_SHOWN,
    dialogs: [realm],
    shape: { ...NOTHING_SHOWN.shape, textLength: realm.length },
  });
  const { claims } = findings.reading.phrases;
  if (claims.length === 0 && findings.reading.numbers.length === 0) return undefined;
  return { ...describeFindings(findings, '', judge(findings.evidence).level), kind: 'sign-in-box' };
}
