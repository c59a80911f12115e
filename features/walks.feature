Feature: Walking through the table in order
  RtmGetFirstRoute and RtmGetNextRoute need no handle. The first finds a route, the second takes that route and finds the
  one after it, and so a caller walks through the table, or through a part of it, in an order that all can rely on: by
  network, then protocol, then interface, then next hop.

  @SEQ-1 @D
  Rule: There is a first route, and a next one after each but the last
    Asked: RtmGetFirstRoute returns the first route of the chosen part, and ERROR_NO_ROUTES where none fits. Derived:
      RtmGetNextRoute takes Route as the place to go on from, and as the criterion, and returns the route after it.
    Source: rtmgetfirstroute, rtmgetnextroute
    Not run: a family that the subject does not support is left out
    If it fails: look at what of Route is used as the place, and what as the criterion

    Scenario Outline: One route is the first and the last, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | via   | interface | metric | data |
        | <net1>      | <via> | 2         | 5      | 21   |
      When the first <family> route is asked for with flags 0
      Then the call succeeds
      And the returned route is
        | destination | via   | interface | metric | data | client |
        | <net1>      | <via> | 2         | 5      | 21   | A      |
      When the next <family> route is asked for with flags 0 after
        | destination | via   | interface | client |
        | <net1>      | <via> | 2         | A      |
      Then the call fails with ERROR_NO_MORE_ROUTES

      @needs-ip
      Examples:
        | family | net1         | via         |
        | IP     | 10.1.0.10/32 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | via               |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:02 |

    Scenario Outline: An empty table has no first route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When the first <family> route is asked for with flags 0
      Then the call fails with ERROR_NO_ROUTES
      When client "A" has added the route
        | destination |
        | <net1>      |
      And the first <family> route is asked for with flags 0
      Then the call succeeds
      And the returned route is
        | destination | client |
        | <net1>      | A      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Nothing fits <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      When the first <family> route is asked for with flags <flags>
      Then the call fails with ERROR_NO_ROUTES

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The one that fits: <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net3>      | 3         |
      And client "B" has added the route
        | destination | interface |
        | <net2>      | 2         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      When the first <family> route is asked for with flags <flags>
      Then the returned route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      When the next <family> route is asked for with flags <flags> after
        | destination | interface | client |
        | <net2>      | 2         | B      |
      Then the call fails with ERROR_NO_MORE_ROUTES

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         | net3         |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     | net3     |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: A walk goes on behind the first route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      Then a walk of the <family> routes with flags 0 returns exactly these routes
        | destination |
        | <net1>      |
        | <net2>      |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @SEQ-2 @D
  Rule: The order is by network, protocol, interface and next hop
    Asked: A walk goes by network number first, within a network by routing protocol, within a protocol by interface, and
      within an interface by next hop.
    Source: rtmgetfirstroute, rtmgetnextroute
    Not run: a family that the subject does not support is left out
    If it fails: look at the sequence of the four comparisons; which of two numbers of one kind comes first is not asked

    Scenario Outline: Added in another order, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net2>      | <via1> | 1         |
        | <net1>      | <via2> | 2         |
        | <net3>      | <via1> | 1         |
        | <net1>      | <via1> | 1         |
        | <net2>      | <via2> | 1         |
      And client "B" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 2         |
        | <net3>      | <via1> | 1         |
        | <net1>      | <via1> | 1         |
        | <net2>      | <via2> | 2         |
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 2         |
        | <net2>      | <via1> | 2         |
        | <net1>      | <via2> | 1         |
        | <net3>      | <via2> | 1         |
        | <net2>      | <via2> | 2         |
      Then a walk of the <family> routes is ordered by network, protocol, interface and next hop

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | 10.1.0.12/32 | 11.1.0.10/32 | 10.2.0.11/32 | 192.168.2.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | 1A2B3C4F | 1B2B3C4D | 1A2C3C4E | 02:00:00:00:02:01 | 02:00:00:00:01:02 |

    Scenario Outline: Good routes and bad ones, old ones and new ones, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" for a single route
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 3         | 3      |
        | <net1>      | 1         | 9      |
        | <net1>      | 2         | 5      |
        | <net2>      | 2         | 9      |
        | <net2>      | 1         | 5      |
      And client "B" has added the routes
        | destination | interface | metric |
        | <net2>      | 1         | 7      |
        | <net1>      | 2         | 7      |
        | <net2>      | 3         | 1      |
      And client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 1         | 1      |
      Then a walk of the <family> routes is ordered by network, protocol, interface and next hop

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @SEQ-3 @R
  Rule: A walk meets every route once
    Asked: Routes of one network come together, within it those of one protocol, and so on; a walk meets every route of
      the chosen part exactly once. It follows from the order, which is a total one over what identifies a route, and
      from "next". How two values of one kind compare (by which byte, signed or not, upward or downward) is recorded.
    Source: rtmgetfirstroute, rtmgetnextroute, route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at whether first and next, and the order of storage, use one comparison

    Scenario Outline: All routes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via2> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via2> | 2         |
        | <net2>      | <via1> | 1         |
        | <net3>      | <via2> | 3         |
      And client "B" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net3>      | <via1> | 4         |
      Then a walk of the <family> routes with flags 0 returns exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 1         | A      |
        | <net1>      | <via2> | 1         | A      |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via2> | 2         | A      |
        | <net2>      | <via1> | 1         | A      |
        | <net3>      | <via2> | 3         | A      |
        | <net1>      | <via1> | 1         | B      |
        | <net3>      | <via1> | 4         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | 10.9.0.10/32 | 10.9.0.11/32 | 11.9.0.10/32 | 192.168.1.2 | 193.168.1.1 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | 1A2B3C4D | 1B2B3C4D | 1A2C3C4D | 02:00:00:00:00:01 | 06:00:00:00:00:01 |

    Scenario Outline: A hundred and fifty routes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added routes to 150 destinations
      Then a walk and an enumeration of the <family> routes with flags 0 return the same routes

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: A part: <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 1         |
        | <net2>      | 3         |
      And client "B" has added the routes
        | destination | interface |
        | <net1>      | 2         |
        | <net2>      | 2         |
        | <net3>      | 1         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 1         | A      |
      Then a walk of the <family> routes with flags <flags> returns exactly these routes
        | destination | interface | client |
        | <d1>        | <i1>      | <c1>   |
        | <d2>        | <i2>      | <c2>   |
        | <d3>        | <i3>      | <c3>   |

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         | net3         | d1           | i1 | c1 | d2           | i2 | c2 | d3           | i3 | c3 |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.2.0.10/32 | 1  | A  | 10.2.0.10/32 | 3  | A  | 10.2.0.10/32 | 2  | B  |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.1.0.10/32 | 1  | A  | 10.2.0.10/32 | 1  | A  | 10.3.0.10/32 | 1  | B  |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.1.0.10/32 | 1  | A  | 10.2.0.10/32 | 1  | A  | 10.2.0.10/32 | 3  | A  |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     | net3     | d1       | i1 | c1 | d2       | i2 | c2 | d3       | i3 | c3 |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C4E | 1  | A  | 1A2B3C4E | 3  | A  | 1A2B3C4E | 2  | B  |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C4D | 1  | A  | 1A2B3C4E | 1  | A  | 1A2B3C4F | 1  | B  |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C4D | 1  | A  | 1A2B3C4E | 1  | A  | 1A2B3C4E | 3  | A  |

    @needs-ip
    Scenario: The best routes
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.2.0.10/32 | 1         | 3      |
        | 10.2.0.10/32 | 2         | 5      |
        | 10.3.0.10/32 | 1         | 7      |
      Then a walk of the IP routes with flags RTM_ONLY_BEST_ROUTES returns exactly these routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.2.0.10/32 | 1         | 3      |
        | 10.3.0.10/32 | 1         | 7      |

    @O @needs-ip
    Scenario: How IP networks, interfaces and next hops compare
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination   | via           | interface |
        | 10.1.0.12/32  | 192.168.1.1   | 1         |
        | 10.2.0.11/32  | 192.168.1.1   | 1         |
        | 11.1.0.10/32  | 192.168.1.1   | 1         |
        | 200.1.0.10/32 | 192.168.1.1   | 1         |
        | 10.1.0.200/32 | 192.168.1.1   | 1         |
        | 10.1.0.12/32  | 192.168.1.1   | 2         |
        | 10.1.0.12/32  | 100.168.1.200 | 1         |
      Then it is recorded as "SEQ-3 order of IP values": the order of a walk of the IP routes

    @O @needs-ipx
    Scenario: How IPX networks and next hops compare
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the routes
        | destination | via               |
        | 1A2B3C4F    | 02:00:00:00:00:01 |
        | 1A2C3C4E    | 02:00:00:00:00:01 |
        | 1B2B3C4D    | 02:00:00:00:00:01 |
        | 9A2B3C4D    | 02:00:00:00:00:01 |
        | 1A2B3C4F    | 02:00:00:00:00:81 |
        | 1A2B3C4F    | 82:00:00:00:00:01 |
      Then it is recorded as "SEQ-3 order of IPX values": the order of a walk of the IPX routes

    @needs-time
    Scenario Outline: An update leaves a route its place, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      And a walk of the <family> routes is ordered by network, protocol, interface and next hop
      And 1 second passes
      When client "A" adds the route
        | destination | metric |
        | <net2>      | 7      |
      Then a walk of the <family> routes is ordered by network, protocol, interface and next hop
      And every call is answered as the documentation allows

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

  @SEQ-4 @D
  Rule: Families and flags that do not exist are refused
    Asked: To an invalid parameter the answer is ERROR_INVALID_PARAMETER. Derived: invalid are an unknown family and every
      flag bit outside 0xF.
    Source: rtmgetfirstroute, rtmgetnextroute
    Not run: for a number that the manifest lists as a family
    If it fails: look at how family and flags are checked, in both functions

    Scenario Outline: Family <number>, while there are routes of <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When the first route of family <number> is asked for with flags 0
      Then the call fails with ERROR_INVALID_PARAMETER
      When the next route of family <number> is asked for with flags 0
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | number     | net1         | net2         |
        | IP     | 0x2        | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x3        | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x101      | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x10001    | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80000001 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | number     | net1     | net2     |
        | IPX    | 0x2        | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0x100      | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0x80000000 | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Flags <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And the criteria route is
        | destination | client |
        | <net1>      | A      |
      When the first <family> route is asked for with flags <flags>
      Then the call fails with ERROR_INVALID_PARAMETER
      When the next <family> route is asked for with flags <flags> after
        | destination | client |
        | <net1>      | A      |
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | flags      | net1         | net2         |
        | IP     | 0x10       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x20       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x40       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x100      | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x200      | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x400      | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x800      | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x1000     | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x2000     | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x4000     | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x8000     | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x10000    | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x20000    | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x40000    | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80000    | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x100000   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x200000   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x400000   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x800000   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x1000000  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x2000000  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x4000000  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x8000000  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x10000000 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x20000000 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x40000000 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x11       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x18       | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x80000008 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0xFFFFFFF0 | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags      | net1     | net2     |
        | IPX    | 0x10       | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0x11       | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0x10000    | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0x80000000 | 1A2B3C4D | 1A2B3C4E |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D | 1A2B3C4E |

  @SEQ-5 @R
  Rule: A walk and an enumeration meet the same routes
    Asked: A walk and an enumeration of the same part of a table return the same set of routes. It follows from their
      taking the same flags and criteria, and from each returning every route of its part.
    Source: rtmgetfirstroute, rtmcreateenumerationhandle
    Not run: a family that the subject does not support is left out
    If it fails: look at whether both choose their part in one place

    Scenario Outline: Flags <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 3      |
        | <net1>      | <via1> | 2         | 5      |
        | <net1>      | <via2> | 2         | 7      |
        | <net2>      | <via1> | 1         | 3      |
        | <net2>      | <via2> | 2         | 5      |
      And client "B" has added the routes
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 2         | 4      |
        | <net3>      | <via1> | 1         | 4      |
      And client "A" has deleted the route
        | destination | via    | interface |
        | <net2>      | <via1> | 1         |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 2         | A      |
      Then a walk and an enumeration of the <family> routes with flags <flags> return the same routes

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         | net3         | via1        | via2        |
        | IP     | 0                       | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |
        | IP     | 0x7                     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     | net3     | via1              | via2              |
        | IPX    | 0                       | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |
        | IPX    | 0x7                     | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    @needs-ip
    Scenario: The best routes, where no two tie
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.2.0.10/32 | 1         | 7      |
        | 10.2.0.10/32 | 2         | 5      |
      Then a walk and an enumeration of the IP routes with flags RTM_ONLY_BEST_ROUTES return the same routes

    Scenario Outline: A hundred and fifty destinations, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added routes to 150 destinations
      And client "B" has added routes to 100 destinations
      Then a walk and an enumeration of the <family> routes with flags 0 return the same routes

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: Whatever their time to live, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | ttl      |
        | <net1>      | 600      |
        | <net2>      | INFINITE |
      Then a walk and an enumeration of the <family> routes with flags 0 return the same routes

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @SEQ-6 @O
  Rule: On from a route that is gone
    Asked: Nothing. What comes next after a route that is no longer in the table (one expects its successor) is recorded.
    Source: rtmgetnextroute
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: The middle one of three is gone
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  |
        | 10.1.0.10/32 |
        | 10.2.0.10/32 |
        | 10.3.0.10/32 |
      And client "A" has deleted the route
        | destination  |
        | 10.2.0.10/32 |
      When the next IP route is asked for with flags 0 after
        | destination  | client |
        | 10.2.0.10/32 | A      |
      Then it is recorded as "SEQ-6 next of a deleted route": the answer

    @needs-ip
    Scenario: A place where there never was a route
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  |
        | 10.1.0.10/32 |
        | 10.3.0.10/32 |
      When the next IP route is asked for with flags 0 after
        | destination  | client |
        | 10.2.0.10/32 | A      |
      Then it is recorded as "SEQ-6 next of a route that never was": the answer

  @SEQ-7 @R
  Rule: A protocol's route to a network through an interface is found directly
    Asked: RtmGetFirstRoute with the flags for network, protocol and interface finds the first route of that protocol to
      that network through that interface. It follows from the header's macro RtmGetSpecificRoute, which is made of just
      this call.
    Source: rtm.h, rtmgetfirstroute
    Not run: a family that the subject does not support is left out
    If it fails: look at how the three criteria are joined

    Scenario Outline: Among many, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 3      |
        | <net1>      | 2         | 5      |
        | <net2>      | 2         | 3      |
      And client "B" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 4      |
        | <net1>      | 2         | 4      |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 2         | A      |
      When the first <family> route is asked for with flags RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_INTERFACE | RTM_ONLY_THIS_PROTOCOL
      Then the call succeeds
      And the returned route is
        | destination | interface | metric | client |
        | <net1>      | 2         | 5      | A      |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Not if it is another protocol's, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And client "B" has added the route
        | destination | interface |
        | <net1>      | 2         |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 2         | A      |
      When the first <family> route is asked for with flags RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_INTERFACE | RTM_ONLY_THIS_PROTOCOL
      Then the call fails with ERROR_NO_ROUTES

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @SEQ-8 @D
  Rule: In a shortage a walk may be refused, and goes on afterwards
    Asked: RtmGetFirstRoute and RtmGetNextRoute may answer ERROR_NO_SYSTEM_RESOURCES.
    Source: rtmgetfirstroute, rtmgetnextroute
    Not run: without fault injection, or where a walk takes nothing that can run short
    If it fails: look at what else these functions answer when something cannot be had

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of finding the first fails in turn
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When every shortage is provoked in turn while the first IP route is asked for with flags 0
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
      And the returned route is
        | destination  |
        | 10.1.0.10/32 |

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of finding the next fails in turn
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
        | 10.2.0.10/32 | 1         |
      When every shortage is provoked in turn while the next IP route is asked for with flags 0 after
        | destination  | client |
        | 10.1.0.10/32 | A      |
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
