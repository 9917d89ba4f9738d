import { t } from "../../i18n";
import { Button, ButtonLink } from "../parts/Button";
import { Failure } from "../parts/States";
import type { HandIn } from "./useHandIn";

/** Between two tasks: nothing for a moment, then what is waited for. */
export function AdvanceMessage({ handIn, home }: { handIn: HandIn; home: string }) {
  const { phase } = handIn;
  if (phase.step === "working") return null;
  if (phase.step === "stuck") {
    return (
      <div className="stage-message">
        <Failure error={phase.error} what={t("advance.failed")} onRetry={handIn.advance} />
        <ButtonLink to={home}>{t("work.leave")}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="stage-message delayed" role="status">
      <p>{t(phase.isWaiting ? "advance.waiting" : "advance.looking")}</p>
      <Button size="small" look="ghost" onClick={() => location.assign(home)}>
        {t("work.leave")}
      </Button>
    </div>
  );
}
