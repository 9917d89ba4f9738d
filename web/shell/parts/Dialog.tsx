import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { t } from "../../i18n";
import { IconButton } from "./Button";

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** A title that only screen readers need, where the content says it itself. */
  quiet?: boolean;
  wide?: boolean;
  /** Cannot be left by Escape or a click beside it. */
  binding?: boolean;
  children: ReactNode;
}

/**
 * A modal window. Radix's own overlay writes a style element, which the content security policy
 * refuses, so the veil is a plain element; pages never scroll behind it.
 */
export function Dialog({ open, onClose, title, quiet, wide, binding, children }: DialogProps) {
  const stay = (event: Event): void => {
    if (binding) event.preventDefault();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div className="veil" />
        <Radix.Content
          className={`dialog ${wide ? "wide" : ""}`}
          aria-describedby={undefined}
          onEscapeKeyDown={stay}
          onInteractOutside={stay}
        >
          {quiet ? (
            <Radix.Title className="visually-hidden">{title}</Radix.Title>
          ) : (
            <header>
              <Radix.Title asChild>
                <h2 className="grow">{title}</h2>
              </Radix.Title>
              {!binding && <IconButton icon={X} label={t("action.close")} onClick={onClose} />}
            </header>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface DrawerProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** The sidebar of a narrow window, slid over the page. */
export function Drawer({ open, onClose, title, children }: DrawerProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div className="veil" />
        <Radix.Content className="drawer" aria-describedby={undefined}>
          <Radix.Title className="visually-hidden">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
