import { PAYMENT_METHODS, type PaymentMethod, REMOTE_ACCESS } from '../../reporting/form.ts';
import { useText } from '../i18n/texts.tsx';
import { Choices } from '../parts/choices.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { hasFacts } from './form-values.ts';
import { LinesField } from './lines-field.tsx';
import { LossFields } from './loss-fields.tsx';
import { TextField } from './text-field.tsx';
import type { Draft } from './use-draft.ts';

const CALLER_FIELDS = ['callerNumbers', 'callerEmails', 'callerWebsites', 'callerNames'] as const;

/** What only the person knows: what happened, what the callers gave, and what was lost. */
export function Known({ draft }: { draft: Draft }) {
  const t = useText('report');
  const fields = useText('report-fields');
  const { form, change } = draft;
  const mistake = draft.record.kind === 'mistake';
  return (
    <Disclosure title={t('known')} icon="person" open={hasFacts(form)}>
      <p class="soft">{t('known-explained')}</p>
      <TextField
        id="story"
        label={fields('field-story')}
        explained={mistake ? undefined : t('story-explained')}
        rows={5}
        limit={20_000}
        value={form.story}
        onChange={(story) => change({ story })}
      />
      {!mistake && (
        <>
          <div class="fields">
            {CALLER_FIELDS.map((id) => (
              <LinesField
                key={id}
                id={id}
                label={fields(`field-${id}`)}
                lines={form[id]}
                onChange={(lines) => change({ [id]: lines })}
              />
            ))}
          </div>
          <fieldset class="setting">
            <legend>{fields('field-remoteAccess')}</legend>
            <Choices
              name="remote"
              value={form.remoteAccess}
              onChange={(remoteAccess) => change({ remoteAccess })}
              options={REMOTE_ACCESS.map((value) => ({ value, label: fields(`remote-${value}`) }))}
            />
          </fieldset>
          <LossFields form={form} change={change} />
          <fieldset class="setting">
            <legend>{fields('field-payments')}</legend>
            <div class="choices">
              {PAYMENT_METHODS.map((method) => (
                <label key={method} class="choice">
                  <input
                    type="checkbox"
                    checked={form.payments.includes(method)}
                    onChange={() => change({ payments: toggled(form.payments, method) })}
                  />
                  <span>{fields(`payment-${method}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )}
      <p class="soft">{t('reporter-explained')}</p>
      <div class="fields">
        <TextField
          id="reporterName"
          label={t('reporter-name')}
          limit={200}
          autocomplete="name"
          value={form.reporterName}
          onChange={(reporterName) => change({ reporterName })}
        />
        <TextField
          id="reporterEmail"
          label={t('reporter-email')}
          limit={254}
          type="email"
          autocomplete="email"
          value={form.reporterEmail}
          onChange={(reporterEmail) => change({ reporterEmail })}
        />
      </div>
    </Disclosure>
  );
}

function toggled(payments: readonly PaymentMethod[], method: PaymentMethod): PaymentMethod[] {
  return PAYMENT_METHODS.filter((one) => payments.includes(one) !== (one === method));
}
