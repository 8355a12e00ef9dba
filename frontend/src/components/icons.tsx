import type { ReactNode } from 'react';

function icon(shape: ReactNode) {
  return function Icon({ size = 16 }: { size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        style={{ flex: 'none' }}
      >
        {shape}
      </svg>
    );
  };
}

export const IconPlus = icon(<path d="M8 3v10M3 8h10" />);
export const IconDots = icon(
  <g fill="currentColor" stroke="none">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </g>,
);
export const IconOpen = icon(<path d="M9.500 3H13v3.500M13 3 7.500 8.500M6.500 3.500H3V13h9.500V9.500" />);
export const IconDown = icon(<path d="m4 6 4 4 4-4" />);
export const IconRight = icon(<path d="m6 4 4 4-4 4" />);
export const IconUpArrow = icon(<path d="M8 13V3M4 7l4-4 4 4" />);
export const IconDownArrow = icon(<path d="M8 3v10M4 9l4 4 4-4" />);
export const IconClose = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const IconSearch = icon(<path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM11 11l3 3" />);
export const IconPrint = icon(<path d="M4.500 6V2.500h7V6M4 11.500H2.500v-5h11v5H12M4.500 9.500h7v4h-7z" />);
export const IconUndo = icon(<path d="M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M6 3 2.500 6.500 6 10" />);
export const IconRedo = icon(<path d="M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10M10 3l3.500 3.500L10 10" />);
export const IconTrash = icon(<path d="M3 4.500h10M6 4.500v-2h4v2M4.500 4.500l.5 9h6l.5-9" />);
export const IconWarn = icon(<path d="M8 2 1.500 13.500h13zM8 6.500v3M8 11.500v.1" />);
export const IconFilter = icon(<path d="M2 3.500h12M4.500 8h7M7 12.500h2" />);
export const IconPencil = icon(<path d="m3 13 .7-3L11 2.700l2.300 2.300L6 12.300z" />);
export const IconRepeat = icon(
  <path d="M3 7V6a2 2 0 0 1 2-2h8m-2-2 2 2-2 2M13 9v1a2 2 0 0 1-2 2H3m2-2-2 2 2 2" />,
);
export const IconCalendar = icon(<path d="M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3" />);
export const IconBell = icon(
  <path d="M3.500 11.500h9L11.500 10V7a3.500 3.500 0 0 0-7 0v3ZM6.500 11.500a1.500 1.500 0 0 0 3 0M8 2.500v1" />,
);
