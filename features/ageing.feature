Feature: The age and the end of routes
  A route has an age: the time since it was added or last updated. A route that was given a time to live and is not
  updated in that time leaves the table by itself, and those who follow the best routes are told as if somebody had
  deleted it.

  Where the subject has a virtual clock these scenarios cost no time. Elsewhere they wait on the wall, a few seconds
  each, all of them at once.

  @AGE-1 @D
  Rule: The age is the time since the last update
    Asked: RtmGetRouteAge returns the seconds since the route was created or last updated, worked out from RR_TimeStamp.
      How a part of a second is rounded is the implementation's own matter.
    Source: rtmgetrouteage
    Not run: what waits, with --no-wait and without a virtual clock; the kit compares within the declared granularity
      and one second
    If it fails: look at the units: RR_TimeStamp counts steps of 100 ns since 1601

    Scenario Outline: Just added, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When the age of the best route to <net1> is asked for
      Then the age is 0 seconds

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time
    Scenario Outline: Some seconds old, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And 5 seconds pass
      When the age of the best route to <net1> is asked for
      Then the age is 5 seconds

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time @needs-ip
    Scenario: Routes have ages of their own
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And 5 seconds pass
      And client "A" has added the route
        | destination  |
        | 10.2.0.10/32 |
      When the age of the best route to 10.1.0.10/32 is asked for
      Then the age is 5 seconds
      When the age of the best route to 10.2.0.10/32 is asked for
      Then the age is 0 seconds

    @needs-time
    Scenario Outline: A copy keeps its own age, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And a copy of the best route to <net1> is kept
      And 5 seconds pass
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 7      |
      When the age of the copy is asked for
      Then the age is 5 seconds

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @O @needs-time @needs-ip
    Scenario Outline: How a part of a second is rounded: <part> milliseconds
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And <part> milliseconds pass
      When the age of the best route to 10.1.0.10/32 is asked for
      Then it is recorded as "AGE-1 age after <part> ms": the answer

      Examples:
        | part |
        | 1400 |
        | 1600 |

  @AGE-2 @D
  Rule: What cannot have an age has none
    Asked: To a route with invalid content RtmGetRouteAge answers INFINITE with ERROR_INVALID_PARAMETER. What counts as
      invalid, a time stamp in the future being the natural case, is the implementation's own matter and recorded.
    Source: rtmgetrouteage
    Not run: for routes whose content the subject does not call invalid
    If it fails: look at how the function reports failure: INFINITE, with the reason as the last error

    Scenario Outline: A time stamp one hour ahead, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And a copy of the best route to <net1> is kept
      When the age of the copy is asked for with its time stamp one hour ahead
      Then it is recorded as "AGE-2 time stamp in the future, <family>": the answer
      When the subject refuses it
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @AGE-3 @R
  Rule: An update makes a route young again, a look does not
    Asked: After an update the age of a freshly read copy starts anew; reading a route leaves its age alone. It follows
      from the age's being counted from the creation or the last update, and reading is neither.
    Source: rtmgetrouteage, route-tables-and-route-table-entries
    Not run: with --no-wait and without a virtual clock
    If it fails: look at who writes the time stamp

    @needs-time
    Scenario Outline: Updated after <what>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric | data |
        | <net1>      | 5      | 1    |
      And 5 seconds pass
      When client "A" has added the route
        | destination | metric   | data   |
        | <net1>      | <metric> | <data> |
      And the age of the best route to <net1> is asked for
      Then the age is 0 seconds

      @needs-ip
      Examples:
        | family | what                  | net1         | metric | data |
        | IP     | a change of metric    | 10.1.0.10/32 | 7      | 1    |
        | IP     | a change of data only | 10.1.0.10/32 | 5      | 2    |
        | IP     | no change at all      | 10.1.0.10/32 | 5      | 1    |

      @needs-ipx
      Examples:
        | family | what               | net1     | metric | data |
        | IPX    | a change of metric | 1A2B3C4D | 7      | 1    |
        | IPX    | no change at all   | 1A2B3C4D | 5      | 1    |

    @needs-time
    Scenario Outline: Read in every way there is, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And 5 seconds pass
      When the route to <net1> is looked up
      And the first <family> route is asked for with flags 0
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned 1 route
      And the age of the best route to <net1> is asked for
      Then the age is 5 seconds

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time @needs-ip
    Scenario: An old copy goes on ageing
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And a copy of the best route to 10.1.0.10/32 is kept
      And 5 seconds pass
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When the age of the copy is asked for
      Then the age is 5 seconds

  @EXP-1 @D
  Rule: A route leaves when its time is up
    Asked: A route whose time to live goes by without an update is removed.
    Source: route-tables-and-route-table-entries, rtmaddroute
    Not run: with --no-wait and without a virtual clock; where the removal takes longer than the kit's setting the case
      is inconclusive
    If it fails: look at what makes the table notice that a route's time is up

    @needs-time
    Scenario Outline: Out of the table, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | ttl      |
        | <net1>      | 1         | 1        |
        | <net2>      | 1         | INFINITE |
        | <net3>      | 1         | 2147483  |
      When 3 seconds pass
      Then the route to <net1> goes
      And the <family> table holds exactly these routes
        | destination |
        | <net2>      |
        | <net3>      |
      And the <family> table has 2 networks

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @needs-time
    Scenario Outline: After an update, too, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | ttl |
        | <net1>      | 1   |
      And client "A" has added the route
        | destination | ttl |
        | <net1>      | 1   |
      When 3 seconds pass
      Then the route to <net1> goes

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time
    Scenario Outline: A single-route client's, too, and then it can be added anew, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination | ttl |
        | <net1>      | 1   |
      When 3 seconds pass
      Then the route to <net1> goes
      When client "A" adds the route
        | destination | ttl      |
        | <net1>      | INFINITE |
      Then the result is RTM_ROUTE_ADDED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time @needs-ip
    Scenario: Each of two routes to a destination has a time of its own
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the routes
        | destination  | interface | ttl      |
        | 10.1.0.10/32 | 1         | INFINITE |
        | 10.2.0.10/32 | 1         | 1        |
      And client "B" has added the route
        | destination  | ttl |
        | 10.1.0.10/32 | 1   |
      When 3 seconds pass
      Then the route to 10.2.0.10/32 goes
      And the routes of client "B" go
      And the IP table holds exactly these routes
        | destination  | client |
        | 10.1.0.10/32 | A      |

  @EXP-2 @R
  Rule: Everybody hears of it, the owner too
    Asked: The removal of a route whose time is up is told like any other change of a best route, to every client of the
      family with an event; to the owner too, who made no call. The net effect is that of the table. It follows from the
      notification of any change to a best route.
    Source: rtmregisterclient, route-tables-and-route-table-entries
    Not run: with --no-wait and without a virtual clock
    If it fails: look at whether expired routes go out the same way as deleted ones

    @needs-time
    Scenario Outline: The only route to a network, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the route
        | destination | metric | ttl |
        | <net1>      | 5      | 10  |
      And client "O" has drained its messages
      When 13 seconds pass
      And the route to <net1> has gone
      Then the event of client "O" is signalled
      And the event of client "A" is signalled
      And client "O" has exactly these messages
        | change            | destination | metric | client |
        | RTM_ROUTE_DELETED | <net1>      | 5      | A      |
      And client "A" has exactly these messages
        | change            | destination | metric | client |
        | RTM_ROUTE_DELETED | <net1>      | 5      | A      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-time @needs-ip
    Scenario: Several networks, and one where another route takes over
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric | ttl      |
        | 10.1.0.10/32 | 1         | 3      | 10       |
        | 10.1.0.10/32 | 2         | 5      | INFINITE |
        | 10.2.0.10/32 | 1         | 3      | 10       |
        | 10.3.0.10/32 | 1         | 3      | INFINITE |
      And client "O" has drained its messages
      And the best routes are noted
      When 13 seconds pass
      And the route to 10.2.0.10/32 has gone
      Then the messages of client "O" replay from the noted best routes to the present ones

    @needs-time @needs-ip
    Scenario: A worse route goes in silence
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric | ttl      |
        | 10.1.0.10/32 | 1         | 3      | INFINITE |
        | 10.1.0.10/32 | 2         | 5      | 10       |
      And client "O" has drained its messages
      When 13 seconds pass
      Then client "O" has no message

  @EXP-3 @R
  Rule: An update gives the route its new time
    Asked: An update before the time is up starts the clock again, with the new time to live. It follows from the time to
      live's running without an update, and from the add's updating the entry.
    Source: rtmaddroute, route-tables-and-route-table-entries
    Not run: with --no-wait and without a virtual clock
    If it fails: look at whether an update moves the route to its new place among those that wait for their end

    @needs-time
    Scenario Outline: Another five seconds, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | ttl |
        | <net1>      | 4   |
      And 1 second passes
      And client "A" has added the route
        | destination | metric | ttl |
        | <net1>      | 7      | 9   |
      And 5 seconds pass
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
    Scenario: No end any more
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | ttl |
        | 10.1.0.10/32 | 3   |
      And client "A" has added the route
        | destination  | metric | ttl      |
        | 10.1.0.10/32 | 7      | INFINITE |
      And 6 seconds pass
      Then the route to 10.1.0.10/32 is still there

    @needs-time
    Scenario Outline: A shorter time counts as well, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | ttl      |
        | <net1>      | <before> |
      And client "A" has added the route
        | destination | metric | ttl |
        | <net1>      | 7      | 1   |
      When 3 seconds pass
      Then the route to <net1> goes

      @needs-ip
      Examples:
        | family | net1         | before   |
        | IP     | 10.1.0.10/32 | 3600     |
        | IP     | 10.1.0.10/32 | INFINITE |

      @needs-ipx
      Examples:
        | family | net1     | before   |
        | IPX    | 1A2B3C4D | 3600     |
        | IPX    | 1A2B3C4D | INFINITE |

  @EXP-4 @R
  Rule: No route leaves before its time
    Asked: A route is not removed before its time to live is over, the granularity of the clock aside. It follows from
      the meaning of the number. How late it is removed, at the next call or by a sweep, is recorded.
    Source: rtmaddroute, route-tables-and-route-table-entries
    Not run: with --no-wait and without a virtual clock
    If it fails: look at the units of the time to live, and at what the sweep compares

    @needs-time
    Scenario Outline: Five seconds are more than two, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | ttl     |
        | <net1>      | 5       |
        | <net2>      | 60      |
        | <net3>      | 2147483 |
      When 2 seconds pass
      Then the route to <net1> is still there
      And the route to <net2> is still there
      And the route to <net3> is still there

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @needs-time
    Scenario Outline: Long times do not come round to short ones, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | ttl     |
        | <net1>      | 215     |
        | <net2>      | 430     |
        | <net3>      | 65536   |
        | <net4>      | 2147483 |
      When 3 seconds pass
      Then the route to <net1> is still there
      And the route to <net2> is still there
      And the route to <net3> is still there
      And the route to <net4> is still there

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 |

    @needs-time @needs-ip
    Scenario: The end of one route is not the end of its neighbours
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric | ttl |
        | 10.1.0.10/32 | 1         | 3      | 1   |
        | 10.1.0.10/32 | 2         | 5      | 30  |
        | 10.2.0.10/32 | 1         | 3      | 30  |
      When 3 seconds pass
      Then the route to 10.1.0.10/32 is still there
      And the route to 10.2.0.10/32 is still there

    @O @needs-time @needs-ip
    Scenario: How late
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | ttl |
        | 10.1.0.10/32 | 1   |
      Then it is recorded as "EXP-4 lateness": how late the route to 10.1.0.10/32 goes
