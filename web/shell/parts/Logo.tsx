/** The mark: a drawn corner with two handles and the dashed rest of the box. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d="M9 3.5H18A2.5 2.5 0 0 1 20.5 6v9"
        stroke="var(--text-3)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="2.6 3.4"
      />
      <path
        d="M4.5 3.5V17A2.5 2.5 0 0 0 7 19.5H20.5"
        stroke="var(--text)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <rect x="2.4" y="1.4" width="4.2" height="4.2" rx="1" fill="var(--accent)" />
      <rect x="18.4" y="17.4" width="4.2" height="4.2" rx="1" fill="var(--accent)" />
    </svg>
  );
}
