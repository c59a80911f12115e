"""Tests of an agent through its wire.

    RTM_AGENT="build/rtm-agent --virtual-clock build/librtm.so" python3 -m unittest discover -s src/test/python

Without RTM_AGENT the sample agent in Python is tested.
"""

import os
import shlex
import struct
import sys
import unittest

import wire
from wire import BUFFER, DANGLING, EVENTS, FILL, INFINITE, IP, IPX, NULL, ROUTE, TIMES, ip_route, ipx_route, parse

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = [sys.executable, os.path.join(HERE, "..", "..", "main", "python", "rtm_agent.py")]
COMMAND = shlex.split(os.environ["RTM_AGENT"]) if "RTM_AGENT" in os.environ else SAMPLE

INVALID_HANDLE, INVALID_PARAMETER, EXISTS, MORE, NO_MORE = 6, 87, 183, 234, 259
NOT_OPEN_YET = wire.REFUSED


class AgentTest(unittest.TestCase):
    def setUp(self):
        self.agent = wire.Agent(COMMAND)
        self.addCleanup(self.agent.process.wait)
        self.addCleanup(self.agent.process.kill)

    def tearDown(self):
        for stream in (self.agent.process.stdin, self.agent.process.stdout, self.agent.process.stderr):
            if stream:
                stream.close()


class SessionTest(AgentTest):
    def test_everything_but_hello_is_refused_before_hello(self):
        self.assertEqual(wire.REFUSED, self.agent.status(2))
        self.assertEqual(wire.REFUSED, self.agent.status(wire.COUNT, self.agent.request(struct.pack("<I", 1))))

    def test_hello_twice_is_refused(self):
        self.agent.hello()
        self.assertEqual(wire.REFUSED, self.agent.status(1, b"RTMW" + struct.pack("<HHI", 1, 1, 0)))

    def test_hello_with_another_version_names_the_agents_versions(self):
        self.agent.send(1, b"RTMW" + struct.pack("<HHI", 2, 9, 0))
        self.agent.flush()
        answer = self.agent.receive()
        self.assertEqual((wire.VERSION, struct.pack("<HH", 1, 1)), (answer.status, answer.body))

    def test_the_manifest_has_a_name(self):
        self.assertTrue(self.agent.hello()[1])

    def test_layout_and_constants_are_reported_right_or_not_at_all(self):
        manifest = self.agent.hello()
        layout = (92, 52, 8, 4, 0, 8, 12, 16, 32, 40, 48, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 0, 8, 12, 16, 32, 36, 44, 48, 50)
        constants = (
            0, 1, 1, 0, 1, 2, 3, 1, 2, 4, 8, INFINITE, 0, 6, 8, 87, 183, 234, 259, 259, 259, 259, 1450, 1, 1, 1, 2)
        self.assertIn(manifest.get(13), (None, struct.pack("<31I", *layout)))
        self.assertIn(manifest.get(14), (None, struct.pack("<27I", *constants)))

    def test_an_unknown_operation_or_option_is_unsupported(self):
        self.agent.hello()
        self.agent.open()
        self.assertEqual(wire.UNSUPPORTED, self.agent.status(0x7777, b"xyz"))
        self.assertEqual(wire.UNSUPPORTED, self.agent.status(wire.COUNT, self.agent.request(struct.pack("<I", 1)), options=0x80))

    def test_a_wrong_size_or_value_is_malformed(self):
        self.agent.hello()
        self.agent.open()
        self.assertEqual(wire.MALFORMED, self.agent.status(wire.COUNT, b""))
        self.assertEqual(wire.MALFORMED, self.agent.status(wire.COUNT, self.agent.request(struct.pack("<II", 1, 1))))
        self.assertEqual(wire.MALFORMED, self.agent.status(wire.COUNT, struct.pack("<IBBHI", 0, 2, 0, 0, 1)))
        self.assertEqual(wire.MALFORMED, self.agent.status(wire.COUNT, struct.pack("<IBBHI", 0, 1, 1, 0, 1)))
        self.assertEqual(wire.MALFORMED, self.agent.status(0x201, struct.pack("<III", 0, 0, 0)))

    def test_echo_returns_its_body(self):
        self.agent.hello()
        for size in (0, 1, 1000, 65528):
            body = bytes(i & 0xFF for i in range(size))
            self.assertEqual(body, self.agent.ask(5, body))

    def test_pipelined_requests_are_answered_in_order(self):
        self.agent.hello()
        numbers = [self.agent.send(5, b"x" * i) for i in range(200)]
        self.agent.flush()
        answers = [self.agent.receive() for _ in numbers]
        self.assertEqual(numbers, [a.id for a in answers])
        self.assertEqual(list(range(200)), [len(a.body) for a in answers])

    def test_the_end_of_input_ends_the_agent_with_0(self):
        self.agent.hello()
        self.assertEqual(0, self.agent.close()[0])

    def test_a_frame_cut_short_ends_the_agent_with_3(self):
        self.agent.process.stdin.write(b"\x08\0\0\0\1")
        status, error = self.agent.close()
        self.assertEqual(3, status)
        self.assertIn("ended within a frame", error)

    def test_a_frame_of_impossible_length_ends_the_agent_with_3(self):
        self.agent.process.stdin.write(b"\xff\xff\xff\xff" * 4)
        status, error = self.agent.close()
        self.assertEqual(3, status)
        self.assertIn("length", error)

    def test_open_and_close_alternate(self):
        self.agent.hello()
        self.assertEqual(wire.REFUSED, self.agent.status(3))
        self.assertEqual(0, self.agent.open())
        self.assertEqual(wire.REFUSED, self.agent.status(2))
        self.assertEqual(0, self.agent.end())
        self.assertEqual(0, self.agent.open())

    def test_close_ends_what_is_left(self):
        self.agent.hello()
        self.agent.open()
        for layout, route in ((IP, ip_route(10)), (IPX, ipx_route(10))):
            self.agent.layout = layout
            self.agent.add(self.agent.register(5 + layout).value, route)
            self.assertNotEqual(0, self.agent.create(0, route).value)
        self.assertEqual(0, self.agent.end())
        self.assertEqual(0, self.agent.open())
        self.assertEqual(0, self.agent.count(IP).value)
        self.assertNotEqual(0, self.agent.register(5).value)


class EventTest(AgentTest):
    def setUp(self):
        super().setUp()
        self.agent.hello()
        self.agent.open()

    def test_an_event_is_set_and_reset(self):
        self.agent.create_event(1)
        self.assertEqual(0, self.agent.signalled(1))
        self.agent.ask(0x202, struct.pack("<I", 1))
        self.assertEqual(1, self.agent.signalled(1))
        self.assertEqual(1, self.agent.signalled(1))
        self.agent.ask(0x203, struct.pack("<I", 1))
        self.assertEqual(0, self.agent.signalled(1))

    def test_wait_tells_whether_it_was_signalled(self):
        self.agent.create_event(7, state=1)
        self.agent.create_event(8)
        self.assertEqual(struct.pack("<I", 1), self.agent.ask(0x205, struct.pack("<II", 7, 1000)))
        self.assertEqual(struct.pack("<I", 0), self.agent.ask(0x205, struct.pack("<II", 8, 5)))

    def test_unknown_and_doubled_numbers_are_refused(self):
        self.agent.create_event(3)
        self.assertEqual(wire.REFUSED, self.agent.status(0x201, struct.pack("<III", 3, 0, 0)))
        self.assertEqual(wire.REFUSED, self.agent.status(0x202, struct.pack("<I", 4)))
        self.agent.ask(0x206, struct.pack("<I", 3))
        self.assertEqual(wire.REFUSED, self.agent.status(0x204, struct.pack("<I", 3)))
        self.agent.create_event(3)

    def test_close_forgets_events(self):
        self.agent.create_event(3)
        self.agent.end()
        self.agent.open()
        self.agent.create_event(3)

    def test_event_states_come_with_an_answer(self):
        self.agent.create_event(1)
        self.agent.create_event(64, state=1)
        self.agent.create_event(70, state=1)
        count = self.agent.call(wire.COUNT, struct.pack("<I", 1), options=EVENTS)
        self.assertEqual(1 << 63, count.events)


class Functions:
    """The same for both families; a subclass says which."""

    def setUp(self):
        super().setUp()
        self.manifest = self.agent.hello()
        self.capabilities, = struct.unpack("<I", self.manifest.get(10, bytes(4)))
        self.agent.open()
        self.agent.layout = self.layout
        self.agent.create_event(1)
        self.a = self.agent.register(5 + 10 * self.layout).value
        self.b = self.agent.register(6 + 10 * self.layout, event=1).value

    def drain(self):
        messages = []
        while True:
            message = self.agent.dequeue(self.b)
            if message.value == NO_MORE:
                return messages
            messages.append(message.out)
            if message.value == 0:
                return messages

    def test_a_duplicate_is_refused(self):
        result = self.agent.register(5 + 10 * self.layout)
        self.assertEqual((0, EXISTS), (result.value, result.error))

    def test_families_and_flags_are_checked(self):
        for family, flags in ((2, 0), (INFINITE, 0), (self.layout, 2), (self.layout, 3), (self.layout, 0x80000000)):
            result = self.agent.register(99, family=family, flags=flags)
            self.assertEqual((0, INVALID_PARAMETER), (result.value, result.error))

    def test_an_added_route_is_told_and_found(self):
        result = self.agent.add(self.a, self.route(10), options=EVENTS)
        self.assertEqual((0, 1, FILL * len(self.route(10))), (result.value, result.out[0], result.out[2]))
        self.assertEqual((0, 1), (result.touched, result.events))
        current = result.out[1]
        self.assertEqual(5 + 10 * self.layout, parse(current)["protocol"])
        self.assertEqual(self.route(10)[16:48], current[16:48])
        found = self.agent.is_route(10)
        self.assertEqual((1, current), (found.value, found.out[0]))
        self.assertEqual([[1, current, FILL * len(current)]], self.drain())
        self.assertEqual(0, self.agent.signalled(1))
        self.assertEqual(0, self.agent.is_route(11).value)
        self.assertEqual(0, self.agent.is_route(11).error)
        self.assertEqual((1, 0), (self.agent.count().value, self.agent.count(1 - self.layout).value))

    def test_better_and_worse_routes(self):
        first = self.agent.add(self.a, self.route(10, cost=5)).out[1]
        worse = self.agent.add(self.a, self.route(10, cost=9, interface=2))
        self.assertEqual(0, worse.out[0])
        better = self.agent.add(self.a, self.route(10, cost=2, interface=3))
        self.assertEqual([3, first], [better.out[0], better.out[2]])
        self.assertEqual(3, parse(better.out[1])["interface"])
        gone = self.agent.delete(self.a, self.route(10, interface=3))
        self.assertEqual([0, 3, first], [gone.value, gone.out[0], gone.out[1]])
        self.assertEqual(0, self.agent.delete(self.a, self.route(10, interface=2)).out[0])
        self.assertEqual(2, self.agent.delete(self.a, self.route(10)).out[0])
        self.assertEqual(NO_MORE, self.agent.delete(self.a, self.route(10)).value)
        self.assertEqual([1, 3, 3, 2], [message[0] for message in self.drain()])

    def test_protocol_specific_data_is_transparent_and_stored(self):
        self.agent.add(self.a, self.route(10))
        result = self.agent.add(self.a, self.route(10, private=(1, 2, 3, 4)))
        self.assertEqual(0, result.out[0])
        self.assertEqual(struct.pack("<4I", 1, 2, 3, 4), self.agent.is_route(10).out[0][16:32])
        self.assertEqual(1, len(self.drain()))

    def test_a_single_route_client_replaces(self):
        single = self.agent.register(77, flags=1).value
        self.agent.add(self.a, self.route(10, cost=9))
        self.agent.add(single, self.route(10))
        self.agent.add(single, self.route(10, interface=4))
        routes = [r for r in self.agent.enumerate(0, self.route(0)) if parse(r)["protocol"] == 77]
        self.assertEqual([4], [parse(r)["interface"] for r in routes])
        self.assertEqual(0, self.agent.delete(single, self.route(10, interface=4)).value)
        self.assertEqual(1, self.agent.count().value)

    def test_messages_are_numbered_off(self):
        for network in (1, 2, 3):
            self.agent.add(self.a, self.route(network))
        codes = [self.agent.dequeue(self.b, pointers=(BUFFER, NULL, NULL)).value for _ in range(4)]
        self.assertEqual([MORE, MORE, 0, NO_MORE], codes)
        self.assertEqual(INVALID_HANDLE, self.agent.dequeue(self.a).value)

    def test_a_client_is_not_told_of_its_own_changes_but_of_block_deletes(self):
        self.agent.add(self.b, self.route(1))
        self.agent.delete(self.b, self.route(1))
        self.agent.add(self.b, self.route(2))
        self.assertEqual([], self.drain())
        self.assertEqual(0, self.agent.block_delete(self.b, 0, self.route(0)))
        self.assertEqual([2], [message[0] for message in self.drain()])
        self.assertEqual(NO_MORE, self.agent.block_delete(self.b, 0, self.route(0)))
        self.assertEqual(INVALID_PARAMETER, self.agent.block_delete(self.b, 0x10, self.route(0)))

    def test_deregistration_removes_routes_and_tells(self):
        self.agent.add(self.a, self.route(1))
        self.agent.add(self.b, self.route(2))
        self.assertEqual(0, self.agent.deregister(self.a))
        self.assertEqual([1, 2], [message[0] for message in self.drain()])
        self.assertEqual(1, self.agent.count().value)
        for call in (self.agent.deregister(self.a), self.agent.add(self.a, self.route(1)).value,
                     self.agent.delete(self.a, self.route(1)).value, self.agent.dequeue(self.a).value,
                     self.agent.block_delete(self.a, 0, self.route(0)), self.agent.deregister(0)):
            self.assertEqual(INVALID_HANDLE, call)
        self.assertNotEqual(0, self.agent.register(5 + 10 * self.layout).value)

    def test_enumerations_and_walks_return_the_same(self):
        for network in range(1, 8):
            for interface in (1, 2):
                self.agent.add(self.a, self.route(network, interface=interface, cost=interface))
            self.agent.add(self.b, self.route(network, interface=3))
        everything = self.agent.enumerate(0, self.route(0))
        self.assertEqual(21, len(everything))
        for flags, size in ((0, 21), (1, 3), (2, 7), (4, 14), (7, 1), (8, 7)):
            like = self.route(3, interface=2, protocol=5 + 10 * self.layout)
            routes = self.agent.enumerate(flags, like)
            self.assertEqual(size, len(routes), flags)
            self.assertEqual(sorted(routes), sorted(self.agent.walk(flags, like)))
        order = [(parse(r)["network"], parse(r)["protocol"], parse(r)["interface"]) for r in self.agent.walk(0, self.route(0))]
        self.assertEqual(len(order), len(set(order)))
        self.assertEqual(7, sum(1 for i in range(21) if i == 0 or order[i][0] != order[i - 1][0]))

    def test_enumerations_survive_changes(self):
        for network in range(1, 30):
            self.agent.add(self.a, self.route(network))
        handle, seen = self.agent.create(0, self.route(0)).value, []
        for network in range(1, 200):
            step = self.agent.next(handle)
            if step.value:
                break
            seen.append(parse(step.out[0])["network"])
            self.agent.delete(self.a, self.route(network + 1))
            self.agent.add(self.a, self.route(network + 100))
        self.assertEqual(len(seen), len(set(seen)))
        self.agent.deregister(self.a)
        self.assertEqual(NO_MORE, self.agent.next(handle).value)
        self.assertEqual(0, self.agent.close_enumeration(handle))
        self.assertEqual(INVALID_HANDLE, self.agent.close_enumeration(handle))
        self.assertEqual(INVALID_HANDLE, self.agent.next(handle).value)
        self.assertEqual(INVALID_HANDLE, self.agent.next(self.b).value)

    def test_empty_subsets_and_bad_flags(self):
        empty = self.agent.create(0, self.route(0))
        self.assertEqual((0, NO_MORE), (empty.value, empty.error))
        self.assertEqual(NO_MORE, self.agent.first_route(0, self.route(0)).value)
        for family, flags in ((self.layout, 0x10), (2, 0), (INFINITE, 0)):
            refused = self.agent.create(flags, self.route(0), family)
            self.assertEqual((0, INVALID_PARAMETER), (refused.value, refused.error))
            self.assertEqual(INVALID_PARAMETER, self.agent.first_route(flags, self.route(0), family).value)
            self.assertEqual(INVALID_PARAMETER, self.agent.next_route(flags, self.route(0), family).value)
        for call in (self.agent.count(2), self.agent.is_route(1, family=2)):
            self.assertEqual((0, INVALID_PARAMETER), (call.value, call.error))

    def test_optional_pointers_may_be_null(self):
        result = self.agent.add(self.a, self.route(1), pointers=(BUFFER, BUFFER, NULL, NULL))
        self.assertEqual([0, 1, FILL * len(self.route(1))], [result.value, result.out[0], result.out[1]])
        self.assertEqual(2, self.agent.delete(self.a, self.route(1), pointers=(BUFFER, BUFFER, NULL)).out[0])

    def test_ages_and_time_stamps(self):
        before = self.agent.now()
        stamp = parse(self.agent.add(self.a, self.route(1, stamp=12345)).out[1])["stamp"]
        self.assertTrue(before - 10_000_000 <= stamp <= self.agent.now() + 10_000_000)
        self.assertLessEqual(self.agent.age(self.agent.is_route(1).out[0]).value, 1)
        future = self.agent.age(self.route(1, stamp=stamp + 10 ** 12))
        self.assertEqual((INFINITE, INVALID_PARAMETER), (future.value, future.error))

    def test_routes_expire_on_the_virtual_clock(self):
        if not self.capabilities & 2:
            self.skipTest("no virtual clock")
        self.agent.add(self.a, self.route(1), ttl=60)
        self.agent.add(self.a, self.route(2), ttl=2147483)
        self.agent.advance(59)
        self.assertEqual(2, self.agent.count().value)
        self.assertEqual(59, self.agent.age(self.agent.is_route(1).out[0]).value)
        self.agent.add(self.a, self.route(1), ttl=60)
        self.agent.advance(59)
        self.assertEqual(2, self.agent.count().value)
        self.agent.advance(2)
        self.assertEqual(1, self.agent.count().value)
        self.assertEqual([1, 1, 2], [message[0] for message in self.drain()])
        self.agent.advance(2147483)
        self.assertEqual(0, self.agent.count().value)

    def test_last_errors_are_preset(self):
        self.assertEqual(0xDEADBEEF, self.agent.register(55).error)

    def test_a_dangling_pointer_needs_the_wish(self):
        with self.assertRaises(wire.NotDone) as refusal:
            self.agent.add(self.a, self.route(1), pointers=(DANGLING,))
        self.assertEqual(wire.REFUSED, refusal.exception.status)


class IpTest(Functions, AgentTest):
    layout = IP

    @staticmethod
    def route(network, cost=10, **more):
        return ip_route(network, metric=cost, **more)


class IpxTest(Functions, AgentTest):
    layout = IPX

    @staticmethod
    def route(network, cost=10, **more):
        return ipx_route(network, ticks=cost, **more)


if __name__ == "__main__":
    unittest.main()
