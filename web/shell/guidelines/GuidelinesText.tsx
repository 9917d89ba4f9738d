import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from "react";
import { parseGuidelines, type Block, type Inline } from "./parse";
import { blocksWith, sectionAt } from "./sections";

interface GuidelinesTextProps {
  text: string;
  /** Said when there is nothing to read. */
  empty: string;
  /** Only what holds these words, and they are marked. */
  find?: string;
  /** Reading begins here: a number, a heading, or a class. */
  section?: string | null;
}

const FindContext = createContext("");

/** Guidelines as a person reads them. */
export function GuidelinesText({ text, empty, find = "", section = null }: GuidelinesTextProps) {
  const all = useMemo(() => parseGuidelines(text), [text]);
  const blocks = useMemo(() => blocksWith(all, find), [all, find]);
  const root = useRef<HTMLDivElement>(null);
  const at = section === null ? -1 : sectionAt(blocks, section);
  useEffect(() => {
    if (at >= 0) root.current?.children[at]?.scrollIntoView({ block: "start" });
  }, [at, section]);
  if (blocks.length === 0) return <p className="faint">{empty}</p>;
  return (
    <FindContext value={find.trim()}>
      <div className="guidelines-text" ref={root}>
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </div>
    </FindContext>
  );
}

/** A text with the words that are looked for marked. */
function Marked({ text }: { text: string }): ReactNode {
  const find = use(FindContext);
  if (find === "") return text;
  const parts: ReactNode[] = [];
  const [lower, wanted] = [text.toLocaleLowerCase(), find.toLocaleLowerCase()];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + wanted.length)}</mark>);
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)];
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = (["h2", "h3", "h4"] as const)[block.level - 1] ?? "h4";
      return (
        <Heading dir="auto">
          <Inlines of={block.inlines} />
        </Heading>
      );
    }
    case "bullets":
    case "numbers": {
      const List = block.kind === "bullets" ? "ul" : "ol";
      return (
        <List>
          {block.items.map((inlines, index) => (
            <li key={index} dir="auto">
              <Inlines of={inlines} />
            </li>
          ))}
        </List>
      );
    }
    case "code":
      return (
        <pre className="mono" dir="auto">
          {block.text}
        </pre>
      );
    case "quote":
      return (
        <blockquote dir="auto">
          <Inlines of={block.inlines} />
        </blockquote>
      );
    case "paragraph":
      return (
        <p dir="auto">
          <Inlines of={block.inlines} />
        </p>
      );
  }
}

function Inlines({ of: inlines }: { of: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return <Marked text={inline.text} />;
    case "strong":
      return (
        <strong>
          <Marked text={inline.text} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Marked text={inline.text} />
        </em>
      );
    case "code":
      return <code className="mono">{inline.text}</code>;
    case "link":
      return (
        <a className="link" href={inline.url} target="_blank" rel="noopener noreferrer">
          {inline.text}
        </a>
      );
  }
}
