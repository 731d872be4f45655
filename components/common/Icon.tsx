/** Paths on a 24 by 24 grid, drawn with a 1.8 stroke. Our own drawings. */
const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 11v6M12 7.2v.1M12 21a9 9 0 100-18 9 9 0 000 18z',
  warning: 'M12 9.5v4.5M12 17.2v.1M12 3.5L2.5 20h19z',
  stop: 'M12 21a9 9 0 100-18 9 9 0 000 18zM5.7 5.7l12.6 12.6',
  shield: 'M12 3l7.5 2.8v5.4c0 4.6-3.2 8-7.5 9.8-4.3-1.8-7.5-5.2-7.5-9.800V5.800z',
  shieldCheck:
    'M12 3l7.5 2.8v5.4c0 4.6-3.2 8-7.5 9.8-4.3-1.8-7.5-5.2-7.5-9.800V5.800zM8.5 12l2.5 2.5 4.5-5',
  send: 'M4 12l16-7.5-5 15-3.5-6zM11.5 13.500L20 4.5',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5.300l3.4 2',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1.2 2.500h3.600L15 13h5',
  copy: 'M9 9h10v11H9zM5 15V4h10v2',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6.500L20.5 7',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.700a2.7 2.7 0 100-5.4 2.7 2.7 0 000 5.400z',
  person: 'M12 11.500a4 4 0 100-8 4 4 0 000 8zM4.5 20.500c.6-4 3.7-6 7.5-6s6.9 2 7.5 6',
  people:
    'M9 11.500a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 19.500c.5-3.5 3-5.5 6.5-5.500s6 2 6.5 5.500M16 4.800a3.4 3.4 0 010 6.400M17.8 14.300c2.1.7 3.4 2.5 3.7 5.2',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM9 19.500a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  chevron: 'M9 5.500l6.5 6.500L9 18.5',
  chevronDown: 'M5.5 9l6.5 6.500L18.5 9',
  minimise: 'M5 12h14',
  external: 'M14 4.500h5.500V10M19.5 4.500L11 13M17 13.500v6H4.500V7h6',
  refresh: 'M19.5 12a7.5 7.5 0 11-2.2-5.300M19.5 3.500v4h-4',
  offline: 'M4 4l16 16M6.5 17.500a4 4 0 01.3-8M10 6a6 6 0 017.3 5 3.5 3.5 0 012 5.800M9.5 17.500h8',
  bell: 'M6 16.500V11a6 6 0 0112 0v5.500l1.5 2h-15zM10 21h4',
  trash: 'M4.5 7h15M9.5 7V4.500h5V7M6.5 7l.8 13h9.400l.8-13',
  undo: 'M9 6L4.5 10.5 9 15M5 10.5h8.5a5 5 0 010 10H10',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.500M4.5 20h15',
  edit: 'M4.5 19.500l1-4.500L16 4.500l3.5 3.500L9 18.500z',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.500l5 5',
  question:
    'M9.2 9.200a2.9 2.9 0 115 2.200c-1 .9-2.2 1.4-2.2 3M12 17.600v.1M12 21a9 9 0 100-18 9 9 0 000 18z',
  lock: 'M6 11h12v9.500H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  flag: 'M5.5 21V4M5.5 4.500c4-2 7 2 13 0v9c-6 2-9-2-13 0',
  tool: 'M14.5 6.500a4 4 0 015-1.500l-2.7 2.7 1.5 1.500L21 6.500a4.3 4.3 0 01-6 5l-7.5 8a2.1 2.1 0 01-3-3l8-7.500a4.3 4.3 0 012-2.500z',
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative drawing; the text beside it carries the meaning. `directional` ones turn round in rtl. */
export function Icon(props: { name: IconName; directional?: boolean }) {
  return (
    <svg
      class={props.directional ? 'icon icon-directional' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
