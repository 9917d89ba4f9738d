import { useMutation, useQueryClient } from "@tanstack/react-query";
import { removeMember } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";

/** Takes a member out of the organization; says what stays. */
export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const cache = useQueryClient();
  const prove = useProof();
  const send = useMutation({
    mutationFn: () => prove(() => removeMember(member.id)),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.people });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={t("people.removeOf", { name: member.name })}>
      <div className="dialog-body form">
        <p className="quiet">{t("people.removeText")}</p>
        {send.error && (
          <p className="note bad" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <Button look="danger" disabled={send.isPending} onClick={() => send.mutate()}>
            {t("people.remove")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
