// The stage of an adjudication of questionnaires: the assets beside a table of all answers. Promises:
// the assets stay when everything else is hidden; D and F walk them as they do for who answers.

import { createRoot, type Root } from "react-dom/client";
import {
  EditorContext,
  type Command,
  type ComparedItem,
  type CompareHost,
  type CompareView,
  type Comparison,
} from "@labelwright/editor";
import { AssetStage } from "../stage";
import { AnswerTable } from "./AnswerTable";

export class AnswersComparison implements Comparison {
  readonly #host: CompareHost;
  readonly #media: HTMLElement;
  readonly #table: HTMLElement;
  readonly #root: Root;
  readonly #assets: AssetStage;
  readonly #leave: () => void;

  constructor(host: CompareHost) {
    this.#host = host;
    const { stage, keys, task, t, locale } = host;
    stage.classList.add("lw-compare-answers");
    this.#media = stage.ownerDocument.createElement("div");
    this.#media.className = "lw-compare-media";
    this.#table = stage.ownerDocument.createElement("div");
    this.#table.className = "lw-compare-table";
    this.#table.tabIndex = 0;
    this.#table.setAttribute("role", "region");
    this.#table.setAttribute("aria-label", t("questions.compare.table"));
    stage.append(this.#media, this.#table);
    this.#root = createRoot(this.#table);
    const memory = { get: () => undefined, set: () => undefined };
    const { fetchAsset } = host;
    this.#assets = new AssetStage({
      stage: this.#media,
      task,
      memory,
      keys,
      t,
      locale,
      fetchAsset,
      viewer: (mediaType) => host.viewer(mediaType),
      announce: () => undefined, // the asset is brought into view
      onSkip: () => undefined, // the page has its own button
    });
    this.#leave = keys.register(this.#commands());
  }

  show(view: CompareView): void {
    const { workbench, answers, t, locale, keys } = this.#host;
    this.#table.hidden = view.isAlone;
    this.#root.render(
      <EditorContext value={{ t, locale, keys }}>
        <AnswerTable
          fields={workbench.ontology.fields}
          answers={answers}
          view={view}
          onSelect={(item) => this.#host.onSelect(item)}
        />
      </EditorContext>,
    );
  }

  /** Once the table is drawn. */
  reveal({ id }: ComparedItem): void {
    setTimeout(() => {
      const rows = [...this.#table.querySelectorAll<HTMLElement>("[data-item]")];
      rows.find((row) => row.dataset.item === id)?.scrollIntoView({ block: "nearest" });
    });
  }

  focus(): void {
    this.#table.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#leave();
    this.#assets.destroy();
    this.#host.stage.classList.remove("lw-compare-answers");
    this.#media.remove();
    this.#table.remove();
    queueMicrotask(() => this.#root.unmount());
  }

  #commands(): Command[] {
    const isSeveral = (): boolean => this.#assets.isSeveral;
    const walk = (name: string, key: string, step: 1 | -1): Command => ({
      id: `compare.${name}`,
      scope: "workbench",
      keys: [key],
      label: `questions.key.${name}`,
      run: () => this.#assets.walk(step),
      enabled: isSeveral,
    });
    return [walk("previousAsset", "D", -1), walk("nextAsset", "F", 1)];
  }
}
