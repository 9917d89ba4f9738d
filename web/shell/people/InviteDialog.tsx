import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { problemsByPath } from "../../api/errors";
import { invite } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import type { Role } from "../../api/types";
import { formatInstant, t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import { textOf } from "../session/PasswordField";
import { useProof } from "../session/ProofGate";
import { PlaceField, RoleChecks } from "./RoleFields";
import { linkOf, SecretShown } from "./SecretShown";

/** Invites somebody: there is no mail server, so the link is shown here and passed on by hand. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient();
  const prove = useProof();
  const [project, setProject] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["annotator"]);
  const send = useMutation({
    mutationFn: (email: string) =>
      prove(() => invite({ email, roles: [...roles], project: project || null })),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.people }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(textOf(event.currentTarget, "email").trim());
  };
  const choosePlace = (chosen: string): void => {
    setProject(chosen);
    if (chosen) setRoles(roles.filter((role) => role !== "admin"));
  };
  const problems = problemsByPath(send.error);
  return (
    <Dialog open onClose={onClose} title={t("people.invite")}>
      {send.data ? (
        <div className="dialog-body form">
          <SecretShown
            label={t("people.link")}
            text={linkOf(send.data.path)}
            hint={t("people.linkHint", { until: formatInstant(send.data.expires_at) })}
          />
          <div className="row">
            <Button look="primary" onClick={onClose}>
              {t("people.linkDone")}
            </Button>
          </div>
        </div>
      ) : (
        <form className="dialog-body form" onSubmit={submit}>
          <TextField
            label={t("signIn.email")}
            error={problems.get("/email")?.message}
            name="email"
            type="email"
            autoComplete="off"
            required
            autoFocus
          />
          <PlaceField project={project} onChange={choosePlace} />
          <RoleChecks
            inProject={project !== ""}
            roles={roles}
            error={problems.get("/roles")?.message}
            onChange={setRoles}
          />
          {send.error && problems.size === 0 && (
            <p className="note bad" role="alert">
              {errorText(send.error)}
            </p>
          )}
          <div className="row">
            <Button type="submit" look="primary" disabled={send.isPending}>
              {t("people.makeLink")}
            </Button>
            <Button onClick={onClose}>{t("action.cancel")}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
