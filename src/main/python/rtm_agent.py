#!/usr/bin/env python3
"""A sample agent: serves the RTMv1 of rtmv1.py over the wire protocol that wire-protocol.md describes.

Standard library only. To judge a manager of your own in Python, put it in the place of rtmv1.RoutingTableManager.
"""

import os
import struct
import sys

import rtmv1
from rtmv1 import RtmError

MAGIC, VERSION, MAX_LENGTH = b"RTMW", 1, 65536
DONE, UNSUPPORTED, MALFORMED, REFUSED, WRONG_VERSION = range(5)
OPTION_EVENTS = 0x02
FILL = 0xC5
BUFFER, NULL, DANGLING, ROUTE = range(4)
VIRTUAL_CLOCK, PRIORITIES = 1 << 1, 1 << 3


class NotDone(Exception):
    """An answer other than "done"."""

    def __init__(self, status, body=b""):
        super().__init__(status)
        self.status = status
        self.body = body if isinstance(body, bytes) else body.encode()


class Event:
    def __init__(self, signalled):
        self.signalled = signalled

    def set(self):
        self.signalled = True

    def reset(self):
        self.signalled = False


class VirtualClock:
    """Starts at 2020-01-01 and moves only when it is told to."""

    def __init__(self):
        self.now = 132223104000000000

    def __call__(self):
        return self.now


class Call:
    """A request for one of the 14 functions: unpacks arguments in order, collects output buffers in order."""

    def __init__(self, body, pointers):
        self.preset, self.layout, bits, zero = struct.unpack_from("<IBBH", body)
        self.pointers = [bits >> 2 * i & 3 for i in range(4)]
        self.body, self.at, self.out = body, 8, []
        self.route_size = 92 if self.layout == 1 else 52
        if self.layout > 1 or zero or bits >> 2 * pointers:
            raise NotDone(MALFORMED, "the common beginning holds an undefined value")
        if DANGLING in self.pointers:
            raise NotDone(REFUSED, "there are no addresses in Python")
        if ROUTE in self.pointers:
            raise NotDone(UNSUPPORTED, "arguments cannot share memory in Python")

    def take(self, kind):
        value, = struct.unpack_from("<" + kind, self.body, self.at)
        self.at += struct.calcsize(kind)
        return value

    def structure(self, size, pointer):
        data = self.body[self.at:self.at + size]
        self.at += size
        return None if self.pointers[pointer] == NULL else data

    def network(self):
        return self.structure(8 if self.layout == 1 else 4, 0)

    def route(self):
        return self.structure(self.route_size, 0)

    def give_flags(self, pointer, flags):
        filled = flags is not None and self.pointers[pointer] == BUFFER
        self.out.append(struct.pack("<I", flags) if filled else bytes([FILL]) * 4)

    def give_route(self, pointer, route, before=None):
        data = bytearray(before if before is not None else bytes([FILL]) * self.route_size)
        if route is not None and self.pointers[pointer] == BUFFER:
            data[:] = (route.data + data[len(route.data):])[:self.route_size]
        self.out.append(bytes(data))


class Session:
    """One conversation with the kit."""

    def __init__(self):
        self.greeted = False
        self.clock = VirtualClock()
        self.rtm = None
        self.events = {}

    # -- session

    def hello(self, body):
        if len(body) < 12 or body[:4] != MAGIC:
            raise NotDone(MALFORMED, "no Hello of this protocol")
        if self.greeted:
            raise NotDone(REFUSED, "a second Hello")
        lowest, highest = struct.unpack_from("<HH", body, 4)
        if not lowest <= VERSION <= highest:
            raise NotDone(WRONG_VERSION, struct.pack("<HH", VERSION, VERSION))
        self.greeted = True
        entries = [
            (1, b"Sample RTMv1 in Python"),
            (2, b"1.0"),
            (3, b"rtm_agent.py 1.0"),
            (9, struct.pack("<Q", 0xFFFFFFFFFFFFFFFF)),
            (10, struct.pack("<I", VIRTUAL_CLOCK | PRIORITIES)),
            (11, struct.pack("<Q", 0)),
        ]
        manifest = b"".join(struct.pack("<HH", key, len(value)) + value for key, value in entries)
        return MAGIC + struct.pack("<HH", VERSION, 0) + manifest

    def open(self, body):
        if self.rtm:
            raise NotDone(REFUSED, "the subject is open")
        self.rtm = rtmv1.RoutingTableManager(self.clock)
        return struct.pack("<I", 0)

    def close(self, body):
        self.rtm, self.events = None, {}
        return struct.pack("<I", 0)

    def echo(self, body):
        return body

    # -- events; there is one lane only, so that nothing can happen while it waits

    def create_event(self, body):
        number, kind, state = struct.unpack("<III", body)
        if kind == 1:
            raise NotDone(UNSUPPORTED, "manual-reset events only")
        if number in (0, 0xFFFFFFFF) or kind > 1 or state > 1:
            raise NotDone(MALFORMED, "number, kind or state out of range")
        if number in self.events:
            raise NotDone(REFUSED, "the event number is in use")
        self.events[number] = Event(state == 1)
        return b""

    def event(self, number):
        if number not in self.events:
            raise NotDone(REFUSED, "no event has this number")
        return self.events[number]

    def set_event(self, body):
        self.event(*struct.unpack("<I", body)).set()
        return b""

    def reset_event(self, body):
        self.event(*struct.unpack("<I", body)).reset()
        return b""

    def query_events(self, body):
        numbers = [number for number, in struct.iter_unpack("<I", body)]
        return b"".join(struct.pack("<I", self.event(number).signalled) for number in numbers)

    def wait_event(self, body):
        number, _ = struct.unpack("<II", body)
        return struct.pack("<I", self.event(number).signalled)

    def close_event(self, body):
        number, = struct.unpack("<I", body)
        self.event(number)
        del self.events[number]
        return b""

    def event_states(self):
        return sum(1 << n - 1 for n, event in self.events.items() if n <= 64 and event.signalled)

    # -- capabilities

    def read_clock(self, body):
        return struct.pack("<Q", self.clock.now)

    def advance_clock(self, body):
        now = self.clock.now + struct.unpack("<Q", body)[0]
        if now >= 1 << 63:
            raise NotDone(MALFORMED, "the time would be no FILETIME")
        self.clock.now = now
        self.rtm.expire()
        return self.read_clock(b"")

    def set_priority(self, body):
        self.rtm.set_priority(*struct.unpack("<III", body))
        return b""

    # -- the 14 functions: each returns its result and leaves its buffers in the call

    def register_client(self, call):
        family, protocol, number, flags = (call.take("I") for _ in range(4))
        return self.rtm.register_client(family, protocol, self.event(number) if number else None, flags)

    def deregister_client(self, call):
        return self.rtm.deregister_client(call.take("Q"))

    def add_route(self, call):
        handle, time_to_live, flags, cur, prev = call.take("Q"), call.take("I"), None, None, None
        try:
            self.need(call, 1)
            flags, cur, prev = self.rtm.add_route(handle, call.route(), time_to_live)
            return rtmv1.NO_ERROR
        finally:
            call.give_flags(1, flags)
            call.give_route(2, cur if flags and flags & 1 else None)
            call.give_route(3, prev if flags and flags & 2 else None)

    def delete_route(self, call):
        handle, flags, cur = call.take("Q"), None, None
        try:
            self.need(call, 1)
            flags, cur, _ = self.rtm.delete_route(handle, call.route())
            return rtmv1.NO_ERROR
        finally:
            call.give_flags(1, flags)
            call.give_route(2, cur if flags and flags & 1 else None)

    def block_delete_routes(self, call):
        return self.rtm.block_delete_routes(call.take("Q"), call.take("I"), call.route())

    def dequeue_route_change_message(self, call):
        handle, flags, cur, prev = call.take("Q"), None, None, None
        try:
            self.need(call, 0)
            code, flags, cur, prev = self.rtm.dequeue_route_change_message(handle)
            return code
        finally:
            call.give_flags(0, flags)
            call.give_route(1, cur if flags and flags & 1 else None)
            call.give_route(2, prev if flags and flags & 2 else None)

    def is_route(self, call):
        best = self.rtm.is_route(call.take("I"), call.network())
        call.give_route(1, best)
        return int(best is not None)

    def get_network_count(self, call):
        return self.rtm.get_network_count(call.take("I"))

    def get_route_age(self, call):
        return self.rtm.get_route_age(call.route())

    def create_enumeration_handle(self, call):
        return self.rtm.create_enumeration_handle(call.take("I"), call.take("I"), call.route())

    def enumerate_get_next_route(self, call):
        found = None
        try:
            found = self.rtm.enumerate_get_next_route(call.take("Q"))
            return rtmv1.NO_ERROR
        finally:
            call.give_route(0, found)

    def close_enumeration_handle(self, call):
        return self.rtm.close_enumeration_handle(call.take("Q"))

    def get_first_route(self, call):
        return self.walk(call, self.rtm.get_first_route)

    def get_next_route(self, call):
        return self.walk(call, self.rtm.get_next_route)

    def walk(self, call, function):
        family, flags, route, found = call.take("I"), call.take("I"), call.route(), None
        try:
            found = function(family, flags, route)
            return rtmv1.NO_ERROR
        finally:
            call.give_route(0, found, route)

    def need(self, call, pointer):
        """A required pointer; an implementation in C would crash instead."""
        if call.pointers[pointer] == NULL:
            raise RtmError(rtmv1.ERROR_INVALID_PARAMETER)

    # -- dispatch

    def call(self, body, function, pointers, options):
        call = Call(body, pointers)
        self.rtm.last_error = call.preset
        try:
            result = function(self, call)
        except RtmError as error:
            result = error.code
        answer = struct.pack("<QII", result, self.rtm.last_error, 0) + b"".join(call.out)
        return answer + (struct.pack("<Q", self.event_states()) if options & OPTION_EVENTS else b"")

    def answer(self, operation, lane, options, body):
        """status, options, body"""
        try:
            if operation in FUNCTIONS and not options & ~OPTION_EVENTS:
                function, scalars, size, pointers = FUNCTIONS[operation]
                sizes = [8 + scalars + structure for structure in size]
                self.check(len(body) >= 8 and len(body) == sizes[body[4] == 1], lane, self.rtm)
                return DONE, options, self.call(body, function, pointers, options)
            if operation not in OPERATIONS or options:
                raise NotDone(UNSUPPORTED)
            function, size, needs_open = OPERATIONS[operation]
            right = size is None or (len(body) == size if size >= 0 else body and len(body) % -size == 0)
            self.check(right, lane, self.rtm if needs_open else self.greeted or operation == 1)
            return DONE, 0, function(self, body)
        except NotDone as reason:
            return reason.status, 0, reason.body

    def check(self, right_size, lane, ready):
        if not right_size:
            raise NotDone(MALFORMED, "wrong size of body")
        if lane or not ready:
            raise NotDone(REFUSED, "there is one lane" if lane else "not now")


# operation: function, size of the body (None: any; -n: a multiple of n), whether it needs an open subject
OPERATIONS = {
    0x0001: (Session.hello, None, False),
    0x0002: (Session.open, 0, False),
    0x0003: (Session.close, 0, True),
    0x0005: (Session.echo, None, False),
    0x0201: (Session.create_event, 12, True),
    0x0202: (Session.set_event, 4, True),
    0x0203: (Session.reset_event, 4, True),
    0x0204: (Session.query_events, -4, True),
    0x0205: (Session.wait_event, 8, True),
    0x0206: (Session.close_event, 4, True),
    0x0301: (Session.read_clock, 0, False),
    0x0302: (Session.advance_clock, 8, True),
    0x0501: (Session.set_priority, 12, True),
}

NOTHING, A_ROUTE, A_NETWORK = (0, 0), (52, 92), (4, 8)

# operation: function, bytes of scalar arguments, structure that follows (IPX, IP), number of pointer arguments
FUNCTIONS = {
    0x0101: (Session.register_client, 16, NOTHING, 0),
    0x0102: (Session.deregister_client, 8, NOTHING, 0),
    0x0103: (Session.add_route, 12, A_ROUTE, 4),
    0x0104: (Session.delete_route, 8, A_ROUTE, 3),
    0x0105: (Session.block_delete_routes, 12, A_ROUTE, 1),
    0x0106: (Session.dequeue_route_change_message, 8, NOTHING, 3),
    0x0107: (Session.is_route, 4, A_NETWORK, 2),
    0x0108: (Session.get_network_count, 4, NOTHING, 0),
    0x0109: (Session.get_route_age, 0, A_ROUTE, 1),
    0x010A: (Session.create_enumeration_handle, 8, A_ROUTE, 1),
    0x010B: (Session.enumerate_get_next_route, 8, NOTHING, 1),
    0x010C: (Session.close_enumeration_handle, 8, NOTHING, 0),
    0x010D: (Session.get_first_route, 8, A_ROUTE, 1),
    0x010E: (Session.get_next_route, 8, A_ROUTE, 1),
}


class Pipe:
    """Frames from standard input; what is to be answered goes out before it waits for more."""

    def __init__(self):
        self.requests = sys.stdin.fileno()
        self.answers = sys.stdout.buffer
        self.buffer = b""

    def has(self, size):
        """Whether so many bytes have come; waits for them. At the end of input the rest of a frame may be missing."""
        while len(self.buffer) < size:
            self.answers.flush()
            chunk = os.read(self.requests, MAX_LENGTH)
            if not chunk:
                return False
            self.buffer += chunk
        return True

    def next_frame(self):
        """The frame behind its length, or None at the end of input."""
        if not self.has(4):
            return self.fail("ended within a frame") if self.buffer else None
        length, = struct.unpack_from("<I", self.buffer)
        if not 8 <= length <= MAX_LENGTH:
            return self.fail("holds a frame whose length is out of range")
        if not self.has(4 + length):
            return self.fail("ended within a frame")
        frame, self.buffer = self.buffer[4:4 + length], self.buffer[4 + length:]
        return frame

    def answer(self, number, operation, status, options, body):
        self.answers.write(struct.pack("<IIHBB", 8 + len(body), number, operation, status, options) + body)

    def fail(self, what):
        self.answers.flush()
        sys.stderr.write("rtm_agent.py: standard input %s\n" % what)
        sys.exit(3)


def serve(pipe):
    session = Session()
    while (frame := pipe.next_frame()) is not None:
        number, operation, lane, options = struct.unpack_from("<IHBB", frame)
        pipe.answer(number, operation, *session.answer(operation, lane, options, frame[8:]))
    pipe.answers.flush()


if __name__ == "__main__":
    frames = Pipe()
    sys.stdout = sys.stderr  # nothing else may be printed between the frames
    try:
        serve(frames)
    except BrokenPipeError:
        os._exit(0)
