"""Laws about server calls: declared whole, and answering as declared."""

import asyncio
import inspect
import re
from typing import Any

import msgspec

from labelwright.kernel.strict_json import convert
from labelwright.plugin.conformance.law import Law, Subject, demand, law
from labelwright.plugin.documents import json_schema
from labelwright.plugin.task_type import Action, TaskContext

NAME = re.compile(r"[a-z][a-z0-9_]*")


@law("Names are unique words, inputs and outputs have schemas, handlers stream, costs have limits.")
def _actions_are_declared(subject: Subject) -> None:
    actions = subject.task_type.actions
    names = [action.name for action in actions]
    demand(len(names) == len(set(names)), f"an action name stands twice: {names}")
    for action in actions:
        demand(NAME.fullmatch(action.name) is not None, f"{action.name!r} is no lower-case word")
        demand(inspect.isasyncgenfunction(action.handler), f"{action.name} is no async generator")
        demand(action.cost_limit_microusd >= 0, f"{action.name} has a cost limit below 0")
        json_schema(action.input)
        json_schema(action.output)


@law(
    "Each action has an example input; without egress, its outputs have the declared type. An"
    " action that does not stream gives exactly one output."
)
def _actions_answer_as_declared(subject: Subject) -> None:
    actions = {action.name: action for action in subject.task_type.actions}
    shown = {name for example in subject.examples for name, _ in example.actions.values()}
    demand(shown == set(actions), f"actions {sorted(actions)}, examples for {sorted(shown)}")
    for example in subject.examples:
        for name, document in example.actions.values():
            action = actions[name]
            request = convert(document, action.input)
            if not action.egress:
                _check_outputs(action, asyncio.run(_outputs(action, request, example.context)))


async def _outputs(action: Action, request: Any, context: TaskContext) -> list[Any]:
    return [output async for output in action.handler(request, context)]


def _check_outputs(action: Action, outputs: list[Any]) -> None:
    demand(action.streaming or len(outputs) == 1, f"{action.name} gives {len(outputs)} outputs")
    for output in outputs:
        convert(msgspec.to_builtins(output), action.output)


LAWS: tuple[Law, ...] = (_actions_are_declared, _actions_answer_as_declared)
