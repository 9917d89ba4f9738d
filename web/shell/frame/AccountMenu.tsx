import { useQueryClient } from "@tanstack/react-query";
import {
  Check,
  ChevronsUpDown,
  Keyboard,
  LogOut,
  ShieldCheck,
  SlidersHorizontal,
} from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import { useSyncExternalStore, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { signOut } from "../../api/calls";
import { chooseOrganization } from "../../api/client";
import { availableLocales, changeLocale, locale, t } from "../../i18n";
import { useKeys } from "../keys/useCommand";
import { Icon } from "../parts/Icon";
import { useSession } from "../session/useSession";
import { outbox } from "../workbench/outboxOfPerson";
import { chooseTheme, onThemeChange, THEMES, theme, type Theme } from "../theme";
import { languageName } from "./LanguageSelect";

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""];
  return letters
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}

/** The person at the foot of the sidebar: theme, language, keys, sign out. */
export function AccountMenu() {
  const { person, organization } = useSession();
  const keys = useKeys();
  const leave = useSignOut();
  const navigate = useNavigate();
  const roles = organization?.roles.map((role) => t(`role.${role}`)).join(", ");
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="account">
        <span className="avatar" aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <span className="column grow">
          <span className="clip medium">{person.name}</span>
          <span className="clip tiny faint">{roles}</span>
        </span>
        <span className="visually-hidden">{t("account.menu")}</span>
        <Icon of={ChevronsUpDown} size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className="menu" side="top" align="start" sideOffset={6}>
          <div className="menu-label clip">{person.email}</div>
          <ThemeChoice />
          <LanguageChoice />
          <div className="menu-line" />
          <Menu.Item className="menu-item" onSelect={() => keys.run("app.keys")}>
            <Icon of={Keyboard} /> {t("command.keys")}
          </Menu.Item>
          <Menu.Item className="menu-item" onSelect={() => void navigate("/me/keys")}>
            <Icon of={SlidersHorizontal} /> {t("nav.keys")}
          </Menu.Item>
          <Menu.Item className="menu-item" onSelect={() => void navigate("/me/security")}>
            <Icon of={ShieldCheck} /> {t("nav.security")}
          </Menu.Item>
          <Menu.Item className="menu-item" onSelect={leave}>
            <Icon of={LogOut} /> {t("account.signOut")}
          </Menu.Item>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function useSignOut(): () => void {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return () => {
    outbox.leave();
    const forget = (): void => {
      cache.clear();
      chooseOrganization(null);
      void navigate("/sign-in", { replace: true });
    };
    void signOut().then(forget, forget);
  };
}

function Choice({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Menu.RadioItem className="menu-item" value={value}>
      {children}
      <Menu.ItemIndicator asChild>
        <Check size={15} strokeWidth={2} className="icon check" aria-hidden="true" />
      </Menu.ItemIndicator>
    </Menu.RadioItem>
  );
}

function ThemeChoice() {
  const chosen = useSyncExternalStore(onThemeChange, theme);
  return (
    <>
      <div className="menu-line" />
      <Menu.Label className="menu-label">{t("account.theme")}</Menu.Label>
      <Menu.RadioGroup value={chosen} onValueChange={(value) => chooseTheme(value as Theme)}>
        {THEMES.map((name) => (
          <Choice key={name} value={name}>
            {t(`theme.${name}`)}
          </Choice>
        ))}
      </Menu.RadioGroup>
    </>
  );
}

function LanguageChoice() {
  const locales = availableLocales();
  if (locales.length < 2) return null;
  return (
    <>
      <div className="menu-line" />
      <Menu.Label className="menu-label">{t("account.language")}</Menu.Label>
      <Menu.RadioGroup value={locale()} onValueChange={(value) => void changeLocale(value)}>
        {locales.map((tag) => (
          <Choice key={tag} value={tag}>
            {languageName(tag)}
          </Choice>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
