import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { auditEvents } from "../../api/auditCalls";
import type { AuditEvent } from "../../api/auditTypes";
import { projects } from "../../api/calls";
import { keys } from "../../api/queries";
import { formatInstant, formatNumber, t } from "../../i18n";
import { message } from "../../i18n/messages";
import { Page } from "../frame/Page";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { Empty, Failure, Skeleton } from "../parts/States";
import { useSession } from "../session/useSession";
import { TOPICS, type Topic } from "./topics";

const FILTERS = ["who", "topic", "project", "since", "until"] as const;
type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

/** Every event of the organization: who, what, when, for whom. The address keeps the filters. */
export default function AuditPage() {
  const [search, setSearch] = useSearchParams();
  const filters: Filters = Object.fromEntries(
    FILTERS.map((name) => [name, search.get(name) ?? undefined]),
  );
  const put = (name: keyof Filters, value: string): void => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const { who, project, since, until } = filters;
  const topic = TOPICS[filters.topic as Topic];
  const query = {
    who,
    project,
    what: topic?.join(","),
    since: since && startOf(since),
    until: until && startOf(until, 1),
  };
  const found = useInfiniteQuery({
    queryKey: [...keys.events, query],
    queryFn: ({ pageParam }) => auditEvents({ ...query, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.pages.flatMap((page) => page.items);
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <Page title={t("nav.audit")}>
      <div className="stack">
        <FilterBar filters={filters} rows={rows ?? []} onPut={put} />
        {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
        {rows === undefined && !found.error && <Skeleton rows={8} />}
        {rows?.length === 0 && (
          <Card>
            <Empty
              title={t(isFiltered ? "audit.noHit" : "audit.empty")}
              text={t(isFiltered ? "audit.noHitText" : "audit.emptyText")}
            >
              {isFiltered && <Button onClick={() => setSearch({})}>{t("audit.all")}</Button>}
            </Empty>
          </Card>
        )}
        {rows && rows.length > 0 && <EventTable events={rows} onWho={(id) => put("who", id)} />}
        {found.hasNextPage && (
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t("action.more")}
          </Button>
        )}
      </div>
    </Page>
  );
}

/** Midnight of a day here, some days later. */
function startOf(day: string, days = 0): string | undefined {
  const at = new Date(`${day}T00:00:00`);
  at.setDate(at.getDate() + days);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

interface FilterBarProps {
  filters: Filters;
  rows: AuditEvent[];
  onPut: (name: keyof Filters, value: string) => void;
}

function FilterBar({ filters, rows, onPut }: FilterBarProps) {
  const { data } = useQuery({ queryKey: [...keys.projects, "choice"], queryFn: () => projects() });
  const who = rows.find(({ actor }) => actor.id === filters.who);
  return (
    <div className="audit-filters" role="search" aria-label={t("audit.filter")}>
      <Choice
        label={t("audit.column.what")}
        value={filters.topic}
        every={t("audit.everything")}
        choices={Object.keys(TOPICS).map((one) => [one, t(`audit.topic.${one}`)])}
        onChoose={(value) => onPut("topic", value)}
      />
      <Choice
        label={t("audit.column.project")}
        value={filters.project}
        every={t("webhooks.everyProject")}
        choices={(data?.items ?? []).map(({ id, name }) => [id, name])}
        onChoose={(value) => onPut("project", value)}
      />
      {(["since", "until"] as const).map((name) => (
        <Field key={name} label={t(`audit.${name}`)}>
          {(props) => (
            <input
              className="input"
              type="date"
              {...props}
              value={filters[name] ?? ""}
              onChange={(event) => onPut(name, event.target.value)}
            />
          )}
        </Field>
      ))}
      {filters.who && (
        <Button size="small" onClick={() => onPut("who", "")}>
          {t("audit.notOnly", { who: who ? actorOf(who) : t("audit.oneActor") })}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  every: string;
  choices: string[][];
  onChoose: (value: string) => void;
}

function Choice({ label, value, every, choices, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      {(props) => (
        <select
          className="input"
          {...props}
          value={value ?? ""}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{every}</option>
          {choices.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface EventTableProps {
  events: AuditEvent[];
  onWho: (id: string) => void;
}

function EventTable({ events, onWho }: EventTableProps) {
  const { organization } = useSession();
  const base = `/o/${organization?.slug ?? ""}/projects`;
  return (
    <Card>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th className="end wide-only">{t("audit.column.number")}</th>
              <th>{t("audit.column.when")}</th>
              <th>{t("audit.column.who")}</th>
              <th>{t("audit.column.what")}</th>
              <th className="wide-only">{t("audit.column.where")}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <td className="end num faint wide-only">
                  {event.sequence === null ? "–" : formatNumber(event.sequence)}
                </td>
                <td className="nowrap">{formatInstant(event.at)}</td>
                <td>
                  <Who event={event} onWho={onWho} />
                </td>
                <td>
                  <span className="medium">{nameOf(event)}</span>
                  <Details of={event.details} />
                </td>
                <td className="wide-only event-place">
                  {event.project && (
                    <Link to={`${base}/${event.project}`} className="link clip block-line">
                      {event.project_name ?? event.project}
                    </Link>
                  )}
                  {event.task && event.project && (
                    <Link
                      to={`${base}/${event.project}/tasks/${event.task}`}
                      className="small mono faint"
                    >
                      {`${event.task.slice(0, 4)}…${event.task.slice(-8)}`}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Who({ event, onWho }: { event: AuditEvent; onWho: (id: string) => void }) {
  const { id } = event.actor;
  return (
    <span className="column who">
      {id === null ? (
        <span className="quiet">{actorOf(event)}</span>
      ) : (
        <button
          type="button"
          className="link"
          title={t("audit.only", { who: actorOf(event) })}
          onClick={() => onWho(id)}
        >
          {actorOf(event)}
        </button>
      )}
      {event.on_behalf && (
        <span className="small faint">{t("audit.onBehalf", { who: event.on_behalf })}</span>
      )}
    </span>
  );
}

function actorOf({ actor: { kind, name, is_you } }: AuditEvent): string {
  if (is_you) return t("jobs.by.you");
  return name ?? t(`audit.actor.${kind}`);
}

/** What happened in words; an event of an extension goes by the name that its code gives it. */
function nameOf({ name }: AuditEvent): string {
  const id = `event.${name}`;
  return message(id) === undefined ? name.replaceAll("_", " ") : t(id);
}

function Details({ of }: { of: Record<string, unknown> }) {
  const text = Object.entries(of)
    .map(([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
  if (!text) return null;
  return (
    <code className="small faint block-line audit-details wide-only" dir="ltr">
      {text}
    </code>
  );
}
