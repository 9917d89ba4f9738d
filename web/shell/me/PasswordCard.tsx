import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { problemsByPath } from "../../api/errors";
import { changePassword, factor } from "../../api/peopleCalls";
import { keys } from "../../api/queries";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { errorText } from "../parts/States";
import { CodeField } from "../session/CodeField";
import { PasswordField, textOf } from "../session/PasswordField";

export function PasswordCard() {
  const cache = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setOpen(false);
      void cache.invalidateQueries({ queryKey: keys.sessions });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    send.mutate({
      current: textOf(form, "current"),
      password: textOf(form, "password"),
      code: textOf(form, "code").trim() || null,
    });
  };
  const hasFactor = useQuery({ queryKey: keys.factor, queryFn: factor }).data?.on ?? false;
  const problems = problemsByPath(send.error);
  return (
    <Card title={t("signIn.password")}>
      {isOpen ? (
        <form className="card-body form" onSubmit={submit}>
          <PasswordField
            label={t("security.current")}
            name="current"
            error={problems.get("/current")?.message}
            autoFocus
          />
          <PasswordField
            label={t("security.next")}
            hint={t("join.passwordHint")}
            error={problems.get("/password")?.message}
            isNew
          />
          {hasFactor && <CodeField error={problems.get("/code")?.message} />}
          {send.error && problems.size === 0 && (
            <p className="note bad" role="alert">
              {errorText(send.error)}
            </p>
          )}
          <div className="row">
            <Button type="submit" look="primary" disabled={send.isPending}>
              {t("security.change")}
            </Button>
            <Button onClick={() => setOpen(false)}>{t("action.cancel")}</Button>
          </div>
        </form>
      ) : (
        <div className="card-body row gap-3 wrap">
          <span className="grow quiet" role="status">
            {t(send.isSuccess ? "security.changed" : "security.passwordText")}
          </span>
          <Button onClick={() => setOpen(true)}>{t("security.change")}</Button>
        </div>
      )}
    </Card>
  );
}
