"""The kit's side of the wire protocol, for the tests of the agents: small, and independent of the Java one."""

import collections
import struct
import subprocess

DONE, UNSUPPORTED, MALFORMED, REFUSED, VERSION, FAILURE = range(6)
TIMES, EVENTS = 1, 2
IPX, IP = 0, 1
BUFFER, NULL, DANGLING, ROUTE = range(4)
FILL = b"\xc5"
INFINITE = 0xFFFFFFFF

Answer = collections.namedtuple("Answer", "id operation status options body")
Result = collections.namedtuple("Result", "value error touched out times events")

REGISTER, DEREGISTER, ADD, DELETE, BLOCK_DELETE, DEQUEUE, IS_ROUTE, COUNT, AGE, CREATE, NEXT, CLOSE, FIRST_ROUTE, NEXT_ROUTE = range(
    0x0101, 0x010F)

# What follows the common beginning of an answer: f = Flags, r = route.
OUT = {ADD: "frr", DELETE: "fr", DEQUEUE: "frr", IS_ROUTE: "r", NEXT: "r", FIRST_ROUTE: "r", NEXT_ROUTE: "r"}


class NotDone(Exception):
    def __init__(self, answer):
        super().__init__("status %d: %s" % (answer.status, answer.body.decode(errors="replace")))
        self.status = answer.status


def ip_route(network, interface=1, next_hop=0x0101A8C0, metric=10, **more):
    """A valid remote IP route; `more` names members by their position in the 11 family-specific DWORDs."""
    specific = [4, 0, 0, 0, metric, 0, 0, 0, 0, 0, 1]
    for name, value in more.get("specific", {}).items():
        specific[name] = value
    return struct.pack(
        "<QII4I2I2I11I", more.get("stamp", 0), more.get("protocol", 0), interface, *more.get("private", (0, 0, 0, 0)),
        network, more.get("mask", 0x00FFFFFF), next_hop, 0xFFFFFFFF, *specific)


def ipx_route(network, interface=1, next_hop=b"\2\0\0\0\0\1", ticks=1, hops=1, **more):
    return struct.pack(
        "<QII4II6s2xIHH", more.get("stamp", 0), more.get("protocol", 0), interface, *more.get("private", (0, 0, 0, 0)),
        network, next_hop, more.get("flags", 0), ticks, hops)


def parse(route):
    """The members of a route that tests look at."""
    stamp, protocol, interface = struct.unpack_from("<QII", route)
    network, = struct.unpack_from("<I", route, 32)
    result = {"stamp": stamp, "protocol": protocol, "interface": interface, "network": network}
    if len(route) == 92:
        result["next_hop"], = struct.unpack_from("<I", route, 40)
        result["priority"], result["metric"] = struct.unpack_from("<II", route, 60)
    else:
        result["next_hop"] = route[36:42]
        result["ticks"], result["hops"] = struct.unpack_from("<HH", route, 48)
    return result


class Agent:
    """A running agent."""

    def __init__(self, command, **options):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=options.get("stderr", subprocess.PIPE))
        self.number = 0
        self.layout = IP

    # -- frames

    def send(self, operation, body=b"", lane=0, options=0):
        self.number += 1
        self.process.stdin.write(struct.pack("<IIHBB", 8 + len(body), self.number, operation, lane, options) + body)
        return self.number

    def flush(self):
        self.process.stdin.flush()

    def receive(self):
        header = self.process.stdout.read(12)
        if len(header) < 12:
            raise EOFError("the agent ended; exit status %s" % self.process.wait())
        length, number, operation, status, options = struct.unpack("<IIHBB", header)
        return Answer(number, operation, status, options, self.process.stdout.read(length - 8))

    def ask(self, operation, body=b"", lane=0, options=0):
        """The body of the answer; NotDone if the status is another."""
        number = self.send(operation, body, lane, options)
        self.flush()
        answer = self.receive()
        assert (answer.id, answer.operation) == (number, operation), answer
        if answer.status != DONE:
            raise NotDone(answer)
        return answer.body

    def status(self, operation, body=b"", lane=0, options=0):
        try:
            self.ask(operation, body, lane, options)
            return DONE
        except NotDone as answer:
            return answer.status

    def close(self):
        """Ends the session; the exit status and what was written to standard error."""
        self.process.stdin.close()
        error = self.process.stderr.read() if self.process.stderr else b""
        self.process.stdout.close()
        status = self.process.wait(10)
        if self.process.stderr:
            self.process.stderr.close()
        return status, error.decode(errors="replace")

    def at_once(self, lanes, requests):
        """Carries out (lane, operation, body), the lanes 1 … `lanes` all starting together; the answers by lane.

        Each lane stands at a gate while its requests queue up behind it; one lane more opens the gate.
        """
        gates = [self.send(4, struct.pack("<I", lanes + 1), lane) for lane in range(1, lanes + 1)]
        lane_of = {self.send(operation, body, lane): lane for lane, operation, body in requests}
        gates.append(self.send(4, struct.pack("<I", lanes + 1), lanes + 1))
        self.flush()
        answers = {lane: [] for lane in range(1, lanes + 1)}
        for _ in range(len(gates) + len(requests)):
            answer = self.receive()
            assert answer.status == DONE, answer
            if answer.id in lane_of:
                answers[lane_of[answer.id]].append(answer)
        return answers

    # -- session

    def hello(self, wishes=0, lowest=1, highest=1):
        body = self.ask(1, b"RTMW" + struct.pack("<HHI", lowest, highest, wishes) + b"test")
        assert body[:4] == b"RTMW" and struct.unpack_from("<HH", body, 4) == (1, 0), body
        manifest, at = {}, 8
        while at < len(body):
            key, size = struct.unpack_from("<HH", body, at)
            manifest[key] = body[at + 4:at + 4 + size]
            at += 4 + size
        assert at == len(body)
        return manifest

    def open(self):
        return struct.unpack("<I", self.ask(2))[0]

    def end(self):
        return struct.unpack("<I", self.ask(3))[0]

    def create_event(self, number, auto_reset=0, state=0):
        self.ask(0x201, struct.pack("<III", number, auto_reset, state))

    def signalled(self, number):
        return struct.unpack("<I", self.ask(0x204, struct.pack("<I", number)))[0]

    def advance(self, seconds):
        return struct.unpack("<Q", self.ask(0x302, struct.pack("<Q", int(seconds * 10_000_000))))[0]

    def now(self):
        return struct.unpack("<Q", self.ask(0x301))[0]

    # -- the 14 functions

    def request(self, arguments, pointers=(), preset=0xDEADBEEF):
        bits = sum(choice << 2 * i for i, choice in enumerate(pointers))
        return struct.pack("<IBBH", preset, self.layout, bits, 0) + arguments

    def call(self, operation, arguments, pointers=(), preset=0xDEADBEEF, options=0, lane=0):
        return self.result(operation, self.ask(operation, self.request(arguments, pointers, preset), lane, options), options)

    def result(self, operation, body, options=0):
        value, error, touched = struct.unpack_from("<QII", body)
        at, out, size = 16, [], 92 if self.layout == IP else 52
        for kind in OUT.get(operation, ""):
            width = 4 if kind == "f" else size
            raw = body[at:at + width]
            out.append(struct.unpack("<I", raw)[0] if kind == "f" else raw)
            at += width
        times = struct.unpack_from("<QQ", body, at) if options & TIMES else None
        at += 16 if options & TIMES else 0
        events = struct.unpack_from("<Q", body, at)[0] if options & EVENTS else None
        at += 8 if options & EVENTS else 0
        assert at == len(body), "wrong size of answer"
        return Result(value, error, touched, out, times, events)

    def register(self, protocol, event=0, flags=0, family=None, **more):
        family = self.layout if family is None else family
        return self.call(REGISTER, struct.pack("<IIII", family, protocol, event, flags), **more)

    def deregister(self, handle):
        return self.call(DEREGISTER, struct.pack("<Q", handle)).value

    def add(self, handle, route, ttl=INFINITE, pointers=(), **more):
        return self.call(ADD, struct.pack("<QI", handle, ttl) + route, pointers, **more)

    def delete(self, handle, route, pointers=()):
        return self.call(DELETE, struct.pack("<Q", handle) + route, pointers)

    def block_delete(self, handle, flags, criteria):
        return self.call(BLOCK_DELETE, struct.pack("<QI", handle, flags) + criteria).value

    def dequeue(self, handle, pointers=(), **more):
        return self.call(DEQUEUE, struct.pack("<Q", handle), pointers, **more)

    def is_route(self, network, family=None):
        mask = (0x00FFFFFF,) if self.layout == IP else ()
        family = self.layout if family is None else family
        return self.call(IS_ROUTE, struct.pack("<I", family) + struct.pack("<%dI" % (1 + len(mask)), network, *mask))

    def count(self, family=None):
        return self.call(COUNT, struct.pack("<I", self.layout if family is None else family))

    def age(self, route):
        return self.call(AGE, route)

    def create(self, flags, criteria, family=None, pointers=()):
        return self.call(CREATE, struct.pack("<II", self.layout if family is None else family, flags) + criteria, pointers)

    def next(self, handle):
        return self.call(NEXT, struct.pack("<Q", handle))

    def close_enumeration(self, handle):
        return self.call(CLOSE, struct.pack("<Q", handle)).value

    def first_route(self, flags, route, family=None):
        return self.call(FIRST_ROUTE, struct.pack("<II", self.layout if family is None else family, flags) + route)

    def next_route(self, flags, route, family=None):
        return self.call(NEXT_ROUTE, struct.pack("<II", self.layout if family is None else family, flags) + route)

    def enumerate(self, flags, criteria):
        handle = self.create(flags, criteria).value
        routes = []
        while (step := self.next(handle)).value == 0:
            routes.append(step.out[0])
        assert step.value == 259 and self.close_enumeration(handle) == 0
        return routes

    def walk(self, flags, route):
        routes = []
        step = self.first_route(flags, route)
        while step.value == 0:
            routes.append(step.out[0])
            step = self.next_route(flags, step.out[0])
        assert step.value == 259
        return routes
