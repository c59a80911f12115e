"""A small RTMv1 in Python: both protocol families, ageing on a clock that is told what time it is.

Written to be read. Routes are kept in plain dictionaries; a walk sorts. Where the documentation leaves a choice, a comment says which one is made here.
"""

import heapq
import itertools
import struct
from collections import deque

IPX, IP = 0, 1
SINGLE_ROUTE = 0x1
ONLY_THIS_NETWORK, ONLY_THIS_INTERFACE, ONLY_THIS_PROTOCOL, ONLY_BEST_ROUTES = 1, 2, 4, 8
NO_CHANGE, ROUTE_ADDED, ROUTE_DELETED, ROUTE_CHANGED = 0, 1, 2, 3
INFINITE = 0xFFFFFFFF
TTL_LIMIT = 2147483

NO_ERROR = 0
ERROR_INVALID_HANDLE = 6
ERROR_INVALID_PARAMETER = 87
ERROR_CLIENT_ALREADY_EXISTS = 183
ERROR_MORE_MESSAGES = 234
ERROR_NO_MESSAGES = ERROR_NO_ROUTES = ERROR_NO_MORE_ROUTES = ERROR_NO_SUCH_ROUTE = 259

SECOND = 10_000_000  # in the units of a FILETIME
ROUTE_SIZE = {IPX: 52, IP: 92}


class RtmError(Exception):
    """A function's error code on its way to the caller."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Route:
    """One route: the bytes of its structure, and the members that the manager looks at.

    Masks count: a network is its number and its mask, and so is a next hop.
    """

    def __init__(self, family, data):
        if data is None or len(data) != ROUTE_SIZE[family]:
            raise RtmError(ERROR_INVALID_PARAMETER)
        self.family = family
        self.data = bytes(data)
        self.time_stamp, self.protocol, self.interface = struct.unpack_from("<QII", self.data)
        if family == IP:
            self.network = struct.unpack_from("<II", self.data, 32)
            self.next_hop = struct.unpack_from("<II", self.data, 40)
            self.specific = self.data[48:92]
            self.metric = struct.unpack_from("<II", self.data, 60)  # FSD_Priority, FSD_Metric
        else:
            self.network = struct.unpack_from("<I", self.data, 32)
            self.next_hop = self.data[36:42]
            self.specific = self.data[44:52]
            self.metric = struct.unpack_from("<HH", self.data, 48)  # FSD_TickCount, FSD_HopCount

    def stored_as(self, time_stamp, protocol, priority):
        """The route as the manager keeps it: with the members that the manager sets."""
        data = bytearray(self.data)
        struct.pack_into("<QI", data, 0, time_stamp, protocol)
        if self.family == IP:
            struct.pack_into("<I", data, 60, priority)
        return Route(self.family, data)

    def place(self):
        """Where it stands in a walk: values compare as unsigned numbers, addresses as the machine sees them."""
        return self.network, self.protocol, self.interface, self.next_hop

    def significant(self):
        return self.network, self.protocol, self.interface, self.next_hop, self.specific


class Client:
    def __init__(self, family, protocol, event, flags):
        self.family = family
        self.protocol = protocol
        self.event = event
        self.single_route = bool(flags & SINGLE_ROUTE)
        self.messages = deque()

    def identity(self, route):
        """What tells two of the client's routes to one network apart."""
        return (self.protocol,) if self.single_route else (self.protocol, route.interface, route.next_hop)

    def tell(self, message):
        if self.event is not None:
            self.messages.append(message)
            self.event.set()


class Entry:
    """A route in the table. An update puts another route into the same entry."""

    def __init__(self, number):
        self.number = number
        self.route = None
        self.due = None
        self.live = True


class Table:
    """The routes of one family: network -> identity -> entry, and the best entry of each network.

    Of routes that tie, the one that is best already stays best; else the older one wins.
    """

    def __init__(self):
        self.networks = {}
        self.best = {}
        self.numbers = itertools.count()

    def entries(self):
        return [entry for entries in self.networks.values() for entry in entries.values()]

    def best_route(self, network):
        return self.best[network].route if network in self.best else None

    def change(self, network, action):
        """Carries out an action on the entries of a network; what became of its best route: flags, current, previous."""
        before = self.best_route(network)
        action(self.networks.setdefault(network, {}))
        self._elect(network)
        after = self.best_route(network)
        if before is None or after is None:
            return (ROUTE_ADDED if after else ROUTE_DELETED if before else NO_CHANGE), after, before
        changed = before.significant() != after.significant()
        return (ROUTE_CHANGED if changed else NO_CHANGE), after, before

    def _elect(self, network):
        entries = self.networks[network]
        incumbent = self.best.pop(network, None)
        if entries:
            self.best[network] = min(
                entries.values(), key=lambda e: (e.route.metric, e is not incumbent, e.number))
        else:
            del self.networks[network]


class RoutingTableManager:
    """The 14 functions. Those that return a handle, a BOOL or a ULONG leave their reason in `last_error`."""

    def __init__(self, clock):
        self.clock = clock  # callable: the time as a FILETIME
        self.last_error = NO_ERROR
        self.tables = {IPX: Table(), IP: Table()}
        self.clients = {}
        self.enumerations = {}
        self.priorities = {}
        self.handles = itertools.count(0x1001)  # never used twice
        self.ageing = []

    # -- ageing

    def expire(self):
        """Every function begins with it: what is due by now has been removed before anything is looked at."""
        now = self.clock()
        while self.ageing and self.ageing[0][0] <= now:
            due, _, family, _, entry = heapq.heappop(self.ageing)
            if entry.live and entry.due == due:
                self._remove(family, entry)

    # -- clients

    def register_client(self, family, protocol, event, flags):
        self.expire()
        if family not in self.tables or flags & ~SINGLE_ROUTE:
            return self._fail(0, ERROR_INVALID_PARAMETER)
        if any((c.family, c.protocol) == (family, protocol) for c in self.clients.values()):
            return self._fail(0, ERROR_CLIENT_ALREADY_EXISTS)
        handle = next(self.handles)
        self.clients[handle] = Client(family, protocol, event, flags)
        return handle

    def deregister_client(self, handle):
        client = self._client(handle)
        del self.clients[handle]
        for entry in self._owned_by(client):
            self._remove(client.family, entry)
        return NO_ERROR

    def dequeue_route_change_message(self, handle):
        """code, flags, current, previous"""
        client = self._client(handle)
        if client.event is None:
            raise RtmError(ERROR_INVALID_HANDLE)
        message = client.messages.popleft() if client.messages else None
        if client.messages:
            return (ERROR_MORE_MESSAGES, *message)
        client.event.reset()
        return (NO_ERROR, *message) if message else (ERROR_NO_MESSAGES, None, None, None)

    # -- routes

    def add_route(self, handle, data, time_to_live):
        """flags, current, previous"""
        client = self._client(handle)
        given = Route(client.family, data)
        if time_to_live != INFINITE and not 1 <= time_to_live <= TTL_LIMIT:
            raise RtmError(ERROR_INVALID_PARAMETER)
        route = given.stored_as(self.clock(), client.protocol, self._priority(client))
        table = self.tables[client.family]

        def put(entries):
            entry = entries.setdefault(client.identity(route), Entry(next(table.numbers)))
            entry.route = route
            self._set_age(client.family, entry, time_to_live)

        return self._told(client.family, table.change(route.network, put), client)

    def delete_route(self, handle, data):
        """A single-route client's route is found by its network alone."""
        client = self._client(handle)
        route = Route(client.family, data)
        entry = self.tables[client.family].networks.get(route.network, {}).get(client.identity(route))
        if entry is None:
            raise RtmError(ERROR_NO_SUCH_ROUTE)
        return self._remove(client.family, entry, client)

    def block_delete_routes(self, handle, flags, data):
        client = self._client(handle)
        fits = self._criterion(client.family, flags & ~ONLY_BEST_ROUTES if flags <= 0xF else flags, data)
        doomed = [entry for entry in self._owned_by(client) if fits(entry)]
        for entry in doomed:
            self._remove(client.family, entry)
        return NO_ERROR if doomed else ERROR_NO_ROUTES

    # -- looking up

    def is_route(self, family, network):
        self.expire()
        if family not in self.tables or network is None or len(network) != (8 if family == IP else 4):
            return self._fail(None, ERROR_INVALID_PARAMETER)
        self.last_error = NO_ERROR
        return self.tables[family].best_route(struct.unpack("<%dI" % (len(network) // 4), network))

    def get_network_count(self, family):
        self.expire()
        if family not in self.tables:
            return self._fail(0, ERROR_INVALID_PARAMETER)
        self.last_error = NO_ERROR
        return len(self.tables[family].networks)

    def get_route_age(self, data):
        """A time stamp in the future makes a route invalid."""
        now = self.clock()
        time_stamp = struct.unpack_from("<Q", data)[0] if data else now + 1
        if time_stamp > now:
            return self._fail(INFINITE, ERROR_INVALID_PARAMETER)
        self.last_error = NO_ERROR
        return min((now - time_stamp) // SECOND, INFINITE - 1)

    def get_first_route(self, family, flags, data):
        found = self._walk(family, flags, data)
        if not found:
            raise RtmError(ERROR_NO_ROUTES)
        return found[0]

    def get_next_route(self, family, flags, data):
        later = [r for r in self._walk(family, flags, data) if r.place() > Route(family, data).place()]
        if not later:
            raise RtmError(ERROR_NO_MORE_ROUTES)
        return later[0]

    # -- enumerations: the entries as they were when the enumeration was created, less those removed since

    def create_enumeration_handle(self, family, flags, data):
        try:
            fits = self._criterion(family, flags, data)
        except RtmError as error:
            return self._fail(0, error.code)
        entries = [entry for entry in self.tables[family].entries() if fits(entry)]
        if not entries:
            return self._fail(0, ERROR_NO_ROUTES)
        handle = next(self.handles)
        self.enumerations[handle] = deque(entries)
        return handle

    def enumerate_get_next_route(self, handle):
        entries = self._enumeration(handle)
        while entries:
            entry = entries.popleft()
            if entry.live:
                return entry.route
        raise RtmError(ERROR_NO_MORE_ROUTES)

    def close_enumeration_handle(self, handle):
        self._enumeration(handle)
        del self.enumerations[handle]
        return NO_ERROR

    # -- within

    def set_priority(self, family, protocol, priority):
        self.priorities[family, protocol] = priority

    def _priority(self, client):
        return self.priorities.get((client.family, client.protocol), client.protocol)

    def _fail(self, result, code):
        self.last_error = code
        return result

    def _client(self, handle):
        self.expire()
        if handle not in self.clients:
            raise RtmError(ERROR_INVALID_HANDLE)
        return self.clients[handle]

    def _enumeration(self, handle):
        self.expire()
        if handle not in self.enumerations:
            raise RtmError(ERROR_INVALID_HANDLE)
        return self.enumerations[handle]

    def _owned_by(self, client):
        return [e for e in self.tables[client.family].entries() if e.route.protocol == client.protocol]

    def _walk(self, family, flags, data):
        fits = self._criterion(family, flags, data)
        return sorted((e.route for e in self.tables[family].entries() if fits(e)), key=Route.place)

    def _criterion(self, family, flags, data):
        """Best only, with another flag: the best routes that lie in the subset."""
        self.expire()
        if family not in self.tables or flags & ~0xF:
            raise RtmError(ERROR_INVALID_PARAMETER)
        like = Route(family, data) if flags & 7 else None
        best = self.tables[family].best

        def fits(entry):
            route = entry.route
            return ((not flags & ONLY_THIS_NETWORK or route.network == like.network)
                    and (not flags & ONLY_THIS_INTERFACE or route.interface == like.interface)
                    and (not flags & ONLY_THIS_PROTOCOL or route.protocol == like.protocol)
                    and (not flags & ONLY_BEST_ROUTES or best[route.network] is entry))

        return fits

    def _remove(self, family, entry, caller=None):
        def take(entries):
            entry.live = False
            for identity in [i for i, e in entries.items() if e is entry]:
                del entries[identity]

        return self._told(family, self.tables[family].change(entry.route.network, take), caller)

    def _told(self, family, change, caller):
        """Sends the message about a change to every client of the family but the caller."""
        if change[0] != NO_CHANGE:
            for client in self.clients.values():
                if client.family == family and client is not caller:
                    client.tell(change)
        return change

    def _set_age(self, family, entry, time_to_live):
        entry.due = None if time_to_live == INFINITE else self.clock() + time_to_live * SECOND
        if entry.due is not None:
            heapq.heappush(self.ageing, (entry.due, entry.number, family, id(entry), entry))
