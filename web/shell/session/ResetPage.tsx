import { useMutation, useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useLocation } from "react-router";
import { problemsByPath } from "../../api/errors";
import { lookAtReset, setPassword } from "../../api/peopleCalls";
import { t } from "../../i18n";
import { Button, ButtonLink } from "../parts/Button";
import { errorText, Failure, Skeleton } from "../parts/States";
import { EntryPage } from "./EntryPage";
import { PasswordField, textOf } from "./PasswordField";

/** What a reset link opens: one new password, after which one signs in. */
export default function ResetPage() {
  const token = useLocation().hash.slice(1);
  const look = useQuery({
    queryKey: ["reset", token],
    queryFn: () => lookAtReset(token),
    staleTime: Infinity,
    retry: false,
  });
  const send = useMutation({ mutationFn: (password: string) => setPassword(token, password) });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(textOf(event.currentTarget, "password"));
  };
  const problem = problemsByPath(send.error).get("/password");
  if (send.isSuccess) {
    return (
      <EntryPage title={t("reset.done")} lead={t("reset.doneText")}>
        <ButtonLink to="/sign-in" look="primary" size="large" block>
          {t("signIn.submit")}
        </ButtonLink>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title={t("reset.title")}
      lead={look.data && t("reset.lead", { email: look.data.email })}
    >
      {look.error && <Failure error={look.error} what={t("join.closed")} />}
      {look.isPending && <Skeleton rows={2} />}
      {look.data && (
        <form className="form" onSubmit={submit}>
          <PasswordField
            label={t("join.password")}
            hint={t("join.passwordHint")}
            error={problem?.message}
            isNew
            autoFocus
          />
          {send.error && !problem && (
            <p className="note bad" role="alert">
              {errorText(send.error)}
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
            {t("reset.submit")}
          </Button>
        </form>
      )}
    </EntryPage>
  );
}
