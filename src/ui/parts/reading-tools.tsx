import type { Settings } from '../../storage/settings-model.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import { Icon } from './icon.tsx';
import { useChange } from './use-change.ts';
import { useSpeech } from './use-speech.ts';

const BIGGER: Readonly<Record<Settings['textSize'], Settings['textSize']>> = {
  normal: 'large',
  large: 'huge',
  huge: 'normal',
};

/** Reading aloud, text size and contrast, right where they are needed. What is chosen stays. */
export function ReadingTools({ sentences }: { sentences: readonly string[] }) {
  const t = useText('common');
  const { language } = useTexts();
  const { settings, locked } = useSettings();
  const [save, { result }] = useChange();
  const speech = useSpeech(language);
  return (
    <div class="tools">
      {speech.available && (
        <button
          type="button"
          class="button plain"
          aria-pressed={speech.speaking}
          onClick={() => speech.toggle(sentences)}
        >
          <Icon name="speaker" />
          {t(speech.speaking ? 'stop-reading' : 'read-aloud')}
        </button>
      )}
      {!locked.has('textSize') && (
        <button
          type="button"
          class="button plain"
          onClick={() => void save({ textSize: BIGGER[settings.textSize] })}
        >
          {t(settings.textSize === 'huge' ? 'normal-text' : 'bigger-text')}
        </button>
      )}
      {!locked.has('highContrast') && (
        <button
          type="button"
          class="button plain"
          aria-pressed={settings.highContrast}
          onClick={() => void save({ highContrast: !settings.highContrast })}
        >
          {t('high-contrast')}
        </button>
      )}
      <p role="status">{result === 'failed' && t('not-saved')}</p>
    </div>
  );
}
