import { useMutation } from "@tanstack/react-query";
import { resetPassword } from "../../api/peopleCalls";
import type { Member } from "../../api/peopleTypes";
import { formatInstant, t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { useProof } from "../session/ProofGate";
import { linkOf, SecretShown } from "./SecretShown";

/** Makes a link by which a member who forgot the password sets another one. */
export function ResetDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const prove = useProof();
  const send = useMutation({ mutationFn: () => prove(() => resetPassword(member.id)) });
  return (
    <Dialog open onClose={onClose} title={t("people.resetOf", { name: member.name })}>
      <div className="dialog-body form">
        {send.data ? (
          <SecretShown
            label={t("people.link")}
            text={linkOf(send.data.path)}
            hint={t("people.resetHint", { until: formatInstant(send.data.expires_at) })}
          />
        ) : (
          <>
            <p className="quiet">{t("people.resetText")}</p>
            {send.error && (
              <p className="note bad" role="alert">
                {errorText(send.error)}
              </p>
            )}
            <div className="row">
              <Button look="primary" disabled={send.isPending} onClick={() => send.mutate()}>
                {t("people.makeLink")}
              </Button>
              <Button onClick={onClose}>{t("action.cancel")}</Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
