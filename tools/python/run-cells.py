# Runs notebooks: each a list of cells that share their names, as in Jupyter. Reads JSON from stdin, writes JSON.
import contextlib
import io
import json
import sys
import traceback

answers = []
for cells in json.load(sys.stdin):
    names = {"__name__": "__main__"}
    outputs, error = [], None
    for cell in cells:
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                exec(compile(cell, "cell", "exec"), names)
        except BaseException:
            error = traceback.format_exc(limit=-1)
        outputs.append(printed.getvalue())
        if error:
            break
    answers.append({"outputs": outputs, "error": error})
json.dump(answers, sys.stdout)
