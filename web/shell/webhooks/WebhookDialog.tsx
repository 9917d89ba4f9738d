import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { projects } from "../../api/calls";
import { ApiError } from "../../api/errors";
import { keys } from "../../api/queries";
import { addWebhook, changeWebhook } from "../../api/webhookCalls";
import type { NewWebhook, Webhook, WebhookWithSecret } from "../../api/webhookTypes";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { ChoiceChecks } from "../parts/ChoiceChecks";
import { Dialog } from "../parts/Dialog";
import { Field, TextField } from "../parts/Field";
import { errorText } from "../parts/States";

interface WebhookDialogProps {
  /** The one that is changed; without it one is added. */
  webhook?: Webhook;
  kinds: readonly string[];
  onClose: () => void;
  onAdded?: (added: WebhookWithSecret) => void;
}

export function WebhookDialog({ webhook, kinds, onClose, onAdded }: WebhookDialogProps) {
  const cache = useQueryClient();
  const [form, setForm] = useState<NewWebhook>({
    url: webhook?.url ?? "",
    description: webhook?.description ?? "",
    project: webhook?.project ?? null,
    kinds: webhook?.kinds ?? [],
  });
  const put = (change: Partial<NewWebhook>): void => setForm({ ...form, ...change });
  const save = useMutation({
    mutationFn: async () => {
      if (webhook) {
        await changeWebhook(webhook.id, form);
        onClose();
      } else {
        onAdded?.(await addWebhook(form));
      }
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.webhooks }),
  });
  const errorOf = (field: string): string | undefined =>
    save.error instanceof ApiError && save.error.field?.startsWith(`/${field}`)
      ? errorText(save.error)
      : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const isElsewhere = !["url", "description", "project", "kinds"].some(errorOf);
  return (
    <Dialog open onClose={onClose} title={t(webhook ? "webhooks.edit" : "webhooks.add")}>
      <form className="dialog-body form" onSubmit={submit}>
        <TextField
          label={t("webhooks.column.address")}
          hint={t("webhooks.addressHint")}
          error={errorOf("url")}
          type="url"
          required
          autoFocus
          autoComplete="off"
          value={form.url}
          onChange={(event) => put({ url: event.target.value })}
        />
        <TextField
          label={t("webhooks.description")}
          error={errorOf("description")}
          maxLength={200}
          value={form.description}
          onChange={(event) => put({ description: event.target.value })}
        />
        <ProjectChoice
          chosen={form.project}
          error={errorOf("project")}
          onChange={(project) => put({ project })}
        />
        <ChoiceChecks
          legend={t("webhooks.column.hears")}
          hint={t("webhooks.kindsHint")}
          error={errorOf("kinds")}
          choices={kinds.map((kind) => ({ value: kind, title: kind }))}
          chosen={form.kinds}
          onChange={(chosen) => put({ kinds: [...chosen] })}
        />
        {save.error && isElsewhere && (
          <p className="field-error" role="alert">
            {errorText(save.error)}
          </p>
        )}
        <div className="row">
          <span className="grow" />
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t(webhook ? "webhooks.save" : "webhooks.add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ProjectChoiceProps {
  chosen: string | null;
  error: string | undefined;
  onChange: (project: string | null) => void;
}

function ProjectChoice({ chosen, error, onChange }: ProjectChoiceProps) {
  const { data } = useQuery({ queryKey: [...keys.projects, "choice"], queryFn: () => projects() });
  return (
    <Field label={t("webhooks.project")} error={error}>
      {(props) => (
        <select
          className="input"
          {...props}
          value={chosen ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t("webhooks.everyProject")}</option>
          {data?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
