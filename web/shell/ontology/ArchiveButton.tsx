import { Archive, ArchiveRestore, Trash2 } from "lucide-react";
import { t } from "../../i18n";
import { IconButton } from "../parts/Button";

interface ArchiveButtonProps {
  /** It stands in a version that work was done under: it can be put away, never be taken out. */
  isPublished: boolean;
  isArchived: boolean;
  removeLabel: string;
  onArchive: (isArchived: boolean) => void;
  onRemove: () => void;
}

/** Puts a class or a relation type away and brings it back, or removes what is still a draft. */
export function ArchiveButton(props: ArchiveButtonProps) {
  const { isPublished, isArchived, removeLabel, onArchive, onRemove } = props;
  if (!isPublished) {
    return <IconButton size="small" icon={Trash2} label={removeLabel} onClick={onRemove} />;
  }
  return (
    <IconButton
      size="small"
      icon={isArchived ? ArchiveRestore : Archive}
      label={t(isArchived ? "ontology.restore" : "ontology.archive")}
      onClick={() => onArchive(!isArchived)}
    />
  );
}
