import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { signIn } from "../../api/calls";
import { ApiError, hasStatus, problemsByPath } from "../../api/errors";
import type { Credentials, Me } from "../../api/types";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";
import { errorText } from "../parts/States";
import { CodeField } from "./CodeField";
import { PasswordField, textOf } from "./PasswordField";

type Way = "password" | "token";

interface SignInFormProps {
  email?: string;
  onSignedIn: (me: Me) => void;
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof ApiError && codes.includes(error.code);
}

/** Whether a sign-in was right so far and lacks the second factor. */
function lacksFactor(error: unknown): boolean {
  return hasCode(error, "second_factor_needed", "second_factor_wrong");
}

/**
 * E-mail and password, or an access token, then the second factor of who has one; used on the
 * sign-in page and inside a workbench.
 */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const [way, setWay] = useState<Way>("password");
  const [first, setFirst] = useState<Credentials | null>(null);
  const send = useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials),
    onSuccess: onSignedIn,
    onError: (error, credentials) => setFirst(lacksFactor(error) ? credentials : null),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (first) return send.mutate({ ...first, code: textOf(form, "code").trim() });
    const token = textOf(form, "token").trim();
    const address = textOf(form, "email").trim();
    return send.mutate(
      way === "token" ? { token } : { email: address, password: textOf(form, "password") },
    );
  };
  const switchWay = (): void => {
    send.reset();
    if (first) setFirst(null);
    else setWay(way === "token" ? "password" : "token");
  };
  const problems = problemsByPath(send.error);
  const isSilent =
    send.error === null || problems.size > 0 || hasCode(send.error, "second_factor_needed");
  return (
    <form className="form" onSubmit={submit} key={first ? "code" : way}>
      {first && <CodeField autoFocus />}
      {!first && way === "token" && (
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
      )}
      {!first && way === "password" && (
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
      {!isSilent && (
        <p className="note bad" role="alert">
          {refusalOf(send.error, way)}
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
        {t(switchText(first !== null, way))}
      </button>
    </form>
  );
}

function switchText(isAtCode: boolean, way: Way): string {
  if (isAtCode) return "signIn.startOver";
  return way === "token" ? "signIn.usePassword" : "signIn.useToken";
}

function refusalOf(error: unknown, way: Way): string {
  if (hasCode(error, "second_factor_wrong")) return t("signIn.wrong.code");
  return hasStatus(error, 401) && hasCode(error, "sign_in_failed")
    ? t(`signIn.wrong.${way}`)
    : errorText(error);
}
