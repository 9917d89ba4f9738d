import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { placeHold } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import { textOf } from "../session/PasswordField";
import { PlaceField } from "./RoleFields";

/** Gives a member no new work for the time being; he reads the reason. */
export function HoldDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const cache = useQueryClient();
  const [project, setProject] = useState("");
  const send = useMutation({
    mutationFn: (reason: string) =>
      placeHold(member.annotator ?? "", { reason, project: project || null }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.people });
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(textOf(event.currentTarget, "reason").trim());
  };
  return (
    <Dialog open onClose={onClose} title={t("people.holdOf", { name: member.name })}>
      <form className="dialog-body form" onSubmit={submit}>
        <p className="quiet">{t("people.holdText")}</p>
        <TextField
          label={t("people.reason")}
          hint={t("people.reasonHint")}
          name="reason"
          maxLength={500}
          required
          autoFocus
        />
        <PlaceField project={project} onChange={setProject} />
        {send.error && (
          <p className="note bad" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <Button type="submit" look="primary" disabled={send.isPending}>
            {t("people.hold")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
