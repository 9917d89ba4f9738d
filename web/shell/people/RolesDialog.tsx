import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeProjectRoles, changeRoles } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import type { Role } from "../../api/types";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";
import { PlaceField, RoleChecks } from "./RoleFields";

/** Which roles a member has, everywhere or in one project. */
export function RolesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const cache = useQueryClient();
  const prove = useProof();
  const [project, setProject] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const choosePlace = (chosen: string): void => {
    const held = member.projects.find((one) => one.project === chosen)?.roles ?? [];
    setProject(chosen);
    setRoles(chosen ? held : member.roles);
  };
  const save = useMutation({
    mutationFn: () =>
      prove(() =>
        project ? changeProjectRoles(member.id, project, roles) : changeRoles(member.id, roles),
      ),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.people });
      if (member.is_you) void cache.invalidateQueries({ queryKey: keys.me });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={t("people.rolesOf", { name: member.name })}>
      <div className="dialog-body form">
        <PlaceField project={project} onChange={choosePlace} />
        <RoleChecks inProject={project !== ""} roles={roles} onChange={setRoles} />
        {save.error && (
          <p className="note bad" role="alert">
            {errorText(save.error)}
          </p>
        )}
        <div className="row">
          <Button look="primary" disabled={save.isPending} onClick={() => save.mutate()}>
            {t("people.saveRoles")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
