import type { ReactNode } from "react";

export type Tone = "plain" | "good" | "warn" | "bad" | "accent";

interface BadgeProps {
  tone?: Tone;
  dot?: boolean;
  children: ReactNode;
}

export function Badge({ tone = "plain", dot = false, children }: BadgeProps) {
  return (
    <span className={`badge ${tone}`}>
      {dot && <span className="dot" />}
      {children}
    </span>
  );
}

export function Count({ children, tone = "plain" }: { children: ReactNode; tone?: Tone }) {
  return <span className={`badge count ${tone}`}>{children}</span>;
}
