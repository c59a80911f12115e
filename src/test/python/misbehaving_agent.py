#!/usr/bin/env python3
"""The sample agent, but at one request it misbehaves.

usage: misbehaving_agent.py HOW AT [ONCE]

HOW   what it does, a key of MISBEHAVIOUR
AT    the operation in hexadecimal, "start" (before the first request is read) or "end" (at the end of input)
ONCE  a file that is made before it misbehaves; while it exists, the agent is well-behaved
"""

import os
import pathlib
import signal
import struct
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "main" / "python"))
import rtm_agent  # noqa: E402

FOREVER = threading.Event()
DRIP_SECONDS = 0.5


def say(data):
    """Writes to standard output past the frames that wait."""
    os.write(1, data)


def words(text):
    os.write(2, text.encode() + b"\n")


def end_by(number):
    words("about to end by signal %d" % number)
    os.kill(os.getpid(), number)


def leave(status):
    words("about to exit with status %d" % status)
    os._exit(status)


def hang():
    words("about to hang")
    FOREVER.wait()


def close_output():
    words("about to close standard output")
    os.close(1)
    FOREVER.wait()


def drip(answer):
    for byte in answer:
        say(bytes([byte]))
        FOREVER.wait(DRIP_SECONDS)


def flood(stream):
    while True:
        os.write(stream, b"flood ")


def flood_errors(answer):
    for _ in range(50_000):
        os.write(2, b"a line of the flood\n")
    end_by(signal.SIGKILL)


def leave_a_child():
    """Starts a process that nobody ends, tells its number and hangs."""
    child = subprocess.Popen(["sleep", "600"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    words("child %d" % child.pid)
    FOREVER.wait()


def leave_an_heir():
    """Leaves behind a process that has left the group, is nobody's child and keeps the output open, and hangs."""
    command = "sleep 600 & echo child $! >&2"
    subprocess.run(["setsid", "sh", "-c", command], stdin=subprocess.DEVNULL, check=True)
    FOREVER.wait()


def with_field(answer, offset, kind, value):
    return answer[:offset] + struct.pack("<" + kind, value) + answer[offset + struct.calcsize("<" + kind):]


# how: what is done with the answer that would be right
MISBEHAVIOUR = {
    "segmentation-fault": lambda answer: end_by(signal.SIGSEGV),
    "abort": lambda answer: end_by(signal.SIGABRT),
    "kill": lambda answer: end_by(signal.SIGKILL),
    "exit-0": lambda answer: leave(0),
    "exit-7": lambda answer: leave(7),
    "hang": lambda answer: hang(),
    "closed-output": lambda answer: close_output(),
    "truncated-frame": lambda answer: (say(answer[:-3]), leave(0)),
    "truncated-header": lambda answer: (say(answer[:7]), leave(0)),
    "oversized-frame": lambda answer: (say(with_field(answer, 0, "I", 65537)), hang()),
    "undersized-frame": lambda answer: (say(with_field(answer, 0, "I", 7)), hang()),
    "wrong-id": lambda answer: (say(with_field(answer, 4, "I", 4_000_000_000)), hang()),
    "wrong-operation": lambda answer: (say(with_field(answer, 8, "H", 0x0777)), hang()),
    "wrong-size": lambda answer: say(with_field(answer, 0, "I", len(answer) - 8)[:-4]),
    "answer-twice": lambda answer: say(answer + answer),
    "failure": lambda answer: say(with_field(with_field(answer, 0, "I", 12), 10, "B", 5)[:12] + b"sick"),
    "garbage": lambda answer: (say(b"Segmentation fault (core dumped)\n"), hang()),
    "output-flood": lambda answer: flood(1),
    "error-flood": flood_errors,
    "slow-drip": drip,
    "wrong-version": lambda answer: say(struct.pack("<IIHBBHH", 12, 1, 1, 4, 0, 2, 9)),
    "wrong-magic": lambda answer: say(with_field(answer, 12, "I", 0)),
    "not-empty": lambda answer: say(with_field(answer, 12, "I", 2)),
    "a-child": lambda answer: leave_a_child(),
    "an-heir": lambda answer: leave_an_heir(),
}


class MisbehavingPipe(rtm_agent.Pipe):
    def __init__(self, how, at, once):
        super().__init__()
        self.how, self.at, self.once = MISBEHAVIOUR[how], at, once

    def is_due(self, at):
        if at != self.at or self.once and os.path.exists(self.once):
            return False
        if self.once:
            open(self.once, "w").close()
        return True

    def next_frame(self):
        frame = super().next_frame()
        if frame is None and self.is_due("end"):
            self.how(b"")
        return frame

    def answer(self, number, operation, status, options, body):
        if not self.is_due("%04x" % operation):
            super().answer(number, operation, status, options, body)
            return
        self.answers.flush()
        header = struct.pack("<IIHBB", 8 + len(body), number, operation, status, options)
        self.how(header + body)


def main(how, at, once=None):
    pipe = MisbehavingPipe(how, at, once)
    sys.stdout = sys.stderr
    if pipe.is_due("start"):
        pipe.how(b"")
    try:
        rtm_agent.serve(pipe)
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
