import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { Field, TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import { textOf } from "../session/PasswordField";
import { useProof } from "../session/ProofGate";
import type { CredentialSource } from "./CredentialCard";
import { SecretShown } from "./SecretShown";

export interface NewCredential {
  name: string;
  mode: "live" | "test";
  scope: string[] | null;
  expires_days: number | null;
}

/** Purposes in words, each a set of permissions; any other set can be made through the API. */
const SCOPES: Readonly<Record<string, string[] | null>> = {
  all: null,
  read: [
    ...["projects.read", "tasks.read", "labels.read", "exports.read", "jobs.read"],
    ...["pools.read", "annotators.read", "comments.read", "workbench.read"],
  ],
  send: [
    "projects.read",
    "tasks.read",
    "tasks.write",
    "assets.write",
    "jobs.read",
    "workbench.read",
  ],
  fetch: ["projects.read", "labels.read", "exports.read", "exports.write", "workbench.read"],
};
const ENDS = [30, 90, 365, 0] as const;
const DEFAULT_END = 90;

interface NewCredentialDialogProps {
  kind: "tokens" | "apiKeys";
  source: CredentialSource;
  onClose: () => void;
}

export function NewCredentialDialog({ kind, source, onClose }: NewCredentialDialogProps) {
  const cache = useQueryClient();
  const prove = useProof();
  const [scope, setScope] = useState("all");
  const [days, setDays] = useState<number>(DEFAULT_END);
  const [mode, setMode] = useState<"live" | "test">("live");
  const send = useMutation({
    mutationFn: (name: string) => {
      const body = { name, mode, scope: SCOPES[scope] ?? null, expires_days: days || null };
      return prove(() => source.create(body));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: source.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(textOf(event.currentTarget, "name").trim());
  };
  if (send.data) {
    return (
      <Dialog open onClose={onClose} title={t(`credential.new.${kind}`)}>
        <div className="dialog-body form">
          <SecretShown
            label={t(`credential.shown.${kind}`)}
            text={send.data.token}
            hint={t("credential.shownHint")}
          />
          <div className="row">
            <Button look="primary" onClick={onClose}>
              {t("people.linkDone")}
            </Button>
          </div>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog open onClose={onClose} title={t(`credential.new.${kind}`)}>
      <form className="dialog-body form" onSubmit={submit}>
        <TextField
          label={t("credential.name")}
          hint={t("credential.nameHint")}
          name="name"
          maxLength={200}
          autoComplete="off"
          required
          autoFocus
        />
        <Select
          label={t("credential.may")}
          value={scope}
          options={Object.keys(SCOPES).map((name) => [name, t(`credential.may.${name}`)])}
          onChange={setScope}
        />
        <Select
          label={t("credential.ends")}
          value={String(days)}
          options={ENDS.map((end) => [String(end), t("credential.endsIn", { days: end })])}
          onChange={(value) => setDays(Number(value))}
        />
        {kind === "apiKeys" && (
          <Select
            label={t("credential.mode")}
            value={mode}
            options={(["live", "test"] as const).map((one) => [one, t(`credential.mode.${one}`)])}
            onChange={(value) => setMode(value === "test" ? "test" : "live")}
          />
        )}
        {send.error && (
          <p className="note bad" role="alert">
            {errorText(send.error)}
          </p>
        )}
        <div className="row">
          <Button type="submit" look="primary" disabled={send.isPending}>
            {t("credential.make")}
          </Button>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: [value: string, text: string][];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      {(ties) => (
        <select
          className="input"
          {...ties}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
