import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { onSignedOut } from "../../api/client";
import { keys } from "../../api/queries";
import type { Me } from "../../api/types";
import { t } from "../../i18n";
import { Dialog } from "../parts/Dialog";
import { SignInForm } from "./SignInForm";
import { useSession } from "./useSession";

/** Whether the server has refused the session since the workbench was opened. */
export function useSignedOut(): [boolean, (value: boolean) => void] {
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);
  return [signedOut, setSignedOut];
}

interface SignInWindowProps {
  open: boolean;
  onClose: () => void;
  onSignedIn: () => void;
}

/**
 * Signs the person in without leaving the workbench. Another person cannot take over the work on
 * the screen: then the page is left for the sign-in of the new one.
 */
export function SignInWindow({ open, onClose, onSignedIn }: SignInWindowProps) {
  const { person } = useSession();
  const cache = useQueryClient();
  const enter = (now: Me): void => {
    if (now.person?.id !== person.id) return location.assign("/");
    cache.setQueryData(keys.me, now);
    return onSignedIn();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t("signIn.again")}>
      <div className="dialog-body">
        <p className="quiet">{t("signIn.againText")}</p>
        <br />
        <SignInForm email={person.email} onSignedIn={enter} />
      </div>
    </Dialog>
  );
}
