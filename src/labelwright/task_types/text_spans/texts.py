"""Which assets of a task are texts that spans can be marked in."""

from labelwright.plugin.task_type import TaskContext


def texts(context: TaskContext) -> dict[int, str]:
    """Return ordinal → content of every asset whose content is at hand, whatever its role."""
    return {asset.ordinal: asset.text for asset in context.assets if asset.text is not None}
