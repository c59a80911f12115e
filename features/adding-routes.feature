Feature: Adding and updating routes
  RtmAddRoute enters a route, or updates the one that is there already, and tells what that did to the best route to its
  destination: nothing (RTM_NO_CHANGE), there is one now (RTM_ROUTE_ADDED), or it is another one or a changed one
  (RTM_ROUTE_CHANGED). Everybody else learns the same from a message.

  @ADD-1 @R
  Rule: The first route to a destination is its best route
    Asked: Adding a route to a destination that had none succeeds with RTM_ROUTE_ADDED, and CurBestRoute is the route as
      it is stored. It follows from the meaning of the flag and from there being nothing else that could be best.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at how the flags are worked out where a destination is new to the table

    Scenario Outline: Into an empty table, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | via   | interface | metric | data |
        | <net1>      | <via> | 2         | 7      | 21   |
      Then the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination | via   | interface | metric | data | client |
        | <net1>      | <via> | 2         | 7      | 21   | A      |
      And the best route to <net1> is
        | destination | via   | interface | metric | data | client |
        | <net1>      | <via> | 2         | 7      | 21   | A      |

      @needs-ip
      Examples:
        | family | net1         | via         |
        | IP     | 10.1.0.10/32 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | via               |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:02 |

    Scenario Outline: Beside routes to other destinations, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 1      |
      And client "B" has added the route
        | destination | metric |
        | <net2>      | 1      |
      When client "A" adds the route
        | destination | metric |
        | <net3>      | 9      |
      Then the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination | metric | client |
        | <net3>      | 9      | A      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: Where there were routes once, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 1      |
      And client "A" has deleted the route
        | destination |
        | <net1>      |
      When client "B" adds the route
        | destination | metric |
        | <net1>      | 9      |
      Then the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination | metric | client |
        | <net1>      | 9      | B      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ADD-2 @R
  Rule: A better route takes over
    Asked: A route that becomes the best where another was best gives RTM_ROUTE_CHANGED, with the best route before in
      PrevBestRoute and the best route after in CurBestRoute. It follows from the meaning of the flag and of the two
      members.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out; of IPX, where the pages do not say which of two
      routes is better, only the agreement of the answers is asked
    If it fails: look at whether the best route before is remembered until the answer is given

    @needs-ip
    Scenario Outline: A lower metric through another <what>
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 5      |
      When client "A" adds the route
        | destination  | via   | interface   | metric |
        | 10.1.0.10/32 | <via> | <interface> | 3      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 5      |
      And the current best route is
        | destination  | via   | interface   | metric |
        | 10.1.0.10/32 | <via> | <interface> | 3      |

      Examples:
        | what      | via         | interface |
        | interface | 192.168.1.1 | 2         |
        | next hop  | 192.168.1.2 | 1         |

    @needs-ip
    Scenario: An update that makes the worse route the better one
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 7      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | interface | metric |
        | 1         | 5      |
      And the current best route is
        | interface | metric |
        | 2         | 3      |

    Scenario Outline: Whoever is best afterwards, the answers name the same route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
      And the best routes are noted
      When client "B" adds the route
        | destination | interface | metric   |
        | <net1>      | 1         | <metric> |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_CHANGED
      And the results name one best route to <net1> throughout

      @needs-ip
      Examples:
        | family | net1         | metric |
        | IP     | 10.1.0.10/32 | 3      |
        | IP     | 10.1.0.10/32 | 7      |

      @needs-ipx
      Examples:
        | family | net1     | metric |
        | IPX    | 1A2B3C4D | 3      |
        | IPX    | 1A2B3C4D | 7      |

  @ADD-3 @D
  Rule: What was not the best and is not the best changes nothing
    Asked: Where the entry was not the best route before (or is new) and is not the best route after, the answer is
      RTM_NO_CHANGE.
    Source: rtmaddroute
    Not run: on a subject without IP; for IPX the pages do not say which of two routes is worse
    If it fails: look at whether the flags follow from the best route before and after, or from the entry alone

    @needs-ip
    Scenario: A new route that is worse
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 5      |
      Then the result is RTM_NO_CHANGE
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 1         | 3      |

    @needs-ip
    Scenario Outline: A worse route that changes and stays worse: metric <metric>
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric | policy |
        | 10.1.0.10/32 | 1         | 3      | 0      |
        | 10.1.0.10/32 | 2         | 9      | 0      |
      When client "A" adds the route
        | destination  | interface | metric   | policy |
        | 10.1.0.10/32 | 2         | <metric> | 7      |
      Then the result is RTM_NO_CHANGE
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 1         | 3      |

      Examples:
        | metric |
        | 5      |
        | 9      |
        | 11     |

  @ADD-4 @D
  Rule: A significant update of the best route is a change of the best route
    Asked: An update of the best route (the same destination, protocol, interface and next hop; for a single-route client
      the same destination) that alters a significant member and leaves the route the best gives RTM_ROUTE_CHANGED, with
      the route before and the route after. Significant are protocol, interface, next hop and family-specific data.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at what an update is compared with, and when

    Scenario Outline: Other family-specific data, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      When client "A" adds the route
        | destination | metric   |
        | <net1>      | <metric> |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | metric | client |
        | <net1>      | 5      | A      |
      And the current best route is
        | destination | metric   | client |
        | <net1>      | <metric> | A      |

      @needs-ip
      Examples:
        | family | net1         | metric |
        | IP     | 10.1.0.10/32 | 3      |
        | IP     | 10.1.0.10/32 | 7      |

      @needs-ipx
      Examples:
        | family | net1     | metric |
        | IPX    | 1A2B3C4D | 3      |
        | IPX    | 1A2B3C4D | 7      |

    @needs-ip
    Scenario: The best route gets worse and stays the best
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 9      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | interface | metric |
        | 1         | 3      |
      And the current best route is
        | interface | metric |
        | 1         | 5      |

    Scenario Outline: A single-route client goes another way: <what>, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 5      |
      When client "A" adds the route
        | destination | via   | interface   | metric |
        | <net1>      | <via> | <interface> | 3      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 5      |
      And the current best route is
        | destination | via   | interface   | metric |
        | <net1>      | <via> | <interface> | 3      |

      @needs-ip
      Examples:
        | family | what              | net1         | via1        | via         | interface |
        | IP     | another interface | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.1 | 2         |
        | IP     | another next hop  | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 | 1         |

      @needs-ipx
      Examples:
        | family | what              | net1     | via1              | via               | interface |
        | IPX    | another interface | 1A2B3C4D | 02:00:00:00:00:01 | 02:00:00:00:00:01 | 2         |
        | IPX    | another next hop  | 1A2B3C4D | 02:00:00:00:00:01 | 02:00:00:00:00:02 | 1         |

  @ADD-5 @R
  Rule: An update can lose the first place
    Asked: An update that makes the best route worse than another gives RTM_ROUTE_CHANGED with the other one in
      CurBestRoute. It follows from the meaning of CurBestRoute, the best route after the call, and from the rule by
      which the best route is found.
    Source: rtmaddroute, about-routing-table-manager-version-1, ip-specific-data
    Not run: on a subject without IP; for IPX the pages do not say which of two routes is worse
    If it fails: look at whether the best route is searched for again after an update, or just assumed

    @needs-ip
    Scenario: The other one takes over
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 7      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | interface | metric |
        | 1         | 3      |
      And the current best route is
        | interface | metric |
        | 2         | 5      |
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 2         | 5      |

    @needs-ip
    Scenario: The best of several takes over
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 9      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.1.0.10/32 | 3         | 5      |
        | 10.1.0.10/32 | 4         | 7      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 11     |
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | interface | metric |
        | 3         | 5      |

  @ADD-6 @D
  Rule: An update that alters nothing significant is no change
    Asked: An update of a route in which protocol, interface, next hop and family-specific data stay the same gives
      RTM_NO_CHANGE, whatever else it alters.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at whether time stamp, time to live or protocol-specific data take part in the comparison

    Scenario Outline: Other <what>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric | <column> |
        | <net1>      | 5      | <before> |
      When client "A" adds the route
        | destination | metric | <column> |
        | <net1>      | 5      | <after>  |
      Then the result is RTM_NO_CHANGE

      @needs-ip
      Examples:
        | family | what                   | net1         | column     | before   | after              |
        | IP     | time to live           | 10.1.0.10/32 | ttl        | INFINITE | 3600               |
        | IP     | time stamp             | 10.1.0.10/32 | time stamp | 0        | 116444736000000000 |
        | IP     | protocol-specific data | 10.1.0.10/32 | data       | 1 2 3 4  | 5 6 7 8            |
        | IP     | nothing                | 10.1.0.10/32 | data       | 1 2 3 4  | 1 2 3 4            |

      @needs-ipx
      Examples:
        | family | what                   | net1     | column     | before   | after              |
        | IPX    | time to live           | 1A2B3C4D | ttl        | INFINITE | 3600               |
        | IPX    | time stamp             | 1A2B3C4D | time stamp | 0        | 116444736000000000 |
        | IPX    | protocol-specific data | 1A2B3C4D | data       | 1 2 3 4  | 5 6 7 8            |
        | IPX    | nothing                | 1A2B3C4D | data       | 1 2 3 4  | 1 2 3 4            |

  @ADD-7 @R
  Rule: …and yet it refreshes the route
    Asked: An update that alters nothing significant refreshes the time stamp and the time to live all the same. It
      follows from the time stamp's being the time of the last update, and from the time to live's running without one.
    Source: route-tables-and-route-table-entries, rtmaddroute
    Not run: with --no-wait, where the subject has no virtual clock
    If it fails: look at whether an update without significant change is dropped before it is stored

    @needs-time
    Scenario Outline: The time stamp, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And 4 seconds pass
      When client "A" adds the route
        | destination |
        | <net1>      |
      Then the time stamp of the best route to <net1> is the time of the call

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time
    Scenario Outline: The time to live, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | ttl |
        | <net1>      | 5   |
      And 3 seconds pass
      When client "A" adds the route
        | destination | ttl |
        | <net1>      | 5   |
      And 3 seconds pass
      Then the route to <net1> is still there

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time @needs-ip
    Scenario: From limited to endless
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | ttl |
        | 10.1.0.10/32 | 2   |
      When client "A" adds the route
        | destination  | ttl      |
        | 10.1.0.10/32 | INFINITE |
      And 5 seconds pass
      Then the best route to 10.1.0.10/32 is
        | client |
        | A      |

  @ADD-8 @D
  Rule: The manager sets the time stamp
    Asked: RR_TimeStamp of an added or updated route is the current system time. Derived: whatever the caller has put
      there.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the caller's time stamp is stored, and at the clock; the kit compares within the
      declared granularity and one second

    Scenario Outline: The caller's time stamp is <stamp>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | time stamp |
        | <net1>      | <stamp>    |
      Then the call succeeds
      And the time stamp of the best route to <net1> is the time of the call

      @needs-ip
      Examples:
        | family | net1         | stamp              |
        | IP     | 10.1.0.10/32 | 0                  |
        | IP     | 10.1.0.10/32 | 1                  |
        | IP     | 10.1.0.10/32 | 116444736000000000 |
        | IP     | 10.1.0.10/32 | 0x7FFFFFFFFFFFFFFF |

      @needs-ipx
      Examples:
        | family | net1     | stamp              |
        | IPX    | 1A2B3C4D | 0                  |
        | IPX    | 1A2B3C4D | 1                  |
        | IPX    | 1A2B3C4D | 116444736000000000 |
        | IPX    | 1A2B3C4D | 0x7FFFFFFFFFFFFFFF |

    Scenario Outline: An update is stamped as well, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric | time stamp |
        | <net1>      | 5      | 0          |
      When client "A" adds the route
        | destination | metric | time stamp         |
        | <net1>      | 7      | 116444736000000000 |
      Then the call succeeds
      And the time stamp of the best route to <net1> is the time of the call

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time
    Scenario Outline: Each route has a time of its own, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And 5 seconds pass
      When client "A" adds the route
        | destination |
        | <net2>      |
      Then the time stamp of the best route to <net2> is the time of the call

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @ADD-9 @D
  Rule: Nobody has to ask for the best routes
    Asked: CurBestRoute and PrevBestRoute may each be NULL; that route is then not returned. Derived: everything else is
      as it would have been.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at whether each of the two buffers is used only where it is there

    Scenario Outline: A new route, <buffers>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route <buffers>
        | destination | metric |
        | <net1>      | 5      |
      Then the result is RTM_ROUTE_ADDED
      And the <family> table holds exactly these routes
        | destination | metric |
        | <net1>      | 5      |

      @needs-ip
      Examples:
        | family | net1         | buffers                                      |
        | IP     | 10.1.0.10/32 | without result buffers                       |
        | IP     | 10.1.0.10/32 | without a buffer for the current best route  |
        | IP     | 10.1.0.10/32 | without a buffer for the previous best route |

      @needs-ipx
      Examples:
        | family | net1     | buffers                                      |
        | IPX    | 1A2B3C4D | without result buffers                       |
        | IPX    | 1A2B3C4D | without a buffer for the current best route  |
        | IPX    | 1A2B3C4D | without a buffer for the previous best route |

    Scenario Outline: A changed route, without any buffer, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      And client "O" has drained its messages
      When client "A" adds the route without result buffers
        | destination | metric |
        | <net1>      | 7      |
      Then the result is RTM_ROUTE_CHANGED
      And the best route to <net1> is
        | metric |
        | 7      |
      And client "O" has exactly these messages
        | change            | destination | previous metric | metric |
        | RTM_ROUTE_CHANGED | <net1>      | 5               | 7      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: One buffer is filled without the other, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      When client "A" adds the route without a buffer for the current best route
        | destination | metric |
        | <net1>      | 7      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | metric |
        | <net1>      | 5      |
      When client "A" adds the route without a buffer for the previous best route
        | destination | metric |
        | <net1>      | 9      |
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | destination | metric |
        | <net1>      | 9      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ADD-10 @D
  Rule: Everybody gets the message but the one who made the change
    Asked: A change of a best route generates a message, and none goes to the caller. Derived: it goes to every other
      client of the family that registered an event.
    Source: rtmaddroute, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at REG-10 first, which owns the verdict where both fail; then at whom the message is handed to

    Scenario Outline: A new route, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local" with an event
      When client "A" has added the route
        | destination |
        | <net1>      |
      Then client "A" has no message
      And client "B" has exactly these messages
        | change          | destination | client |
        | RTM_ROUTE_ADDED | <net1>      | A      |
      And client "C" has exactly these messages
        | change          | destination | client |
        | RTM_ROUTE_ADDED | <net1>      | A      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A changed route, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      And client "B" has drained its messages
      When client "A" has added the route
        | destination | metric |
        | <net1>      | 7      |
      Then client "A" has no message
      And client "B" has exactly these messages
        | change            | destination | previous metric | metric |
        | RTM_ROUTE_CHANGED | <net1>      | 5               | 7      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Each hears of the other's changes and not of its own, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      When client "A" has added the route
        | destination |
        | <net1>      |
      And client "B" has added the route
        | destination |
        | <net2>      |
      And client "A" has added the route
        | destination |
        | <net3>      |
      Then client "A" has exactly these messages
        | change          | destination | client |
        | RTM_ROUTE_ADDED | <net2>      | B      |
      And client "B" has exactly these messages
        | change          | destination | client |
        | RTM_ROUTE_ADDED | <net1>      | A      |
        | RTM_ROUTE_ADDED | <net3>      | A      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: The last of several others takes its message, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      When client "C" takes its next message
      Then the result is RTM_ROUTE_ADDED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Behind a client without an event, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      When client "B" takes its next message
      Then the result is RTM_ROUTE_ADDED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ADD-11 @D
  Rule: A handle that is not a client's is refused
    Asked: RtmAddRoute with an invalid client handle answers ERROR_INVALID_HANDLE. Derived: it adds nothing.
    Source: rtmaddroute
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at how a handle is recognised

    Scenario Outline: NULL, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And the state is noted
      When RtmAddRoute is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted
      And client "O" has no message

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: An enumeration handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the state is noted
      And the enumeration "E" of the <family> routes is open
      When RtmAddRoute is called with the handle of enumeration "E"
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A value that is never issued, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And the state is noted
      When RtmAddRoute is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

      @needs-never-issued-handle @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-never-issued-handle @needs-ipx
      Examples:
        | family |
        | IPX    |

  @ADD-12 @D
  Rule: A route lives as long as it was given
    Asked: With the time to live INFINITE a route stays until it is deleted; with a number of seconds it is removed when
      so many have gone by without an update.
    Source: rtmaddroute
    Not run: with --no-wait, where the subject has no virtual clock
    If it fails: look at EXP-1 first, which owns the verdict where both fail

    @needs-time
    Scenario Outline: The one goes and the other stays, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | ttl      |
        | <net1>      | 1        |
        | <net2>      | INFINITE |
      When 3 seconds pass
      Then the route to <net1> goes
      And the best route to <net2> is
        | client |
        | A      |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @needs-virtual-clock
    Scenario Outline: INFINITE is longer than a month, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | ttl      |
        | <net1>      | INFINITE |
      When 3000000 seconds pass
      Then the best route to <net1> is
        | client |
        | A      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ADD-13 @D
  Rule: A route with an invalid member is refused
    Asked: RtmAddRoute answers ERROR_INVALID_PARAMETER to a route structure with an invalid member. Derived: it then
      changes nothing and tells nobody. Which members an implementation calls invalid is its own matter.
    Source: rtmaddroute
    Not run: where the manifest declares no invalid route; and for routes that the subject accepts
    If it fails: look at what has been stored when the check fails, and at the manifest's list of invalid routes

    @needs-declared-invalid-member @needs-ip
    Scenario: The route that the manifest calls invalid
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And the state is noted
      When client "A" adds the route that the manifest declares invalid
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted
      And client "O" has no message

    @needs-ip
    Scenario Outline: If a route with <what> is refused, then like this
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And the state is noted
      When client "A" adds the route
        | destination   | <column> |
        | <destination> | <value>  |
      Then it is recorded as "ADD-13 <what>": the answer
      When the subject refuses it
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted
      And client "O" has no message

      Examples:
        | what                       | destination        | column   | value      |
        | type 0                     | 10.1.0.10/32       | type     | 0          |
        | type 5                     | 10.1.0.10/32       | type     | 5          |
        | no valid flag              | 10.1.0.10/32       | flags    | 0          |
        | all flags                  | 10.1.0.10/32       | flags    | 0xFFFFFFFF |
        | the default destination    | 0.0.0.0/0          | policy   | 0          |
        | host bits outside the mask | 10.1.0.10/16       | policy   | 0          |
        | a broadcast destination    | 255.255.255.255/32 | policy   | 0          |
        | next hop zero              | 10.1.0.10/32       | via      | 0.0.0.0    |
        | a priority of the caller   | 10.1.0.10/32       | priority | 5          |

    @needs-ipx
    Scenario Outline: If an IPX route with <what> is refused, then like this
      Given client "O" is registered for IPX protocol "static" with an event
      And client "A" is registered for IPX protocol "rip"
      And the state is noted
      When client "A" adds the route
        | destination   | <column> |
        | <destination> | <value>  |
      Then it is recorded as "ADD-13 <what> in IPX": the answer
      When the subject refuses it
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted
      And client "O" has no message

      Examples:
        | what          | destination | column | value             |
        | network zero  | 00000000    | hops   | 1                 |
        | flags 2       | 1A2B3C4D    | flags  | 2                 |
        | no tick       | 1A2B3C4D    | ticks  | 0                 |
        | 65535 hops    | 1A2B3C4D    | hops   | 65535             |
        | next hop zero | 1A2B3C4D    | via    | 00:00:00:00:00:00 |

  @ADD-14 @O
  Rule: Times to live at the edges
    Asked: Nothing. Zero, and numbers between the documented limit of 2147483 seconds and INFINITE, may be refused, cut
      or taken as they are; what happens is recorded.
    Source: rtmaddroute
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario Outline: A time to live of <ttl>
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination  | ttl   |
        | 10.1.0.10/32 | <ttl> |
      Then it is recorded as "ADD-14 time to live <ttl>": the answer
      And it is recorded as "ADD-14 time to live <ttl>, table": the routes of the IP table

      Examples:
        | ttl        |
        | 0          |
        | 2147484    |
        | 4294967    |
        | 0x7FFFFFFF |
        | 0x80000000 |
        | 0xFFFFFFFE |

  @ADD-15 @D
  Rule: In a shortage an add fails cleanly
    Asked: Without the resources for it RtmAddRoute answers ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY.
      Derived: nothing is half-done.
    Source: rtmaddroute
    Not run: without fault injection
    If it fails: look at what has been entered, and who has been told, when a later allocation fails

    Scenario Outline: Each allocation of an add fails in turn, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And client "O" has drained its messages
      When every shortage is provoked in turn while client "A" adds the route
        | destination | interface |
        | <net2>      | 2         |
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY
      And each shortage left the state as it was
      And the result is RTM_ROUTE_ADDED
      And the <family> table holds exactly these routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of an update fails in turn
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 5      |
      And client "O" has drained its messages
      And the best routes are noted
      When every shortage is provoked in turn while client "A" adds the route
        | destination  | metric |
        | 10.1.0.10/32 | 7      |
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY
      And each shortage left the state as it was
      And the best route to 10.1.0.10/32 is
        | metric |
        | 7      |
      And the messages of client "O" replay from the noted best routes to the present ones

  @ADD-16 @O
  Rule: What stands where nothing was promised
    Asked: Nothing. What Flags, CurBestRoute and PrevBestRoute hold where the result says that they are not returned, in
      adds, deletes and dequeues, and what they hold after a failure, is recorded.
    Source: rtmaddroute, rtmdeleteroute, rtmdequeueroutechangemessage
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: An add that succeeds
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "ADD-16 add, RTM_ROUTE_ADDED": what the call stored
      When client "A" adds the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "ADD-16 add, RTM_NO_CHANGE": what the call stored

    @needs-ip
    Scenario: A delete that succeeds
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then it is recorded as "ADD-16 delete, RTM_NO_CHANGE": what the call stored
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then it is recorded as "ADD-16 delete, RTM_ROUTE_DELETED": what the call stored

    @needs-ip
    Scenario: Messages
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When client "A" takes its next message
      Then it is recorded as "ADD-16 dequeue, RTM_ROUTE_ADDED": what the call stored
      When client "B" has deleted the route
        | destination  |
        | 10.1.0.10/32 |
      And client "A" takes its next message
      Then it is recorded as "ADD-16 dequeue, RTM_ROUTE_DELETED": what the call stored

    @needs-ip
    Scenario: Failures
      Given client "A" is registered for IP protocol "rip" with an event
      When client "A" deletes the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "ADD-16 delete, nothing to delete": what the call stored
      When client "A" takes its next message
      Then it is recorded as "ADD-16 dequeue, no message": what the call stored
      When RtmAddRoute is called with a NULL handle
      Then it is recorded as "ADD-16 add, invalid handle": what the call stored

  @ADD-17 @O
  Rule: When a newcomer is as good as the best
    Asked: Nothing about who wins a tie; that is recorded. Derived from the meaning of the answers: whoever it is, the
      flags, the best routes returned, the messages, RtmIsRoute and the enumeration of best routes name the same one.
    Source: rtmaddroute, rtmisroute, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look for two places that compare routes, one with "better" and the other with "not worse"

    @needs-ip
    Scenario: The same metric through another interface
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
      When client "A" adds the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 5      |
      Then it is recorded as "ADD-17 tie on add": the answer
      And it is recorded as "ADD-17 best of a tie": the best route to 10.1.0.10/32

    @needs-ipx
    Scenario: The same ticks and hops through another interface
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination | interface | metric |
        | 1A2B3C4D    | 1         | 5      |
      When client "A" adds the route
        | destination | interface | metric |
        | 1A2B3C4D    | 2         | 5      |
      Then it is recorded as "ADD-17 tie on add in IPX": the answer
      And it is recorded as "ADD-17 best of a tie in IPX": the best route to 1A2B3C4D

    @R
    Scenario Outline: Whoever wins, all answers agree, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
      And client "O" has drained its messages
      And the best routes are noted
      When client "A" adds the route
        | destination | interface | metric |
        | <net1>      | 2         | 5      |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_CHANGED
      And the results name one best route to <net1> throughout
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ADD-18 @R
  Rule: The longest time to live is accepted
    Asked: A time to live of 2147483 seconds, a little less than 25 days, is accepted. It follows from the page's naming
      it as the limit.
    Source: rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look for a multiplication by 1000 that overflows, or a comparison that excludes the limit itself

    Scenario Outline: A time to live of <ttl> seconds, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | ttl   |
        | <net1>      | <ttl> |
      Then the result is RTM_ROUTE_ADDED
      And the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | A      |

      @needs-ip
      Examples:
        | family | net1         | ttl     |
        | IP     | 10.1.0.10/32 | 2147482 |
        | IP     | 10.1.0.10/32 | 2147483 |

      @needs-ipx
      Examples:
        | family | net1     | ttl     |
        | IPX    | 1A2B3C4D | 2147482 |
        | IPX    | 1A2B3C4D | 2147483 |

  @ADD-19 @O
  Rule: The caller's own copy of the route
    Asked: Nothing. Whether the structure that the caller passes is written (the manager sets members of the route, yet
      the argument is an input), what happens where it is an output buffer as well, and whether another priority in it
      counts as a change, is recorded.
    Source: rtmaddroute
    Not run: what concerns memory, on subjects that do not come as a native library
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: Another priority in the caller's copy
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | priority |
        | 10.1.0.10/32 | 3        |
      When client "A" adds the route
        | destination  | priority |
        | 10.1.0.10/32 | 4        |
      Then it is recorded as "ADD-19 another priority": the answer

    @needs-native @needs-ip
    Scenario: Whether the argument is written
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "ADD-19 argument": whether the call wrote into its Route

    @needs-native @needs-ip
    Scenario: One buffer for two arguments
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route with one buffer for Route and the current best route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "ADD-19 one buffer": the answer
