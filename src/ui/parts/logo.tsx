import { useText } from '../i18n/texts.tsx';

/** The sign and the name, so that people see who speaks. */
export function Logo() {
  const t = useText('common');
  return (
    <p class="logo">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect class="ground" width="16" height="16" rx="3.5" />
        <path
          class="handset"
          d="M2 8c0-3 3-4.5 6-4.5S14 5 14 8v1.5c0 .3-.2.5-.5.5h-3c-.3 0-.5-.2-.5-.5V8c-1.3-.5-2.7-.5-4 0v1.5c0 .3-.2.5-.5.5h-3c-.3 0-.5-.2-.5-.5zM4 11.7h8v1.6H4z"
        />
      </svg>
      {t('product')}
    </p>
  );
}
