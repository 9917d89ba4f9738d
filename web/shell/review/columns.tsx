// Answers in columns, one row for each part: for task types that draw no comparison of their own.
// Promises: what differs is marked, not only coloured; the media stands beside it.
import type {
  Comparison,
  CompareHost,
  CompareModule,
  CompareView,
  EditorModule,
  PartRole,
  Viewer,
} from "@labelwright/editor";
import { createRoot, type Root } from "react-dom/client";
import { takeText } from "./settleParts";
import { describeVersion } from "./words";

/** Ids of a diff document stand at the end of a part's key; a key that is none is a question's. */
function roleOf(part: string): PartRole {
  const [kind, id] = part.split(" ");
  if (id === undefined) return { kind: "answer", id: part };
  if (kind === "decided") return { kind: "none", id };
  return { kind: kind === "relation" ? "relation" : kind === "answer" ? "answer" : "thing", id };
}

export function columns(module: EditorModule): CompareModule {
  return {
    layouts: ["side"],
    role: roleOf,
    create: (host) => new Columns(host, module),
  };
}

class Columns implements Comparison {
  readonly #host: CompareHost;
  readonly #module: EditorModule;
  readonly #table: HTMLElement;
  readonly #media: HTMLElement;
  readonly #root: Root;
  #viewer: Viewer | null = null;
  #isGone = false;

  constructor(host: CompareHost, module: EditorModule) {
    this.#host = host;
    this.#module = module;
    const { stage } = host;
    stage.classList.add("columns-stage");
    this.#media = stage.ownerDocument.createElement("div");
    this.#media.className = "columns-media";
    this.#table = stage.ownerDocument.createElement("div");
    this.#table.className = "columns-table";
    this.#table.tabIndex = 0;
    stage.append(this.#media, this.#table);
    this.#root = createRoot(this.#table);
    void this.#showMedia();
  }

  show(view: CompareView): void {
    this.#media.hidden = false;
    this.#table.hidden = view.isAlone;
    this.#root.render(<Rows host={this.#host} module={this.#module} view={view} />);
  }

  reveal(): void {
    this.#table.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }

  focus(): void {
    this.#table.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#isGone = true;
    this.#viewer?.destroy();
    this.#host.stage.classList.remove("columns-stage");
    this.#media.remove();
    this.#table.remove();
    queueMicrotask(() => this.#root.unmount());
  }

  async #showMedia(): Promise<void> {
    const [asset] = this.#host.task.assets;
    if (!asset) return;
    const viewer = await this.#host.viewer(asset.media_type);
    if (this.#isGone) return;
    const host = this.#host;
    const { keys, t, locale } = host;
    this.#viewer = viewer.create({
      stage: this.#media,
      asset,
      keys,
      t,
      locale,
      fetchAsset: (...wanted) => host.fetchAsset(...wanted),
      onSkip: () => undefined,
    });
  }
}

interface RowsProps {
  host: CompareHost;
  module: EditorModule;
  view: CompareView;
}

function Rows({ host, module, view }: RowsProps) {
  const letters = host.answers.map(({ letter }) => letter);
  const shown = view.layout === "only" ? letters.filter((one) => one === view.letter) : letters;
  return (
    <table className="columns">
      <thead>
        <tr>
          <th scope="col">{host.t("settle.part")}</th>
          {shown.map((letter) => (
            <th scope="col" key={letter} data-tone={letter}>
              {letter}
            </th>
          ))}
          <th scope="col" data-tone="result">
            {host.t("settle.result")}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.items.map((item, index) => (
          <Row key={item.id} {...{ host, module, view, item, letters: shown, number: index + 1 }} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends RowsProps {
  item: CompareView["items"][number];
  letters: readonly string[];
  number: number;
}

function Row({ host, module, view, item, letters, number }: RowProps) {
  const texts = letters.map((letter) => describeVersion(module, host.workbench, item, letter));
  const take = view.takes.get(item.id);
  const taken = take?.kind === "take" ? take.letter : null;
  const name = texts.find((text) => text !== null)?.name ?? "";
  const said = (at: number): string => JSON.stringify(texts[at]?.lines ?? null);
  const differs = texts.some((_, at) => said(at) !== said(0));
  return (
    <tr
      aria-current={item.id === view.selected}
      data-open={!item.isSettled && take === undefined}
      onClick={() => !item.isSettled && host.onSelect(item.id)}
    >
      <th scope="row" dir="auto">
        {!item.isSettled && <span className="pin num">{number}</span>} {name}
      </th>
      {texts.map((text, at) => (
        <td key={letters[at]} data-taken={letters[at] === taken} data-differs={differs}>
          {text === null && <span className="faint">{host.t("settle.absent")}</span>}
          {text?.lines.map((line) => (
            <p key={line.label} dir="auto">
              {text.lines.length > 1 && <span className="faint">{line.label} </span>}
              {differs ? <mark>{line.text}</mark> : line.text}
            </p>
          ))}
        </td>
      ))}
      <td className="quiet">
        {item.isSettled
          ? host.t("settle.agreed")
          : take === undefined
            ? host.t("settle.isOpen")
            : takeText(take)}
      </td>
    </tr>
  );
}
