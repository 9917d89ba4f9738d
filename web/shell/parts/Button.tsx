import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Link, type LinkProps } from "react-router";
import { Icon } from "./Icon";
import { Keys } from "./Keys";

interface Look {
  look?: "plain" | "primary" | "ghost" | "danger";
  size?: "small" | "normal" | "large";
  icon?: LucideIcon;
  /** The chord that does the same, shown on the button. */
  chord?: string;
  block?: boolean;
  children: ReactNode;
}
type ButtonProps = Look & { ref?: Ref<HTMLButtonElement> } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    "className"
  >;

function classOf({ look = "plain", size = "normal", block }: Omit<Look, "children">): string {
  return ["button", look, size, block ? "block" : ""].join(" ");
}

function Inside({ icon, chord, children }: Look) {
  return (
    <>
      {icon && <Icon of={icon} />}
      {children}
      {chord && <Keys chord={chord} />}
    </>
  );
}

export function Button({ look, size, icon, chord, block, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ look, size, block })}
      aria-keyshortcuts={ariaChord(chord)}
    >
      <Inside icon={icon} chord={chord}>
        {children}
      </Inside>
    </button>
  );
}

type ButtonLinkProps = Look & Omit<LinkProps, "className" | "children">;

export function ButtonLink({ look, size, icon, chord, block, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={classOf({ look, size, block })} aria-keyshortcuts={ariaChord(chord)}>
      <Inside icon={icon} chord={chord}>
        {children}
      </Inside>
    </Link>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  icon: LucideIcon;
  label: string;
  size?: "small" | "normal";
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, size = "normal", ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`button ghost square ${size}`}
      aria-label={label}
      title={label}
    >
      <Icon of={icon} size={size === "small" ? 14 : 16} />
    </button>
  );
}

function ariaChord(chord: string | undefined): string | undefined {
  return chord?.replace("Ctrl", "Control");
}
