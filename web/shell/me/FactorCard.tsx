import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { problemsByPath } from "../../api/errors";
import {
  beginFactor,
  confirmFactor,
  factor,
  removeFactor,
  renewRecoveryCodes,
} from "../../api/peopleCalls";
import type { FactorBegun } from "../../api/peopleTypes";
import { keys } from "../../api/queries";
import { formatNumber, t } from "../../i18n";
import { Badge } from "../parts/Badge";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Dialog } from "../parts/Dialog";
import { errorText, Failure, Skeleton } from "../parts/States";
import { SecretShown } from "../people/SecretShown";
import { CodeField } from "../session/CodeField";
import { textOf } from "../session/PasswordField";
import { useProof } from "../session/ProofGate";

/** The second factor: set up, taken away, and the codes for when the app is lost. */
export function FactorCard() {
  const cache = useQueryClient();
  const prove = useProof();
  const [codes, setCodes] = useState<string[] | null>(null);
  const found = useQuery({ queryKey: keys.factor, queryFn: factor });
  const settled = (): void => {
    void cache.invalidateQueries({ queryKey: keys.factor });
    void cache.invalidateQueries({ queryKey: keys.me }); // the organization may have asked for it
  };
  const begin = useMutation({ mutationFn: () => prove(beginFactor) });
  const renew = useMutation({
    mutationFn: () => prove(renewRecoveryCodes),
    onSuccess: (made) => setCodes(made.codes),
    onSettled: settled,
  });
  const remove = useMutation({ mutationFn: () => prove(removeFactor), onSettled: settled });
  const isOn = found.data?.on ?? false;
  const error = begin.error ?? renew.error ?? remove.error;
  const confirmed = (made: string[]): void => {
    begin.reset();
    setCodes(made);
    settled();
  };
  return (
    <Card title={t("factor.title")} mark={isOn && <Badge tone="good">{t("factor.on")}</Badge>}>
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton rows={1} />}
      {found.data && (
        <div className="card-body row gap-3 wrap">
          <span className="grow quiet">
            {isOn ? t("factor.left", { count: found.data.recovery_codes }) : t("factor.text")}
          </span>
          {isOn ? (
            <span className="row gap-2 wrap">
              <Button disabled={renew.isPending} onClick={() => renew.mutate()}>
                {t("factor.renew")}
              </Button>
              <Button disabled={remove.isPending} onClick={() => remove.mutate()}>
                {t("factor.remove")}
              </Button>
            </span>
          ) : (
            <Button disabled={begin.isPending} onClick={() => begin.mutate()}>
              {t("factor.begin")}
            </Button>
          )}
        </div>
      )}
      {error && (
        <p className="card-body small bad" role="alert">
          {errorText(error)}
        </p>
      )}
      {begin.data && (
        <SetUpDialog begun={begin.data} onClose={() => begin.reset()} onConfirmed={confirmed} />
      )}
      {codes && <CodesDialog codes={codes} onClose={() => setCodes(null)} />}
    </Card>
  );
}

interface SetUpDialogProps {
  begun: FactorBegun;
  onClose: () => void;
  onConfirmed: (codes: string[]) => void;
}

function SetUpDialog({ begun, onClose, onConfirmed }: SetUpDialogProps) {
  const send = useMutation({
    mutationFn: confirmFactor,
    onSuccess: ({ codes }) => onConfirmed(codes),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(textOf(event.currentTarget, "code").trim());
  };
  const problem = problemsByPath(send.error).get("/code");
  return (
    <Dialog open onClose={onClose} title={t("factor.begin")}>
      <form className="dialog-body form" onSubmit={submit}>
        <p className="quiet">{t("factor.scan")}</p>
        <img
          className="qr"
          src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
          alt={t("factor.picture")}
        />
        <SecretShown label={t("factor.secret")} text={begun.secret} hint={t("factor.secretHint")} />
        <CodeField error={problem?.message} hint={t("factor.confirmHint")} />
        {send.error && !problem && (
          <p className="note bad" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <Button type="submit" look="primary" disabled={send.isPending}>
            {t("factor.confirm")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function CodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={t("factor.codes")}>
      <div className="dialog-body form">
        <p className="quiet">{t("factor.codesText", { count: formatNumber(codes.length) })}</p>
        <ul className="recovery-codes mono" dir="ltr">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className="row">
          <Button look="primary" onClick={onClose}>
            {t("factor.kept")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
