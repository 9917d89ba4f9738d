import { useMutation, useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { me as askMe } from "../../api/calls";
import { ApiError, problemsByPath } from "../../api/errors";
import { join, lookAtInvitation } from "../../api/peopleCalls";
import type { Invited } from "../../api/peopleTypes";
import type { Me } from "../../api/types";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";
import { errorText, Failure, Skeleton } from "../parts/States";
import { EntryPage, useEnter } from "./EntryPage";
import { homeOf } from "./organization";
import { PasswordField, textOf } from "./PasswordField";
import { SignInForm } from "./SignInForm";

/** What an invitation opens: somebody new sets name and password, others join with their account. */
export default function JoinPage() {
  const token = useLocation().hash.slice(1);
  const look = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => lookAtInvitation(token),
    staleTime: Infinity,
    retry: false,
  });
  if (look.data) return <Invitation token={token} invited={look.data} />;
  return (
    <EntryPage title={t("join.title")}>
      {look.error ? <Failure error={look.error} what={t("join.closed")} /> : <Skeleton rows={3} />}
    </EntryPage>
  );
}

function Invitation({ token, invited }: { token: string; invited: Invited }) {
  const [hasAccount, setHasAccount] = useState(false);
  const enter = useEnter();
  const navigate = useNavigate();
  const go = (me: Me): void => {
    enter(me);
    const joined = me.organizations.find((one) => one.name === invited.organization);
    void navigate(homeOf(joined ?? me.organizations[0] ?? null), { replace: true });
  };
  const withAccount = useMutation({
    mutationFn: async () => {
      await join({ token, name: null, password: null });
      return askMe();
    },
    onSuccess: go,
  });
  const roles = invited.roles.map((role) => t(`role.${role}`)).join(", ");
  const lead = t(invited.in_project ? "join.leadProject" : "join.lead", {
    email: invited.email,
    roles,
  });
  return (
    <EntryPage title={t("join.to", { organization: invited.organization })} lead={lead}>
      {hasAccount ? (
        <SignInForm email={invited.email} onSignedIn={() => withAccount.mutate()} />
      ) : (
        <NewcomerForm
          token={token}
          email={invited.email}
          onJoined={go}
          onAccount={() => setHasAccount(true)}
        />
      )}
      {withAccount.error && (
        <p className="note bad" role="alert">
          {errorText(withAccount.error)}
        </p>
      )}
      <br />
      <button type="button" className="link" onClick={() => setHasAccount(!hasAccount)}>
        {t(hasAccount ? "join.asNew" : "join.withAccount")}
      </button>
    </EntryPage>
  );
}

interface NewcomerFormProps {
  token: string;
  email: string;
  onJoined: (me: Me) => void;
  onAccount: () => void;
}

function NewcomerForm({ token, email, onJoined, onAccount }: NewcomerFormProps) {
  const send = useMutation({
    mutationFn: (body: { name: string; password: string }) => join({ token, ...body }),
    onSuccess: (me) => me && onJoined(me),
    onError: (error) => {
      if (error instanceof ApiError && error.code === "account_exists") onAccount();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    send.mutate({ name: textOf(form, "name").trim(), password: textOf(form, "password") });
  };
  const problems = problemsByPath(send.error);
  return (
    <form className="form" onSubmit={submit}>
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <TextField
        label={t("join.name")}
        hint={t("join.nameHint")}
        error={problems.get("/name")?.message}
        name="name"
        autoComplete="name"
        maxLength={200}
        required
        autoFocus
      />
      <PasswordField
        label={t("join.password")}
        hint={t("join.passwordHint")}
        error={problems.get("/password")?.message}
        isNew
      />
      {send.error && problems.size === 0 && (
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
        {t("join.submit")}
      </Button>
    </form>
  );
}
