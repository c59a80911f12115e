"""Tests of what only the native agent does: threads, shortage, hostile input, crashes, and the seeded defects of the C library."""

import signal
import struct
import time
import unittest

import native
import wire
from wire import BUFFER, DANGLING, EVENTS, IP, IPX, NULL, ROUTE, TIMES, ip_route, ipx_route, parse


@unittest.skipUnless(native.HAS_COMPILER, "no C compiler")
class NativeTest(unittest.TestCase):
    def start(self, *options, defect=None, library=None, wishes=0, opened=True):
        agent = wire.Agent([native.agent(), *options, library or native.library(defect)])

        def end():
            agent.process.kill()
            agent.process.wait()
            for stream in (agent.process.stdin, agent.process.stdout, agent.process.stderr):
                try:
                    stream.close()
                except OSError:
                    pass

        self.addCleanup(end)
        if opened:
            agent.manifest = agent.hello(wishes)
            self.assertEqual(0, agent.open())
        return agent


class LibraryTest(NativeTest):
    def test_a_library_that_is_not_there_is_told_by_hello(self):
        agent = self.start(library="/nowhere/librtm.so", opened=False)
        with self.assertRaisesRegex(wire.NotDone, "status 5: /nowhere/librtm.so: cannot be loaded: .*No such file"):
            agent.hello()
        self.assertEqual(4, agent.close()[0])

    def test_a_library_without_a_function_is_told_by_hello(self):
        agent = self.start(library=native.text_library("half", "int RtmRegisterClient(void) { return 0; }"), opened=False)
        with self.assertRaisesRegex(wire.NotDone, "does not export RtmDeregisterClient"):
            agent.hello()

    def test_what_a_library_prints_goes_to_standard_error(self):
        noisy = native.text_library("noisy", """
            #include <stdio.h>
            unsigned RtmGetNetworkCount(unsigned f) { puts("counting"); fflush(stdout); return f * 0; }
            """ + "".join("int %s(void) { return 0; }\n" % name for name in NAMES if name != "RtmGetNetworkCount"))
        agent = self.start(library=noisy)
        self.assertEqual(0, agent.count().value)
        self.assertIn("counting", agent.close()[1])

    def test_a_librarys_own_functions_are_not_replaced_by_the_agents(self):
        clash = native.text_library("clash", """
            int answer_u32(void) { return 42; }
            unsigned RtmGetNetworkCount(unsigned f) { return f == 9 ? answer_u32() : 0; }
            """ + "".join("int %s(void) { return 0; }\n" % name for name in NAMES if name != "RtmGetNetworkCount"))
        self.assertEqual(42, self.start(library=clash).count(9).value)

    def test_the_manifest_says_what_the_command_line_says(self):
        agent = self.start("--name", "X", "--version", "7", "--families", "1", "--protocols", "2-4,8", "--never-issued", "0x10,17",
                           "--registration-flags", "0x4", "--granularity", "20", "--eventual", "300", "--lanes", "3")
        self.assertEqual(
            (b"X", b"7", struct.pack("<I", 1), struct.pack("<4I", 2, 4, 8, 8), struct.pack("<2Q", 16, 17), struct.pack("<I", 4),
             struct.pack("<Q", 200000), struct.pack("<I", 300), struct.pack("<I", 3)),
            tuple(agent.manifest.get(key) for key in (1, 2, 5, 6, 9, 8, 11, 16, 12)))


NAMES = (
    "RtmRegisterClient RtmDeregisterClient RtmAddRoute RtmDeleteRoute RtmBlockDeleteRoutes RtmDequeueRouteChangeMessage RtmIsRoute "
    "RtmGetNetworkCount RtmGetRouteAge RtmCreateEnumerationHandle RtmEnumerateGetNextRoute RtmCloseEnumerationHandle "
    "RtmGetFirstRoute RtmGetNextRoute").split()


class LanesTest(NativeTest):
    def test_of_many_registrations_one_succeeds(self):
        agent = self.start("--thread-safe")
        for _ in range(30):
            body = agent.request(struct.pack("<IIII", IP, 5, 0, 0))
            answers = agent.at_once(8, [(lane, wire.REGISTER, body) for lane in range(1, 9)])
            handles = [agent.result(wire.REGISTER, answer.body) for lane in answers.values() for answer in lane]
            winners = [h.value for h in handles if h.value]
            self.assertEqual((1, [183] * 7), (len(winners), [h.error for h in handles if not h.value]))
            agent.deregister(winners[0])

    def test_an_observer_sees_every_concurrent_change(self):
        agent = self.start("--thread-safe")
        agent.create_event(1)
        observer = agent.register(99, event=1).value
        clients = [agent.register(lane).value for lane in range(1, 5)]
        requests = []
        for step in range(25):
            for lane, client in enumerate(clients, 1):
                route = ip_route(step % 3, metric=step % 7)
                requests.append((lane, wire.ADD, agent.request(struct.pack("<QI", client, 0xFFFFFFFF) + route)))
                requests.append((lane, wire.DELETE, agent.request(struct.pack("<Q", client) + route)) if step % 2 else requests[-1])
        agent.at_once(4, requests)
        best = {}
        while (message := agent.dequeue(observer)).value in (0, 234):
            flags, current, previous = message.out
            network = parse(current if flags & 1 else previous)["network"]
            self.assertEqual(best.get(network), previous[8:] if flags & 2 else None)
            best[network] = current[8:] if flags & 1 else None
            if message.value == 0:
                break
        for network in range(3):
            found = agent.is_route(network)
            self.assertEqual(best.get(network), found.out[0][8:] if found.value else None)
        self.assertEqual(0, agent.signalled(1))

    def test_a_waiting_lane_does_not_hold_up_another(self):
        agent = self.start("--lanes", "3")
        agent.create_event(1)
        waiting = agent.send(0x205, struct.pack("<II", 1, 0xFFFFFFFF), lane=1)
        setting = agent.send(0x202, struct.pack("<I", 1), lane=2)
        agent.flush()
        answers = {agent.receive().id for _ in range(2)}
        self.assertEqual({waiting, setting}, answers)

    def test_times_enclose_the_call(self):
        agent = self.start()
        first = agent.call(wire.COUNT, struct.pack("<I", 1), options=TIMES | EVENTS).times
        second = agent.call(wire.COUNT, struct.pack("<I", 1), options=TIMES).times
        self.assertTrue(first[0] <= first[1] <= second[0] <= second[1], (first, second))

    def test_a_lane_too_many_is_refused(self):
        self.assertEqual(wire.REFUSED, self.start("--lanes", "2").status(5, lane=2))

    def test_auto_reset_events_are_reset_by_a_wait(self):
        agent = self.start()
        agent.create_event(1, auto_reset=1, state=1)
        self.assertEqual([1, 0], [struct.unpack("<I", agent.ask(0x205, struct.pack("<II", 1, 0)))[0] for _ in range(2)])


class ShortageTest(NativeTest):
    def setUp(self):
        self.agent = self.start()
        if not struct.unpack("<I", self.agent.manifest[10])[0] & 4:
            self.skipTest("allocations cannot be taken over here")
        self.agent.create_event(1)
        self.listener = self.agent.register(9, event=1).value

    def short(self, nth, function):
        """The function's result with the n-th allocation failing, and how many were asked for and failed."""
        self.agent.ask(0x401, struct.pack("<II", nth, 1))
        result = function()
        return result, struct.unpack("<II", self.agent.ask(0x402))

    def until_it_succeeds(self, function, succeeded, unchanged):
        for nth in range(1, 50):
            result, (asked, failed) = self.short(nth, function)
            if failed == 0:
                self.assertTrue(succeeded(result), result)
                self.assertEqual(nth - 1, asked)
                return nth - 1
            if succeeded(result):
                return nth
            unchanged(result)
        self.fail("never succeeded")

    def test_an_add_is_done_whole_or_not_at_all(self):
        client = self.agent.register(5).value

        def unchanged(result):
            self.assertIn(result.value, (8, 1450))
            self.assertEqual(0, self.agent.count().value)
            self.assertEqual(259, self.agent.dequeue(self.listener).value)

        steps = self.until_it_succeeds(lambda: self.agent.add(client, ip_route(1), ttl=50), lambda r: r.value == 0, unchanged)
        self.assertGreaterEqual(steps, 3)
        self.assertEqual(1, self.agent.count().value)
        self.assertEqual(0, self.agent.dequeue(self.listener).value)

    def test_a_registration_and_its_end(self):
        self.until_it_succeeds(lambda: self.agent.register(5), lambda r: r.value != 0, lambda r: self.assertIn(r.error, (8, 1450)))
        client = self.agent.register(6).value
        for network in range(5):
            self.agent.add(client, ip_route(network))
        self.until_it_succeeds(
            lambda: self.agent.deregister(client), lambda r: r == 0,
            lambda r: self.assertEqual((1450, 5), (r, self.agent.count().value)))
        self.assertEqual(0, self.agent.count().value)

    def test_memory_in_use_returns_to_where_it_was(self):
        def cycle():
            client = self.agent.register(5).value
            for network in range(20):
                self.agent.add(client, ip_route(network), ttl=1000)
            enumeration = self.agent.create(0, ip_route(0)).value
            self.agent.next(enumeration)
            self.agent.close_enumeration(enumeration)
            self.agent.deregister(client)
            while self.agent.dequeue(self.listener).value == 234:
                pass
            return struct.unpack("<QQ", self.agent.ask(0x601))

        cycle()
        self.assertEqual(cycle(), cycle())

    def test_close_disarms(self):
        self.agent.ask(0x401, struct.pack("<II", 1, 0xFFFFFFFF))
        self.agent.end()
        self.agent.open()
        self.assertNotEqual(0, self.agent.register(5).value)


class HostileTest(NativeTest):
    def setUp(self):
        self.agent = self.start(wishes=1)

    def test_the_capability_is_there(self):
        self.assertTrue(struct.unpack("<I", self.agent.manifest[10])[0] & 16)

    def test_a_dangling_pointer_crashes_and_the_death_is_named(self):
        client = self.agent.register(5).value
        before = self.agent.send(wire.COUNT, self.agent.request(struct.pack("<I", 1)))
        body = self.agent.request(struct.pack("<QI", client, 60) + ip_route(1), pointers=(DANGLING,))
        number = self.agent.send(wire.ADD, body)
        self.agent.flush()
        self.assertEqual(before, self.agent.receive().id)
        with self.assertRaises(EOFError):
            self.agent.receive()
        status, error = self.agent.close()
        self.assertEqual(-signal.SIGSEGV, status)
        self.assertIn("rtm-agent: signal 0xB in RtmAddRoute (request %d)" % number, error)

    def test_null_where_a_structure_is_required(self):
        client = self.agent.register(5).value
        self.assertEqual(87, self.agent.add(client, ip_route(1), pointers=(NULL,)).value)
        self.assertEqual(87, self.agent.add(client, ip_route(1), pointers=(BUFFER, NULL)).value)

    def test_an_invalid_event(self):
        result = self.agent.register(5, event=0xFFFFFFFF)
        self.assertNotEqual(0, result.value)
        other = self.agent.register(6).value
        self.assertEqual(0, self.agent.add(other, ip_route(1)).value)

    def test_route_and_an_output_buffer_in_the_same_memory(self):
        client = self.agent.register(5).value
        result = self.agent.add(client, ip_route(1), pointers=(BUFFER, BUFFER, ROUTE, NULL))
        self.assertEqual(5, parse(result.out[1])["protocol"])
        self.assertEqual(1 << 8, result.touched)


class EndTest(NativeTest):
    def test_a_call_that_hangs_does_not_outlive_its_kit(self):
        agent = self.start(defect="HANGS_ON_AN_EMPTY_QUEUE")
        agent.create_event(1)
        client = agent.register(5, event=1).value
        agent.send(wire.DEQUEUE, agent.request(struct.pack("<Q", client)))
        agent.flush()
        started = time.monotonic()
        status, error = agent.close()
        self.assertEqual(6, status)
        self.assertLess(time.monotonic() - started, 8)
        self.assertIn("a call has not returned", error)

    def test_answers_before_a_hang_arrive(self):
        agent = self.start(defect="HANGS_ON_AN_EMPTY_QUEUE")
        agent.create_event(1)
        client = agent.register(5, event=1).value
        before = agent.send(wire.COUNT, agent.request(struct.pack("<I", 1)))
        agent.send(wire.DEQUEUE, agent.request(struct.pack("<Q", client)))
        agent.flush()
        self.assertEqual(before, agent.receive().id)
        agent.process.kill()


if __name__ == "__main__":
    unittest.main()
