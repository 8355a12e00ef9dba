"""What a schema can't say, and no caller would send."""

import schemathesis


@schemathesis.hook
def before_call(context, case, kwargs):
    """EXCUSED made-up-cursor: a cursor is taken from `next`; one made up is refused by 400, as it should be."""
    if case.query and "cursor" in case.query and case.meta and case.meta.generation.mode.is_positive:
        del case.query["cursor"]
