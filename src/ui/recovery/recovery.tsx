import './recovery.css';
import { caseKey, RECOVERY_CASES, recoverySteps } from '../../guidance/steps.ts';
import { CountryLine } from '../guidance/country-line.tsx';
import { useText } from '../i18n/texts.tsx';
import { Icon } from '../parts/icon.tsx';
import { RecoveryStepItem } from './recovery-step-item.tsx';
import type { Recovery as RecoveryTicks } from './use-recovery.ts';

/** What to do after a call, a visit on the screen, or a payment: tick what happened, then step by step. */
export function Recovery({ recovery }: { recovery: RecoveryTicks }) {
  const t = useText('steps');
  const common = useText('common');
  const { state, failed, tickCase, tickStep } = recovery;
  const steps = recoverySteps(state.cases);
  const done = steps.filter(({ id }) => state.done.includes(id)).length;
  return (
    <>
      <h2 class="print-only">{t('title')}</h2>
      <p>{t('intro')}</p>
      <fieldset class="cases">
        <legend class="visually-hidden">{t('title')}</legend>
        {RECOVERY_CASES.map((one) => (
          <label key={one} class="choice">
            <input
              type="checkbox"
              checked={state.cases.includes(one)}
              onChange={({ currentTarget: { checked } }) => tickCase(one, checked)}
            />
            <span>{t(caseKey(one))}</span>
          </label>
        ))}
      </fieldset>
      {steps.length > 0 && (
        <>
          <CountryLine id="recovery-country" />
          <ol class="steps">
            {steps.map((step) => (
              <RecoveryStepItem
                key={step.id}
                step={step}
                done={state.done.includes(step.id)}
                onTick={(on) => tickStep(step.id, on)}
              />
            ))}
          </ol>
          <div class="row screen-only">
            <button type="button" class="button" onClick={() => window.print()}>
              <Icon name="printer" />
              {t('print')}
            </button>
            <p role="status">{t('done', { done, total: steps.length })}</p>
          </div>
        </>
      )}
      <p role="status">{failed && common('not-saved')}</p>
    </>
  );
}
