import { useMutation, useQuery } from "@tanstack/react-query";
import { createContext, use, useState, type FormEvent, type ReactNode } from "react";
import { ApiError, problemsByPath } from "../../api/errors";
import { factor, prove } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { errorText } from "../parts/States";
import { CodeField } from "./CodeField";
import { PasswordField, textOf } from "./PasswordField";

type Proving = <Result>(act: () => Promise<Result>) => Promise<Result>;

interface Waiting {
  again: () => void;
  giveUp: () => void;
}

const ProofContext = createContext<Proving>((act) => act());

/** Runs a call that the server may want a proof for: then the person is asked, and it is sent again. */
export function useProof(): Proving {
  return use(ProofContext);
}

function wantsProof(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === "prove_first";
}

/** Asks for the password where something matters and the sign-in is some time ago. */
export function ProofGate({ children }: { children: ReactNode }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const proving: Proving = async (act) => {
    try {
      return await act();
    } catch (error) {
      if (!wantsProof(error)) throw error;
      return new Promise((resolve, reject) => {
        setWaiting({
          again: () => void act().then(resolve, reject),
          giveUp: () => reject(error),
        });
      });
    }
  };
  const close = (): void => {
    waiting?.giveUp();
    setWaiting(null);
  };
  const goOn = (): void => {
    waiting?.again();
    setWaiting(null);
  };
  return (
    <ProofContext value={proving}>
      {children}
      <Dialog open={waiting !== null} onClose={close} title={t("proof.title")}>
        <ProofForm onProved={goOn} />
      </Dialog>
    </ProofContext>
  );
}

function ProofForm({ onProved }: { onProved: () => void }) {
  const send = useMutation({ mutationFn: prove, onSuccess: onProved });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    event.stopPropagation(); // React's portal: the form below would be sent as well
    const form = event.currentTarget;
    const code = textOf(form, "code").trim() || null;
    send.mutate({ password: textOf(form, "password"), code });
  };
  const hasFactor = useQuery({ queryKey: keys.factor, queryFn: factor }).data?.on ?? false;
  const problems = problemsByPath(send.error);
  return (
    <form className="dialog-body form" onSubmit={submit}>
      <p className="quiet">{t("proof.text")}</p>
      <PasswordField
        label={t("signIn.password")}
        error={problems.get("/password")?.message}
        autoFocus
      />
      {hasFactor && <CodeField error={problems.get("/code")?.message} />}
      {send.error && problems.size === 0 && (
        <p className="note bad" role="alert">
          {errorText(send.error)}
        </p>
      )}
      <Button type="submit" look="primary" disabled={send.isPending}>
        {t("proof.submit")}
      </Button>
    </form>
  );
}
