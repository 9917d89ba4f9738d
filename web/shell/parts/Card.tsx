import type { ReactNode } from "react";

interface CardProps {
  title?: string;
  /** Stands right after the title: a count, a version. */
  mark?: ReactNode;
  /** Stands at the end of the head. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Card({ title, mark, aside, children }: CardProps) {
  return (
    <section className="card">
      {title && (
        <div className="card-head">
          <h2>{title}</h2>
          {mark}
          <span className="grow" />
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
