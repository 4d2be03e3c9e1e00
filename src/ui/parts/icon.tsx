const SHAPES = {
  check: 'M4 12.5l5 5L20 6.5',
  careful: 'M12 3.5L22 20.5H2zM12 10v5M12 17.3v.4',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  off: 'M12 3v8M6.5 6.5a8 8 0 1 0 11 0',
  unknown:
    'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2v.7M12 17.3v.4M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 0 0 0-19',
  chevron: 'M5 9l7 7 7-7',
  speaker: 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4.2 4.2 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  printer: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8M4 20.5c.5-4 3.5-6 8-6s7.5 2 8 6',
  picture: 'M3.5 5h17v14h-17zM3.5 16l5-5 4 4 3-3 5 5M15.5 8.5v.4',
  flag: 'M5 21V4h13l-3 4.5 3 4.5H5',
  phone: 'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3c0 1.5-1 3-3 3C10 20.5 3.5 14 3 6c0-2 1.5-3 3-3z',
  lifebelt:
    'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M5.7 5.7l3.8 3.8M14.5 14.5l3.8 3.8M18.3 5.7l-3.8 3.8M9.5 14.5l-3.8 3.8',
} as const;
export type IconName = keyof typeof SHAPES;

/** A drawn sign, always beside words and hidden from screen readers. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
