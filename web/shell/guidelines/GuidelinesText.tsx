import { useMemo } from "react";
import { parseGuidelines, type Block, type Inline } from "./parse";

/** Guidelines as a person reads them. */
export function GuidelinesText({ text, empty }: { text: string; empty: string }) {
  const blocks = useMemo(() => parseGuidelines(text), [text]);
  if (blocks.length === 0) return <p className="faint">{empty}</p>;
  return (
    <div className="guidelines-text">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
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
      return inline.text;
    case "strong":
      return <strong>{inline.text}</strong>;
    case "emphasis":
      return <em>{inline.text}</em>;
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
