import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Link, type LinkProps } from "react-router";
import { ariaKeys } from "../../engine/chords";
import { useChord, type Commands } from "../keys/useChord";
import { Icon } from "./Icon";
import { Keys } from "./Keys";

interface Look {
  look?: "plain" | "primary" | "ghost" | "danger";
  size?: "small" | "normal" | "large";
  icon?: LucideIcon;
  /** The command that does the same: the person's own key of it is shown on the button. */
  command?: Commands;
  /** A key that is always the same here, as a digit or what sends a form. */
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

/** What is shown of the key, and what is said of it. */
function useShownKey({ command, chord }: Pick<Look, "command" | "chord">) {
  const own = useChord(command);
  const shown = chord ?? own;
  return { chord: shown, shortcuts: shown && ariaKeys(shown) };
}

function Inside({ icon, chord, children }: Omit<Look, "command">) {
  return (
    <>
      {icon && <Icon of={icon} />}
      {children}
      {chord && <Keys chord={chord} />}
    </>
  );
}

export function Button(props: ButtonProps) {
  const { look, size, icon, chord: fixed, command, block, children, ...rest } = props;
  const { chord, shortcuts } = useShownKey({ command, chord: fixed });
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ look, size, block })}
      aria-keyshortcuts={shortcuts}
    >
      <Inside icon={icon} chord={chord}>
        {children}
      </Inside>
    </button>
  );
}

type ButtonLinkProps = Look & Omit<LinkProps, "className" | "children">;

export function ButtonLink(props: ButtonLinkProps) {
  const { look, size, icon, chord: fixed, command, block, children, ...rest } = props;
  const { chord, shortcuts } = useShownKey({ command, chord: fixed });
  return (
    <Link {...rest} className={classOf({ look, size, block })} aria-keyshortcuts={shortcuts}>
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
