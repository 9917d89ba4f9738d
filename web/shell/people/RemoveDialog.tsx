import { useMutation, useQueryClient } from "@tanstack/react-query";
import { removeMember, removeMemberFactor } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";

interface RemoveDialogProps {
  /** The member himself, or the second factor that he lost. */
  what: "remove" | "factor";
  member: Member;
  onClose: () => void;
}

const TEXTS = {
  remove: ["people.removeOf", "people.removeText", "people.remove"],
  factor: ["people.removeFactorOf", "people.removeFactorText", "people.removeFactor"],
} as const;

/** Takes a member out of the organization, or a lost second factor away; says what follows. */
export function RemoveDialog({ what, member, onClose }: RemoveDialogProps) {
  const [title, text, action] = TEXTS[what];
  const cache = useQueryClient();
  const prove = useProof();
  const send = useMutation({
    mutationFn: () =>
      prove(() => (what === "remove" ? removeMember(member.id) : removeMemberFactor(member.id))),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.people });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={t(title, { name: member.name })}>
      <div className="dialog-body form">
        <p className="quiet">{t(text)}</p>
        {send.error && (
          <p className="note bad" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <Button look="danger" disabled={send.isPending} onClick={() => send.mutate()}>
            {t(action)}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
