import { useEffect, useRef, type KeyboardEvent } from "react";
import { CommandButton, CommandKey, useEditorParts, type Look } from "@labelwright/editor";
import { setLook } from "../look";
import { useModel, useModelState } from "./ModelContext";

const SLIDERS = ["brightness", "contrast", "gamma"] as const;
const CHANNELS: readonly Look["channel"][] = ["all", "red", "green", "blue"];

/** Brightness, contrast, gamma and channels of the picture; the answer knows nothing of them. */
export function LookPopover() {
  const { t } = useEditorParts();
  const model = useModel();
  const isLooking = useModelState("isLooking");
  const look = useModelState("look");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isLooking) first.current?.focus();
  }, [isLooking]);
  if (!isLooking) return null;
  return (
    <div
      className="lw-float lw-look"
      data-keys="panel"
      role="group"
      aria-label={t("regions.look")}
      onKeyDown={keepKeys}
    >
      {SLIDERS.map((name, at) => (
        <label className="lw-look-row" key={name}>
          <span>{t(`regions.look.${name}`)}</span>
          <input
            ref={at === 0 ? first : null}
            type="range"
            min="0.2"
            max="3"
            step="0.1"
            value={look[name]}
            aria-valuetext={percentText(look[name])}
            onChange={({ target }) => setLook(model, { [name]: Number(target.value) })}
          />
          <output>{percentText(look[name])}</output>
        </label>
      ))}
      <Channels channel={look.channel} />
      <div className="lw-look-row lw-look-end">
        <label>
          <input
            type="checkbox"
            checked={look.invert ?? false}
            onChange={({ target }) => setLook(model, { invert: target.checked })}
          />{" "}
          {t("regions.look.invert")} <CommandKey id="regions.lookInvert" />
        </label>
        <CommandButton command="regions.lookReset">{t("regions.look.reset")}</CommandButton>
      </div>
    </div>
  );
}

function Channels({ channel }: { channel: Look["channel"] }) {
  const { t } = useEditorParts();
  const model = useModel();
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const step = /^Arrow(Right|Down)$/.test(event.key) ? 1 : /^Arrow/.test(event.key) ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = CHANNELS.at((CHANNELS.indexOf(channel) + step) % CHANNELS.length) ?? "all";
    setLook(model, { channel: next });
    event.currentTarget.querySelectorAll("button")[CHANNELS.indexOf(next)]?.focus();
  };
  return (
    <div className="lw-look-row">
      <span id="lw-channel">{t("regions.look.channel")}</span>
      <span className="lw-segments" role="radiogroup" aria-labelledby="lw-channel" onKeyDown={walk}>
        {CHANNELS.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === channel}
            tabIndex={one === channel ? 0 : -1}
            onClick={() => setLook(model, { channel: one })}
          >
            {t(`regions.look.channel.${one}`)}
          </button>
        ))}
      </span>
    </div>
  );
}

/** These move sliders and the focus here, not regions. */
function keepKeys(event: KeyboardEvent): void {
  if (/^(Arrow|Tab$|Home$|End$|Page)/.test(event.key)) event.stopPropagation();
}

function percentText(factor: number): string {
  return `${Math.round(factor * 100)} %`;
}
