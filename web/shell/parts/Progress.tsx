interface Part {
  className: string;
  share: number;
}

/** A bar of shares in [0, 1] laid end to end; `label` says the same in words. */
export function Progress({ parts, label, thin }: { parts: Part[]; label: string; thin?: boolean }) {
  return (
    <div className={`progress ${thin ? "thin" : ""}`} role="img" aria-label={label}>
      {parts.map(({ className, share }) => (
        <i key={className} className={className} style={{ width: `${share * 100}%` }} />
      ))}
    </div>
  );
}
