import type { ComponentChildren } from 'preact';
import { toMailto } from '../../reporting/mailto.ts';
import { useText } from '../i18n/texts.tsx';
import { useCopy } from './use-copy.ts';
import type { Draft } from './use-draft.ts';
import { useReportText } from './use-report-text.ts';

interface MailLinkProps {
  readonly draft: Draft;
  /** Left out, the person fills it in. */
  readonly to?: string;
  readonly class?: string;
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

/** Opens the person's own mail program with the report in it; what is too long for a link is put on the clipboard. */
export function MailLink({ draft, to, class: extra = '', onOpen, children }: MailLinkProps) {
  const fields = useText('report-fields');
  const { text } = useReportText(draft);
  const [, copy] = useCopy();
  const { kind, host } = draft.report.facts;
  const { href, cut } = toMailto({
    to,
    subject: fields(kind === 'mistake' ? 'subject-mistake' : 'subject-scam', { host }),
    body: text,
    cutNote: fields('cut-note'),
  });
  return (
    <a
      class={`button ${extra}`}
      href={href}
      onClick={() => {
        if (cut) void copy(text);
        onOpen();
      }}
    >
      {children}
    </a>
  );
}
