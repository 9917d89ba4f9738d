import { Popover } from "radix-ui";
import { t } from "../../i18n";
import { PALETTE_SIZE } from "./form";

interface ColorPickerProps {
  color: number;
  className: string;
  onChange: (color: number) => void;
}

const COLORS = Array.from({ length: PALETTE_SIZE }, (_, index) => index + 1);

function Swatch({ color }: { color: number }) {
  return <span className="swatch" style={{ background: `var(--class-${color})` }} />;
}

/** One of the 24 colours that stay apart for every kind of sight. */
export function ColorPicker({ color, className, onChange }: ColorPickerProps) {
  return (
    <Popover.Root>
      <Popover.Trigger
        className="swatch-button"
        aria-label={t("ontology.color", { name: className, color })}
      >
        <Swatch color={color} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu" align="start" sideOffset={4}>
          <div className="palette">
            {COLORS.map((one) => (
              <Popover.Close key={one} asChild>
                <button
                  type="button"
                  aria-label={t("ontology.colorNumber", { color: one })}
                  aria-pressed={one === color}
                  onClick={() => onChange(one)}
                >
                  <Swatch color={one} />
                </button>
              </Popover.Close>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
