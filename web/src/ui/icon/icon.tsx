import './icon.css'

/** Drawn on a grid of 16, with a line of 1.5, in the colour of the text. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.2 3.2L13 5',
  minus: 'M3.5 8h9',
  plus: 'M8 3v10M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  becomes: 'M2.5 8h11m0 0L10 4.5M13.5 8 10 11.5',
  updown: 'm5 6 3-3 3 3M5 10l3 3 3-3',
  filter: 'M2.5 4h11M5 8h6M7 12h2',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  download: 'M8 2.5v8m0 0L5 7.6m3 2.9 3-2.9M3 13.5h10',
  upload: 'M8 11V3m0 0L5 5.9M8 3l3 2.9M3 13.5h10',
  undo: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3',
  edit: 'm3 13 .7-3L11 2.7l2.3 2.3L6 12.3z',
  trash: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-off':
    'm2.5 2.5 11 11M6.3 3.8A6 6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-2 2.5M4 5a11 11 0 0 0-2.5 3S4 12.5 8 12.5c1 0 2-.3 2.8-.7',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.8 14c.4-2.8 2.4-4 5.2-4s4.8 1.2 5.2 4',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11M8 5h.010',
  warning: 'm8 2 6.5 11.5h-13zM8 6.5V10M8 11.8h.010',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  bell: 'M8 2a4 4 0 0 0-4 4v3l-1.2 2.5h10.4L12 9V6a4 4 0 0 0-4-4ZM6.5 13.8a1.6 1.6 0 0 0 3 0',
  comment: 'M2.5 3h11v8H7l-3 2.5V11H2.5z',
} as const

export type IconName = keyof typeof PATHS

/** A small drawing beside a word. It says nothing by itself: the control that holds it has the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 12 | 16 | 20 }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
