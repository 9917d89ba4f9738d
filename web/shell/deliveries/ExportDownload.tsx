import { useMutation } from "@tanstack/react-query";
import { exportFileUrl, fetchExport } from "../../api/calls";
import type { ExportJob } from "../../api/types";
import { t } from "../../i18n";
import { Button } from "../parts/Button";
import { errorText } from "../parts/States";
import { useSession } from "../session/useSession";

/** Offers a file under its name as the browser's own downloads do. */
function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * The file of an export. A plain link streams it to the disk; it cannot say which organization is
 * meant, so those who belong to several get it through a request that can.
 */
export function ExportDownload({ job }: { job: ExportJob }) {
  const { me } = useSession();
  const fetching = useMutation({
    mutationFn: () => fetchExport(job.id),
    onSuccess: ({ file, name }) => save(file, name),
  });
  if (me.organizations.length < 2) {
    return (
      <a className="button plain small" href={exportFileUrl(job.id)} download>
        {t("deliveries.download")}
      </a>
    );
  }
  return (
    <>
      <Button size="small" disabled={fetching.isPending} onClick={() => fetching.mutate()}>
        {t("deliveries.download")}
      </Button>
      {fetching.error && <p className="small bad">{errorText(fetching.error)}</p>}
    </>
  );
}
