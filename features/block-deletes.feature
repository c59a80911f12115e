Feature: Deleting many routes at once
  RtmBlockDeleteRoutes deletes the caller's routes wholesale: all of them, those to one network, those through one
  interface. Which ones is said as in an enumeration, with flags and a route that holds the criteria. Unlike the single
  delete it tells everybody, the caller too.

  @BLK-1 @D
  Rule: The caller's routes in the subset go
    Asked: RtmBlockDeleteRoutes deletes all routes of the caller's protocol in the subset that flags and criteria choose.
      Derived: flags 0 choose all of the caller's routes.
    Source: rtmblockdeleteroutes, rtmcreateenumerationhandle
    Not run: a family that the subject does not support is left out; combinations of flags are only recorded
    If it fails: look at how flags and criteria choose the subset, and at whether the protocol is the handle's

    Scenario Outline: Flags <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 1         |
        | <net2>      | 2         |
        | <net3>      | 3         |
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination | interface |
        | <net2>      | 2         |
        | <net3>      | 4         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | A      |
      When client "A" block-deletes its routes with flags <flags>
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | interface | client |
        | <net2>      | 2         | B      |
        | <net3>      | 4         | B      |

      @needs-ip
      Examples: those that choose all of the caller's routes
        | family | flags                  | net1         | net2         | net3         |
        | IP     | 0                      | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples: those that choose all of the caller's routes, in IPX
        | family | flags                  | net1     | net2     | net3     |
        | IPX    | 0                      | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | RTM_ONLY_THIS_PROTOCOL | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: To one network, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 1         |
        | <net2>      | 2         |
        | <net3>      | 2         |
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | interface |
        | <net2>      | 1         |
      And the criteria route is
        | destination | interface |
        | <net2>      | 4         |
      When client "A" block-deletes its routes with flags RTM_ONLY_THIS_NETWORK
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | interface | client |
        | <net1>      | 1         | A      |
        | <net3>      | 2         | A      |
        | <net2>      | 1         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: Through one interface, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 2         |
        | <net3>      | 3         |
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | interface |
        | <net2>      | 2         |
      And the criteria route is
        | destination | interface |
        | <net3>      | 2         |
      When client "A" block-deletes its routes with flags RTM_ONLY_THIS_INTERFACE
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | interface | client |
        | <net1>      | 1         | A      |
        | <net3>      | 3         | A      |
        | <net2>      | 2         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @O @needs-ip
    Scenario Outline: Combined flags: <what>
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 1      |
        | 10.1.0.10/32 | 2         | 2      |
        | 10.2.0.10/32 | 1         | 1      |
        | 10.2.0.10/32 | 2         | 2      |
      And the criteria route is
        | destination  | interface | client |
        | 10.1.0.10/32 | 2         | A      |
      When client "A" block-deletes its routes with flags <flags>
      Then it is recorded as "BLK-1 <what>": the answer
      And it is recorded as "BLK-1 <what>, table": the routes of the IP table

      Examples:
        | what                            | flags |
        | network and interface           | 0x3   |
        | network and protocol            | 0x5   |
        | interface and protocol          | 0x6   |
        | network, interface and protocol | 0x7   |
        | network and best                | 0x9   |
        | interface and best              | 0xA   |
        | protocol and best               | 0xC   |
        | all four                        | 0xF   |

    Scenario Outline: However many they are, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added routes to 150 destinations
      And client "B" has added the route
        | destination |
        | <net1>      |
      When client "A" block-deletes its routes with flags 0
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | B      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.9.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @BLK-2 @D
  Rule: To ask for the best routes only is to ask for all
    Asked: RTM_ONLY_BEST_ROUTES is redundant here: with each best route that goes, the next is best, until all routes of
      the subset are gone.
    Source: rtmblockdeleteroutes
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the best routes are listed first and deleted then

    Scenario Outline: Good and bad routes alike, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 3      |
        | <net1>      | 2         | 5      |
        | <net1>      | 3         | 7      |
        | <net2>      | 1         | 3      |
      When client "A" block-deletes its routes with flags RTM_ONLY_BEST_ROUTES
      Then the call succeeds
      And the <family> table is empty

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @O @needs-ip
    Scenario: Where another protocol's route stands between
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 7      |
      And client "B" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
      When client "A" block-deletes its routes with flags RTM_ONLY_BEST_ROUTES
      Then it is recorded as "BLK-2 beside another protocol": the answer
      And it is recorded as "BLK-2 beside another protocol, table": the routes of the IP table

  @BLK-3 @D
  Rule: Everybody is told, the caller too
    Asked: The messages about the deleted routes go to all registered clients, the caller included. Derived: that is all
      clients of the family with an event.
    Source: rtmblockdeleteroutes
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the caller is left out as in RtmDeleteRoute

    Scenario Outline: The caller and its neighbours, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      And client "B" has drained its messages
      When client "A" block-deletes its routes with flags 0
      Then client "A" has exactly these messages
        | change            | destination | metric | client |
        | RTM_ROUTE_DELETED | <net1>      | 5      | A      |
      And client "B" has exactly these messages
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

    Scenario Outline: Everybody's event is signalled, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "A" has drained its messages
      And client "B" has drained its messages
      When client "A" block-deletes its routes with flags 0
      Then the event of client "A" is signalled
      And the event of client "B" is signalled

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @BLK-4 @D
  Rule: What cannot be done is refused
    Asked: Without a route in the subset the answer is ERROR_NO_ROUTES, to an invalid handle ERROR_INVALID_HANDLE, to
      invalid flags ERROR_INVALID_PARAMETER. Derived: invalid is every bit outside 0xF, as no other is documented; and
      a refusal changes nothing.
    Source: rtmblockdeleteroutes
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at the order of the checks and at whether flags are checked as a whole

    Scenario Outline: A client without routes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" block-deletes its routes with flags 0
      Then the call fails with ERROR_NO_ROUTES

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: Nothing fits: <flags>, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And client "O" has drained its messages
      And the state is noted
      And the criteria route is
        | destination | interface |
        | <net2>      | 2         |
      When client "A" block-deletes its routes with flags <flags>
      Then the call fails with ERROR_NO_ROUTES
      And the state is as noted
      And client "O" has no message

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Invalid flags <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the state is noted
      And the criteria route is
        | destination | client |
        | <net1>      | A      |
      When client "A" block-deletes its routes with flags <flags>
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted

      @needs-ip
      Examples:
        | family | flags      | net1         |
        | IP     | 0x10       | 10.1.0.10/32 |
        | IP     | 0x11       | 10.1.0.10/32 |
        | IP     | 0x20       | 10.1.0.10/32 |
        | IP     | 0x40       | 10.1.0.10/32 |
        | IP     | 0x80       | 10.1.0.10/32 |
        | IP     | 0x100      | 10.1.0.10/32 |
        | IP     | 0x200      | 10.1.0.10/32 |
        | IP     | 0x400      | 10.1.0.10/32 |
        | IP     | 0x800      | 10.1.0.10/32 |
        | IP     | 0x1000     | 10.1.0.10/32 |
        | IP     | 0x2000     | 10.1.0.10/32 |
        | IP     | 0x4000     | 10.1.0.10/32 |
        | IP     | 0x8000     | 10.1.0.10/32 |
        | IP     | 0x10000    | 10.1.0.10/32 |
        | IP     | 0x20000    | 10.1.0.10/32 |
        | IP     | 0x40000    | 10.1.0.10/32 |
        | IP     | 0x80000    | 10.1.0.10/32 |
        | IP     | 0x100000   | 10.1.0.10/32 |
        | IP     | 0x200000   | 10.1.0.10/32 |
        | IP     | 0x400000   | 10.1.0.10/32 |
        | IP     | 0x800000   | 10.1.0.10/32 |
        | IP     | 0x1000000  | 10.1.0.10/32 |
        | IP     | 0x2000000  | 10.1.0.10/32 |
        | IP     | 0x4000000  | 10.1.0.10/32 |
        | IP     | 0x8000000  | 10.1.0.10/32 |
        | IP     | 0x10000000 | 10.1.0.10/32 |
        | IP     | 0x20000000 | 10.1.0.10/32 |
        | IP     | 0x40000000 | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0x80000004 | 10.1.0.10/32 |
        | IP     | 0x7FFFFFF0 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFF0 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags      | net1     |
        | IPX    | 0x10       | 1A2B3C4D |
        | IPX    | 0x11       | 1A2B3C4D |
        | IPX    | 0x10000    | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

    Scenario Outline: NULL for a handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the state is noted
      When RtmBlockDeleteRoutes is called with a NULL handle
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

    Scenario Outline: An enumeration handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the state is noted
      And the enumeration "E" of the <family> routes is open
      When RtmBlockDeleteRoutes is called with the handle of enumeration "E"
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

    @needs-never-issued-handle @needs-ip
    Scenario: A value that is never issued
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And the state is noted
      When RtmBlockDeleteRoutes is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

  @BLK-5 @R
  Rule: Other protocols' routes are safe
    Asked: No route of another protocol is deleted, whatever the criteria say. It follows from the function's deleting
      routes of the caller's protocol. Whether the answer is ERROR_NO_ROUTES or NO_ERROR where the criteria fit only
      routes of others is recorded.
    Source: rtmblockdeleteroutes
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the protocol comes from the criteria instead of from the handle

    Scenario Outline: Criteria that name another protocol, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And client "B" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      When client "A" block-deletes its routes with flags <flags>
      Then it is recorded as "BLK-5 only others' routes fit, <what>, <family>": the answer
      And client "B" has exactly these routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |

      @needs-ip
      Examples:
        | family | flags                   | what      | net1         | net2         |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | protocol  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_NETWORK   | network   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | interface | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | what      | net1     | net2     |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | protocol  | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_NETWORK   | network   | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_INTERFACE | interface | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: A single-route neighbour and the other family, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" for a single route
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" block-deletes its routes with flags <flags>
      Then the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | B      |
        | <net2>      | B      |

      @needs-ip
      Examples:
        | family | flags | net1         | net2         |
        | IP     | 0     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags | net1     | net2     |
        | IPX    | 0     | 1A2B3C4D | 1A2B3C4E |

    @needs-ip @needs-ipx
    Scenario: The other family
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "X" has added the route
        | destination |
        | 1A2B3C4D    |
      When client "A" block-deletes its routes with flags 0
      Then the IPX table holds exactly these routes
        | destination | client |
        | 1A2B3C4D    | X      |

  @BLK-6 @R
  Rule: The messages add up to what happened
    Asked: For each destination, whoever replays the messages from the best route before comes to the best route after,
      by identity and family-specific data. It follows from each message's being about a change of a best route, and
      from every such change's being told. Whether best routes that lasted only for a moment are reported is recorded.
    Source: rtmblockdeleteroutes, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at the order in which routes are deleted and messages are made

    Scenario Outline: Networks lose all, some or none of their routes, flags <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "O" is registered for <family> protocol "local" with an event
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 3      |
        | <net1>      | 2         | 5      |
        | <net2>      | 1         | 3      |
        | <net2>      | 2         | 5      |
      And client "B" has added the routes
        | destination | interface | metric |
        | <net2>      | 1         | 4      |
        | <net3>      | 1         | 4      |
      And client "A" has drained its messages
      And client "O" has drained its messages
      And the best routes are noted
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 1         | A      |
      When client "A" block-deletes its routes with flags <flags>
      Then the messages of client "O" replay from the noted best routes to the present ones
      And the messages of client "A" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         | net3         |
        | IP     | 0                       | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     | net3     |
        | IPX    | 0                       | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @O @needs-ip
    Scenario: Whether best routes that last only for a moment are reported
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.1.0.10/32 | 3         | 7      |
      And client "O" has drained its messages
      When client "A" block-deletes its routes with flags 0
      Then it is recorded as "BLK-6 messages of a block delete": the messages of client "O"

  @BLK-7 @D
  Rule: In a shortage a block delete leaves the state consistent
    Asked: RtmBlockDeleteRoutes may answer ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY. Derived: what the
      functions then say of the tables goes together, and nobody else's routes are gone. A subject that never runs short
      here deviates from nothing.
    Source: rtmblockdeleteroutes
    Not run: without fault injection, or where a block delete takes nothing that can run short
    If it fails: look at what is left of a route of which only some indexes were told to forget it

    Scenario Outline: Each allocation of a block delete fails in turn, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "O" has drained its messages
      And the best routes are noted
      When every shortage is provoked in turn while client "A" block-deletes its routes with flags 0
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY
      And each shortage left the state consistent
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |
