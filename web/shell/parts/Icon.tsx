import type { LucideIcon } from "lucide-react";

interface IconProps {
  of: LucideIcon;
  size?: number;
  className?: string;
}

/** A lucide icon in the stroke and sizes of the design; always decoration, never the only name. */
export function Icon({ of: Shape, size = 15, className = "" }: IconProps) {
  return (
    <Shape size={size} strokeWidth={1.75} className={`icon ${className}`} aria-hidden="true" />
  );
}
