import type { RecoveryStep } from '../../guidance/steps.ts';
import { ChannelList, dialled } from '../guidance/channel-list.tsx';
import { useCountry } from '../guidance/use-country.ts';
import { useText } from '../i18n/texts.tsx';
import { RemoteTools } from './remote-tools.tsx';

interface StepItemProps {
  readonly step: RecoveryStep;
  readonly done: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One step with its tick box. What is done stays readable: people go back to it. */
export function RecoveryStepItem({ step, done, onTick }: StepItemProps) {
  const t = useText('steps');
  return (
    <li class={done ? 'done' : ''}>
      <label class="choice">
        <input
          type="checkbox"
          checked={done}
          aria-describedby={`how-${step.id}`}
          onChange={({ currentTarget: { checked } }) => onTick(checked)}
        />
        <strong>{t(step.title)}</strong>
      </label>
      <div class="how" id={`how-${step.id}`}>
        <p>{t(step.how)}</p>
      </div>
      {step.adds === 'bank-number' && <BankNumber />}
      {step.adds === 'remote-tools' && <RemoteTools />}
      {step.adds === 'channels' && <Channels />}
    </li>
  );
}

function BankNumber() {
  const t = useText('steps');
  const { bankNumber } = useCountry().country;
  if (!bankNumber) return null;
  return (
    <p class="how">
      {t.rich('bank-number', {
        number: (
          <a href={`tel:${dialled(bankNumber)}`}>
            <bdi>{bankNumber}</bdi>
          </a>
        ),
      })}
    </p>
  );
}

function Channels() {
  const { country } = useCountry();
  return (
    <div class="how">
      <ChannelList channels={country.channels} />
    </div>
  );
}
