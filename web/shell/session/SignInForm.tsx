import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { signIn } from "../../api/calls";
import { hasStatus, problemsByPath } from "../../api/errors";
import type { Credentials, Me } from "../../api/types";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import { PasswordField } from "./PasswordField";

interface SignInFormProps {
  email?: string;
  onSignedIn: (me: Me) => void;
}

function valuesOf(form: HTMLFormElement): { email: string; password: string; token: string } {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  return { email: text("email").trim(), password: text("password"), token: text("token").trim() };
}

/** E-mail and password, or an access token; used on the sign-in page and inside a workbench. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const [way, setWay] = useState<"password" | "token">("password");
  const send = useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { email: address, password, token } = valuesOf(event.currentTarget);
    send.mutate(way === "token" ? { token } : { email: address, password });
  };
  const switchWay = (): void => {
    send.reset();
    setWay(way === "token" ? "password" : "token");
  };
  const problems = problemsByPath(send.error);
  return (
    <form className="form" onSubmit={submit} key={way}>
      {way === "token" ? (
        <TextField
          label={t("signIn.token")}
          hint={t("signIn.tokenHint")}
          error={problems.get("/token")?.message}
          name="token"
          autoComplete="off"
          spellCheck={false}
          required
          autoFocus
        />
      ) : (
        <>
          <TextField
            label={t("signIn.email")}
            error={problems.get("/email")?.message}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={email}
            required
            autoFocus={!email}
          />
          <PasswordField
            label={t("signIn.password")}
            error={problems.get("/password")?.message}
            autoFocus={Boolean(email)}
          />
        </>
      )}
      {send.error && problems.size === 0 && (
        <p className="note bad" role="alert">
          {hasStatus(send.error, 401) ? t(`signIn.wrong.${way}`) : errorText(send.error)}
        </p>
      )}
      <Button
        type="submit"
        look="primary"
        size="large"
        block
        chord="Enter"
        disabled={send.isPending}
      >
        {t("signIn.submit")}
      </Button>
      <button type="button" className="link" onClick={switchWay}>
        {t(way === "token" ? "signIn.usePassword" : "signIn.useToken")}
      </button>
    </form>
  );
}
