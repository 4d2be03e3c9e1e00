import { vendorOf } from '../../guidance/vendors.ts';
import { useText } from '../i18n/texts.tsx';
import { DateChecked } from './date-checked.tsx';

/** How to really reach the brand that the page wore. Its address is text to be typed, as the advice says. */
export function Reach({ brand }: { brand: string | undefined }) {
  const t = useText('guidance');
  const vendor = brand === undefined ? undefined : vendorOf(brand);
  return (
    <>
      <p>{t('reach-rule')}</p>
      {vendor && (
        <>
          <p>{t(vendor.how)}</p>
          {vendor.support && (
            <p class="address">
              <bdi dir="ltr">{vendor.support.replace(/^https:\/\/(?:www\.)?/, '')}</bdi>
            </p>
          )}
          <DateChecked fact={vendor} />
        </>
      )}
    </>
  );
}
