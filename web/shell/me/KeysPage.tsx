import { Download, RotateCcw, Upload } from "lucide-react";
import { useState } from "react";
import type { Keymap } from "../../api/types";
import { t } from "../../i18n";
import { Page } from "../frame/Page";
import { bindingGroups, type BindingGroup } from "../keys/bindings";
import { useKeymap, useSaveKeymap } from "../keys/keymap";
import { PRESET_NAMES } from "../keys/presets";
import { clashesOf, DEFAULT_KEYMAP, presetOf, settingsOf, withKeys } from "../keys/remap";
import { useCommand } from "../keys/useCommand";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { errorText, Failure } from "../parts/States";
import { KeyRow } from "./KeyRow";
import { keymapFile, readKeymapFile } from "./keymapFile";

const GROUPS = bindingGroups();
const BINDINGS = GROUPS.flatMap((group) => group.bindings);

/** Every command with its keys: pick a preset, press new ones, take the file to another place. */
export default function KeysPage() {
  const saved = useKeymap();
  const [draft, setDraft] = useState<Keymap | null>(null);
  const keymap = draft ?? saved;
  const save = useSaveKeymap();
  const clashes = clashesOf(BINDINGS, settingsOf(keymap).overrides);
  const isChanged = draft !== null && JSON.stringify(draft) !== JSON.stringify(saved);
  const canSave = isChanged && clashes.size === 0 && !save.isPending;
  const keep = (): void => save.mutate(keymap, { onSuccess: () => setDraft(null) });
  useCommand("form.save", keep, canSave);
  return (
    <Page
      title={t("nav.keys")}
      actions={
        <>
          {isChanged && (
            <Button look="ghost" onClick={() => setDraft(null)}>
              {t("action.discard")}
            </Button>
          )}
          <Button look="primary" command="form.save" disabled={!canSave} onClick={keep}>
            {t("keys.save")}
          </Button>
        </>
      }
    >
      <div className="stack keys-page">
        <p role="status" className={clashes.size > 0 ? "small bad" : "small faint"}>
          {statusOf({ clashes: clashes.size, isChanged, isSaved: save.isSuccess })}
        </p>
        {save.error && <Failure error={save.error} what={t("keys.notSaved")} />}
        <Choices keymap={keymap} onChange={setDraft} />
        {GROUPS.map((group) => (
          <Group
            key={group.name}
            group={group}
            keymap={keymap}
            clashes={clashes}
            onChange={setDraft}
          />
        ))}
      </div>
    </Page>
  );
}

function statusOf(now: { clashes: number; isChanged: boolean; isSaved: boolean }): string {
  if (now.clashes > 0) return t("keys.clashes", { count: now.clashes });
  if (now.isChanged) return t("keys.unsaved");
  return t(now.isSaved ? "keys.saved" : "keys.hint");
}

interface ChoicesProps {
  keymap: Keymap;
  onChange: (keymap: Keymap) => void;
}

function Choices({ keymap, onChange }: ChoicesProps) {
  const [problem, setProblem] = useState<string>();
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onChange(readKeymapFile(await file.text()));
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof SyntaxError ? t("keys.notAFile") : errorText(error));
    }
  };
  const download = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([keymapFile(keymap)], { type: "application/json" }));
    link.download = "labelwright-keys.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Card title={t("keys.map")}>
      <div className="card-body stack">
        <Field label={t("keys.preset")} hint={t(`keys.presetHint.${presetOf(keymap)}`)}>
          {(props) => (
            <select
              className="input"
              {...props}
              value={presetOf(keymap)}
              onChange={(event) => onChange({ ...keymap, preset: event.target.value, changes: {} })}
            >
              {PRESET_NAMES.map((name) => (
                <option key={name} value={name}>
                  {t(`keys.presetName.${name}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className="row">
          <input
            type="checkbox"
            className="checkbox"
            checked={keymap.single_keys}
            onChange={(event) => onChange({ ...keymap, single_keys: event.target.checked })}
          />
          {t("keys.single")}
        </label>
        <label className="row">
          <input
            type="checkbox"
            className="checkbox"
            checked={keymap.by_position}
            onChange={(event) => onChange({ ...keymap, by_position: event.target.checked })}
          />
          {t("keys.position")}
        </label>
        <div className="row wrap">
          <Button icon={RotateCcw} onClick={() => onChange(DEFAULT_KEYMAP)}>
            {t("keys.reset")}
          </Button>
          <Button icon={Download} onClick={download}>
            {t("keys.download")}
          </Button>
          <label className="button plain normal">
            <Upload size={15} aria-hidden="true" /> {t("keys.open")}
            <input
              type="file"
              accept="application/json,.json"
              className="visually-hidden"
              onChange={(event) => void open(event.target.files?.[0])}
            />
          </label>
        </div>
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </div>
    </Card>
  );
}

interface GroupProps extends ChoicesProps {
  group: BindingGroup;
  clashes: ReturnType<typeof clashesOf>;
}

function Group({ group, keymap, clashes, onChange }: GroupProps) {
  const { overrides } = settingsOf(keymap);
  return (
    <Card title={t("keys.group", { name: group.name })}>
      <ul className="keys-list" aria-label={t("keys.group", { name: group.name })}>
        {group.bindings.map((binding) => (
          <KeyRow
            key={binding.id}
            binding={binding}
            keys={overrides[binding.id] ?? binding.keys}
            isChanged={binding.id in keymap.changes}
            clashes={clashes.get(binding.id) ?? []}
            onChange={(keys) => onChange(withKeys(keymap, binding, keys))}
          />
        ))}
      </ul>
    </Card>
  );
}
