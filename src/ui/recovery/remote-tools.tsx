import { REMOTE_TOOLS, type RemoteTool } from '../../guidance/remote-tools.ts';
import { useText, useTexts } from '../i18n/texts.tsx';

/** Remote-help programs to look for; each opens to say what it is called and how it goes away. */
export function RemoteTools() {
  const t = useText('steps');
  return (
    <div class="how">
      <p class="small">
        <strong>{t('tools-heading')}</strong>
      </p>
      <div class="tools-list">
        {REMOTE_TOOLS.map((tool) => (
          <details key={tool.id}>
            <summary>
              <bdi>{tool.name}</bdi>
            </summary>
            <Removal tool={tool} />
          </details>
        ))}
      </div>
      {/* On paper the entries stay closed; these two ways fit nearly all of them. */}
      <p class="print-only small">{t('remove-windows-portable')}</p>
      <p class="print-only small">{t('remove-mac')}</p>
    </div>
  );
}

function Removal({ tool }: { tool: RemoteTool }) {
  const t = useText('steps');
  const { language } = useTexts();
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return (
    <div class="removal small">
      <p>{t(tool.windowsRemoval)}</p>
      {tool.windowsApps.length > 0 && <p>{t('tools-windows-names', { names: list(tool.windowsApps) })}</p>}
      {tool.windowsProcesses.length > 0 && (
        <p>{t('tools-processes', { names: list(tool.windowsProcesses) })}</p>
      )}
      {tool.macRemoval && <p>{t(tool.macRemoval)}</p>}
      {tool.macApps.length > 0 && <p>{t('tools-mac-names', { names: list(tool.macApps) })}</p>}
    </div>
  );
}
