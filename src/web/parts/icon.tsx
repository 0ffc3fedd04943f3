const PATHS = {
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M11 11l3 3M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  right: 'M6 4l4 4-4 4',
  up: 'M8 13V3.5M4 7.5L8 3.5l4 4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.5V8l2.5 1.5',
  today: 'M3 3.5h10v9.5H3zM3 6.5h10M5.5 2v2.5M10.5 2v2.5M5.5 9.5l1.5 1.5 3-3',
  book: 'M2.5 12.5h11M4 12V8M8 12V5.5M12 12V3',
  import: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  review: 'M2.5 4.5l1.2 1.2 2-2.4M8 4.5h5.5M2.5 11l1.2 1.2 2-2.4M8 11h5.5',
  target: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 13.75c.6-2.5 2.6-3.75 5.25-3.75s4.65 1.25 5.25 3.75',
  settings: 'M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5M9.5 2.5v4M6.5 9.5v4',
  pages:
    'M8 4.2C6.4 3.2 4.6 2.9 2.5 3v9.4c2.1-.1 3.9.2 5.5 1.2 1.6-1 3.4-1.3 5.5-1.2V3c-2.1-.1-3.9.2-5.5 1.2zM8 4.2v9.4',
  file: 'M4 1.75h5.5L12.5 5v9.25H4zM9.25 2v3.25h3',
} as const

export type IconName = keyof typeof PATHS

export const ICON_NAMES = Object.keys(PATHS).filter((name): name is IconName => Object.hasOwn(PATHS, name))

/** A line drawing of 16 px that stands beside a word or inside a named button; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
