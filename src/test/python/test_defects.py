"""A witness for each seeded defect of the C library: what a caller sees of it through the agent, and that the right library shows nothing of it."""

import struct
import threading
import unittest

import native
import wire
from test_native import NativeTest
from wire import INFINITE, IP, IPX, ip_route, ipx_route, parse

INVALID_HANDLE = 6


def uses_a_freed_client(agent):
    client = agent.register(5).value
    agent.deregister(client)
    return agent.deregister(client) != INVALID_HANDLE


def confuses_the_kinds_of_handles(agent):
    client = agent.register(5).value
    agent.add(client, ip_route(1))
    return agent.next(client).value != INVALID_HANDLE or agent.deregister(agent.create(0, ip_route(0)).value) != INVALID_HANDLE


def writes_past_the_route(agent):
    return agent.add(agent.register(5).value, ip_route(1)).touched != 0


def takes_every_buffer_for_ip(agent):
    agent.layout = IPX
    return agent.add(agent.register(5).value, ipx_route(1)).touched != 0


def forgets_the_padding(agent):
    agent.layout = IPX
    return parse(agent.add(agent.register(5).value, ipx_route(1, hops=7)).out[1])["hops"] != 7


def never_resets_the_event(agent):
    agent.create_event(1)
    listener, client = agent.register(6, event=1).value, agent.register(5).value
    agent.add(client, ip_route(1))
    agent.dequeue(listener)
    return agent.signalled(1) != 0


def keeps_the_lock(agent):
    client = agent.register(5).value
    agent.delete(client, ip_route(1))
    agent.count()


def hangs_on_an_empty_queue(agent):
    agent.create_event(1)
    agent.dequeue(agent.register(5, event=1).value)


def crashes_on_the_second_client(agent):
    agent.register(5)
    agent.register(6)


def exits_on_invalid_flags(agent):
    agent.register(5, flags=2)


def overflows_the_stack(agent):
    client = agent.register(5).value
    for network in range(400):
        agent.add(client, ip_route(network))
    return agent.deregister(client) != 0 or agent.count().value != 0


def runs_out_of_clients(agent):
    for _ in range(33):
        client = agent.register(5)
        if client.value == 0:
            return True
        agent.deregister(client.value)


def leaks_messages(agent):
    def cycle():
        agent.add(client, ip_route(1))
        agent.delete(client, ip_route(1))
        while agent.dequeue(listener).value == 234:
            pass
        return agent.ask(0x601)

    agent.create_event(1)
    listener, client = agent.register(6, event=1).value, agent.register(5).value
    return cycle() != cycle()


def keeps_sixteen_messages(agent):
    agent.create_event(1)
    listener, client = agent.register(6, event=1).value, agent.register(5).value
    for network in range(17):
        agent.add(client, ip_route(network))
    return sum(agent.dequeue(listener).value in (0, 234) for _ in range(17)) != 17


def loses_the_last_error(agent):
    return agent.register(5, family=7).error != 87


def returns_invalid_handle_value(agent):
    return agent.register(5, family=7).value != 0


def half_done_in_a_shortage(agent):
    client = agent.register(5).value
    for nth in range(1, 6):
        agent.ask(0x401, struct.pack("<II", nth, 1))
        refused = agent.add(client, ip_route(1)).value != 0
        agent.ask(0x402)
        if refused and agent.count().value != 0:
            return True


def computes_the_end_in_32_bits(agent):
    agent.add(agent.register(5).value, ip_route(1), ttl=430)
    agent.advance(100)
    return agent.count().value != 1


def uses_another_calling_convention(agent):
    client = agent.register(5).value
    agent.add(client, ip_route(1))
    return agent.delete(client, ip_route(1)).value != 0


def locks_nothing(agent):
    clients = [agent.register(10 + lane).value for lane in range(4)]
    for _ in range(100):
        requests = []
        for step in range(8):
            for lane, client in enumerate(clients, 1):
                route = ip_route(step % 3)
                requests.append((lane, wire.ADD, agent.request(struct.pack("<QI", client, INFINITE) + route)))
                requests.append((lane, wire.DELETE, agent.request(struct.pack("<Q", client) + route)))
        agent.at_once(4, requests)
        if agent.count().value != 0:
            return True


def resets_the_event_too_late(agent):
    agent.create_event(1)
    listener, client = agent.register(6, event=1).value, agent.register(5).value
    for _ in range(400):
        agent.at_once(2, [
            (1, wire.DEQUEUE, agent.request(struct.pack("<Q", listener))),
            (2, wire.ADD, agent.request(struct.pack("<QI", client, INFINITE) + ip_route(1)))])
        signalled = agent.signalled(1)
        if agent.dequeue(listener).value == 0 and not signalled:
            return True
        agent.delete(client, ip_route(1))
        agent.dequeue(listener)


def deadlocks(agent):
    agent.create_event(1)
    listener = agent.register(6, event=1).value
    for _ in range(400):
        client = agent.register(5).value
        requests = [(1, wire.DEQUEUE, agent.request(struct.pack("<Q", listener)))] * 3
        requests += [(2, wire.DEREGISTER, agent.request(struct.pack("<Q", client)))]
        agent.at_once(2, requests)


PATIENCE_S = 30


class DefectsTest(NativeTest):
    def shows(self, witness, defect=None):
        """Whether the witness sees the defect: it says so, or the agent dies, or it hangs."""
        agent = self.start("--virtual-clock", "--thread-safe", defect=defect)
        patience = threading.Timer(2 if defect in HANGS else PATIENCE_S, agent.process.kill)
        patience.start()
        try:
            return bool(witness(agent))
        except (EOFError, BrokenPipeError):
            return True
        finally:
            patience.cancel()

    def test_every_defect_has_a_witness(self):
        self.assertEqual(sorted(native.defects()), sorted(name.upper() for name in WITNESSES))


HANGS = ("KEEPS_THE_LOCK", "HANGS_ON_AN_EMPTY_QUEUE", "DEADLOCKS")

WITNESSES = {name: function for name, function in globals().items() if name.upper() in native.defects()}


def _test(name, witness):
    def test(self):
        self.assertTrue(self.shows(witness, name.upper()))
        self.assertFalse(self.shows(witness))

    return test


for _name, _witness in WITNESSES.items():
    setattr(DefectsTest, "test_" + _name, _test(_name, _witness))


if __name__ == "__main__":
    unittest.main()
