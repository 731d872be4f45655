/** Our own sign: a desk bell on its plate. Decorative. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <g fill="none" stroke="var(--accent-text)" stroke-width="2.2" stroke-linecap="round">
        <path d="M7 22.5h18" />
        <path d="M9 19.5a7 7 0 0114 0" />
        <path d="M16 12.5V9.5M13.5 9.5h5" />
      </g>
    </svg>
  );
}
