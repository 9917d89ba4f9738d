"""The wall in the database itself: roles, row-level security, keys, grants."""

from typing import Any

import psycopg
import pytest

from labelwright.database.roles import APP, DISPATCH, check_role, role_url
from labelwright.identity.service import put_person
from labelwright.kernel.errors import InvariantError
from labelwright.kernel.ids import new_id
from labelwright.workforce.service import lend
from tests.builders import add_texts, choice_project
from tests.installation import Organization, Service

NOT_TENANT_DATA = {
    *("installation", "person", "session", "second_factor", "recovery_code"),
    *("organization", "alembic_version"),
}
"""Tables of the installation; `organization` plays the organization's role by its own id."""

KEYS_ACROSS_TENANTS = {
    "credential_hash_key",  # a token is found before its organization is known; 256 random bits
    "invitation_hash_key",  # the same, of a link
    "password_reset_hash_key",  # the same
    "assignment_due",  # the sweeper's list of times
    "journal_due",  # the purge's list of times
    "job_due",  # the worker's list of times
    "job_running",  # the same
    "member_person",  # where a person works: read by a definer search only
    "vault_person",  # the same
    "webhook_due",  # the courier's list of times
    "notification_old",  # the purge's list of times
    "webhook_message_old",  # the purge's list of times
    "outbox_pkey",  # a number that no tenant can read
}
"""Indexes that do not begin with the organization, each with its reason."""

FACTS = (
    "task",
    "annotation",
    "decision",
    "label",
    "event",
    "project_version",
    "prediction",
    "task_asset",
    "comment",
    "data_set",
    "data_set_version",
    "data_set_manifest",
    "data_set_change",
)


@pytest.fixture
def app(service: Service) -> Any:
    with psycopg.connect(
        role_url(service.owner_url, APP), options="-c search_path=labelwright,pg_catalog"
    ) as connection:
        yield connection
        connection.rollback()


def enter(connection: Any, lab: Organization) -> None:
    connection.execute("SELECT set_config('labelwright.org', %s, true)", [str(lab.id)])


def tables(service: Service) -> list[Any]:
    with service.superuser() as connection:
        return connection.execute(
            """SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity FROM pg_class c
               JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname = 'labelwright' AND c.relkind = 'r' ORDER BY 1"""
        ).fetchall()


def test_every_table_stands_behind_the_wall(service: Service) -> None:
    open_tables = [name for name, is_forced in tables(service) if not is_forced]

    assert open_tables == ["alembic_version"]


def test_keys_of_tenant_tables_begin_with_the_organization(service: Service) -> None:
    with service.superuser() as connection:
        rows = connection.execute(
            """SELECT i.relname, t.relname, a.attname FROM pg_index x
               JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
               JOIN pg_namespace n ON n.oid = t.relnamespace
               JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
               WHERE n.nspname = 'labelwright'"""
        ).fetchall()

    wrong = {
        index
        for index, table, first in rows
        if table not in NOT_TENANT_DATA and first != "organization"
    }
    assert wrong == KEYS_ACROSS_TENANTS


def test_without_an_organization_nothing_is_read(app: Any) -> None:
    with pytest.raises(psycopg.errors.UndefinedObject):
        app.execute("SELECT * FROM task")


def test_setting_does_not_survive_its_transaction(app: Any, lab: Organization) -> None:
    enter(app, lab)
    app.execute("SELECT count(*) FROM task")
    app.commit()

    with pytest.raises(psycopg.errors.InvalidTextRepresentation):
        app.execute("SELECT count(*) FROM task")


def test_other_tenants_rows_are_invisible_and_out_of_reach(
    service: Service, app: Any, lab: Organization
) -> None:
    mine = service.organization()
    project = choice_project(lab)
    add_texts(lab, project, 1)
    enter(app, mine)

    for table in (
        *FACTS,
        "queue",
        "asset",
        "annotator",
        "project",
        "credential",
        "member",
        "job",
        "journal",
        "work_done",
        "notification",
        "webhook",
        "webhook_message",
        "webhook_attempt",
    ):
        found = app.execute(
            f"SELECT count(*) FROM {table} WHERE organization = %s", [lab.id]
        ).fetchone()
        assert found == (0,), table


def test_row_of_another_organization_cannot_be_written(
    app: Any, service: Service, lab: Organization
) -> None:
    enter(app, service.organization())

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        app.execute(
            """INSERT INTO annotator (organization, id, pseudonym, kind, supplier)
               VALUES (%s, %s, 'x', 0, %s)""",
            [lab.id, new_id(), lab.id],
        )


@pytest.mark.parametrize("table", FACTS)
@pytest.mark.parametrize(
    "statement", ["UPDATE {} SET organization = organization", "DELETE FROM {}", "TRUNCATE {}"]
)
def test_facts_cannot_be_changed_by_the_server(
    app: Any, lab: Organization, table: str, statement: str
) -> None:
    enter(app, lab)

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        app.execute(statement.format(table))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE labelwright.x (a int)",
        "CREATE TEMP TABLE x (a int)",
        "ALTER TABLE task DISABLE ROW LEVEL SECURITY",
        "DROP TABLE task",
        "SET ROLE labelwright_flow",
        "SET ROLE labelwright_dispatch",
        "CREATE FUNCTION labelwright.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ],
)
def test_servers_role_can_change_no_structure(app: Any, statement: str) -> None:
    with pytest.raises(
        (psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidParameterValue)
    ):
        app.execute(statement)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT payload FROM annotation",
        "SELECT body FROM event",
        "SELECT arguments FROM job",
        "SELECT pos FROM queue",
        "SELECT body FROM task",
        "SELECT email FROM person",
        "SELECT id FROM label",
        "SELECT annotator FROM journal",
        "SELECT body FROM journal_entry",
        "SELECT body FROM comment",
        "SELECT annotator FROM work_done",
        "SELECT reader FROM guidelines_read",
        "SELECT body FROM notification",
        "SELECT sealed FROM webhook",
        "SELECT body FROM webhook_message",
        "SELECT status FROM webhook_attempt",
    ],
)
def test_dispatcher_reads_no_content(service: Service, query: str) -> None:
    url = role_url(service.owner_url, DISPATCH)
    with (
        psycopg.connect(url, options="-c search_path=labelwright,pg_catalog") as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(query.encode())


def test_people_of_the_installation_cannot_be_listed(app: Any, lab: Organization) -> None:
    lab.person("somebody", ["annotator"])
    enter(app, lab)
    app.execute("SELECT set_config('labelwright.person', %s, true)", [str(new_id())])

    assert app.execute("SELECT count(*) FROM person").fetchone() == (0,)
    assert app.execute("SELECT count(*) FROM session").fetchone() == (0,)


def test_server_refuses_a_stronger_role(service: Service) -> None:
    with psycopg.connect(service.owner_url) as connection, pytest.raises(InvariantError):
        check_role(connection)


def test_vault_is_the_suppliers_alone(service: Service) -> None:

    vendor, requester = service.organization(), service.organization()
    db = service.application.db
    person = service.run(
        put_person(db, email=f"lent@{vendor.id.hex}.example", name="lent", password=None)
    )
    annotator = service.run(lend(db, supplier=vendor.id, person=person, to=requester.id))

    async def links(organization: Any) -> int:
        async with db.transaction(organization) as tx:
            row = await tx.one("SELECT count(*) AS n FROM vault WHERE annotator = %s", [annotator])
            return row.n

    assert service.run(links(vendor.id)) == 1
    assert service.run(links(requester.id)) == 0
