import { useState } from 'preact/hooks';
import type { ReportForm } from '../../reporting/form.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { readAmount } from './form-values.ts';

/** ISO 4217 codes of the countries that channels are known of, and some more. */
const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CNY',
  'CZK',
  'DKK',
  'HKD',
  'HUF',
  'INR',
  'JPY',
  'KRW',
  'MXN',
  'NOK',
  'NZD',
  'PLN',
  'RON',
  'SEK',
  'SGD',
  'TRY',
  'ZAR',
] as const;

interface LossFieldsProps {
  readonly form: ReportForm;
  readonly change: (patch: Partial<ReportForm>) => void;
}

/** How much money was lost. An amount that can't be read is told at once and not kept. */
export function LossFields({ form, change }: LossFieldsProps) {
  const t = useText('report');
  const fields = useText('report-fields');
  const { language } = useTexts();
  const [typed, setTyped] = useState(form.lossAmount);
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const wrong = readAmount(typed) === undefined;
  return (
    <fieldset class="setting">
      <legend>{fields('field-loss')}</legend>
      <div class="fields">
        <div class="field">
          <label for="loss">{t('amount')}</label>
          <input
            id="loss"
            class="input"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={20}
            aria-invalid={wrong}
            aria-describedby="loss-wrong"
            value={typed}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              change({ lossAmount: readAmount(value) ?? '' });
            }}
          />
        </div>
        <div class="field">
          <label for="currency">{t('currency')}</label>
          <select
            id="currency"
            class="select"
            value={form.lossCurrency}
            onChange={({ currentTarget: { value } }) => change({ lossCurrency: value })}
          >
            <option value=""> </option>
            {CURRENCIES.map((code) => (
              <option key={code} value={code}>
                {`${code} – ${names.of(code)}`}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p id="loss-wrong" role="status">
        {wrong && t('amount-wrong')}
      </p>
    </fieldset>
  );
}
