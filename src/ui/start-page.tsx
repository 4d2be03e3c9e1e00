import './theme/theme.css';
import { type ComponentType, render } from 'preact';
import { loadSettings } from '../storage/settings.ts';
import type { Settings } from '../storage/settings-model.ts';
import { chooseLocale } from './i18n/languages.ts';
import type { Namespace } from './i18n/namespaces.ts';
import { loadTexts, type Texts } from './i18n/texts.tsx';
import { PageShell } from './page-shell.tsx';

/** A page of the extension. */
export interface PagePlan {
  /** What the page shows. */
  readonly view: ComponentType;
  /** Texts it needs; `common` is always there. */
  readonly namespaces: readonly Namespace[];
  /** Shown in plain English where the extension's own files are damaged and nothing else can be. */
  readonly lastResort: string;
}

/** Loads settings and texts and shows the page. Never throws: a person in trouble must not see an empty page. */
export async function startPage(plan: PagePlan): Promise<void> {
  const root = document.getElementById('app') ?? document.body;
  // Our pages can't be framed (frame-ancestors, not web accessible); a browser that lets it happen gets nothing.
  if (window.top !== window) return;
  try {
    const settings = await loadSettings();
    const texts = await textsFor(settings, plan.namespaces);
    render(<PageShell plan={plan} initialSettings={settings} initialTexts={texts} />, root);
  } catch (error) {
    console.error('hangup: the page could not be shown', error);
    root.textContent = plan.lastResort;
  }
}

/** The texts of a page in the language that holds now. */
export function textsFor(settings: Settings, namespaces: readonly Namespace[]): Promise<Texts> {
  const asked = new URLSearchParams(location.search).get('locale');
  const locale = chooseLocale(asked, settings.language, navigator.languages);
  return loadTexts(locale, [...new Set<Namespace>(['common', ...namespaces])]);
}
