Feature: Counting networks and looking routes up
  Two questions need neither a handle nor an enumeration: how many networks does the table know, and is there a route to
  this one, and which is the best?

  @CNT-1 @D
  Rule: Networks are counted, not routes
    Asked: RtmGetNetworkCount returns the number of networks of the family to which there are routes, however many routes
      there are to each.
    Source: rtmgetnetworkcount
    Not run: a family that the subject does not support is left out
    If it fails: look at when the count goes up and when it goes down

    Scenario Outline: Up and down, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      When client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via2> | 1         |
        | <net1>      | <via1> | 2         |
        | <net2>      | <via1> | 1         |
      Then the <family> table has 2 networks
      When client "B" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net3>      | <via1> | 1         |
      Then the <family> table has 3 networks
      When client "A" has deleted the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via2> | 1         |
      Then the <family> table has 3 networks
      When client "A" has deleted the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 2         |
        | <net2>      | <via1> | 1         |
      Then the <family> table has 2 networks
      When client "B" has deregistered
      And the <family> networks are counted
      Then the count is 0
      And the call succeeds

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: Updates do not count, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      When client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 3      |
        | <net1>      | 1         | 5      |
        | <net1>      | 2         | 5      |
        | <net1>      | 2         | 5      |
      Then the <family> table has 1 network

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A hundred and fifty networks, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added routes to 150 destinations
      And client "B" has added routes to 100 destinations
      Then the <family> table has 150 networks

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @CNT-2 @D
  Rule: Zero is a count, and no failure unless it says so
    Asked: RtmGetNetworkCount returns zero with NO_ERROR for an empty table, and zero with ERROR_INVALID_PARAMETER for an
      unknown family.
    Source: rtmgetnetworkcount
    Not run: a family that the subject does not support is left out; a number that the manifest lists as a family
    If it fails: look at what is done with the last error on success, and at how the family is checked

    Scenario Outline: An empty table, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When the <family> networks are counted
      Then the count is 0
      And the call succeeds
      When client "A" has added the route
        | destination |
        | <net1>      |
      Then the <family> table has 1 network

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Family <number>, while there are routes of <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When the networks of family <number> are counted
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | number     | net1         |
        | IP     | 0x2        | 10.1.0.10/32 |
        | IP     | 0x3        | 10.1.0.10/32 |
        | IP     | 0x101      | 10.1.0.10/32 |
        | IP     | 0x10001    | 10.1.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0x80000001 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | number     | net1     |
        | IPX    | 0x2        | 1A2B3C4D |
        | IPX    | 0x100      | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

  @CNT-3 @O
  Rule: Supported families and installed ones
    Asked: Nothing. One page speaks of families that are supported, others of families that are installed. How a
      documented family that the subject lacks is answered is recorded.
    Source: rtmregisterclient, rtmgetnetworkcount, rtmisroute
    Not run: on a subject with both families
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-unsupported-family @needs-ip
    Scenario: IPX, where the manager has no IPX
      When the networks of family 0x0 are counted
      Then it is recorded as "CNT-3 count of the missing family": the answer
      When the route to 1A2B3C4D is looked up
      Then it is recorded as "CNT-3 look-up in the missing family": the answer
      When the first route of family 0x0 is asked for with flags 0
      Then it is recorded as "CNT-3 walk in the missing family": the answer

    @needs-unsupported-family @needs-ipx
    Scenario: IP, where the manager has no IP
      When the networks of family 0x1 are counted
      Then it is recorded as "CNT-3 count of the missing family": the answer
      When the route to 10.1.0.10/32 is looked up
      Then it is recorded as "CNT-3 look-up in the missing family": the answer
      When the first route of family 0x1 is asked for with flags 0
      Then it is recorded as "CNT-3 walk in the missing family": the answer

  @ISR-1 @D
  Rule: Either there is a route, and here is the best, or there is none
    Asked: RtmIsRoute returns TRUE and the best route where at least one route exists; FALSE with NO_ERROR where none
      does; FALSE with ERROR_INVALID_PARAMETER for an unknown family.
    Source: rtmisroute
    Not run: a family that the subject does not support is left out; a number that the manifest lists as a family
    If it fails: look at what is done with the last error on either way out, and at which route is copied

    Scenario Outline: There, and gone again, in <family>
      Given client "A" is registered for <family> protocol "rip"
      Then there is no route to <net1>
      When client "A" has added the route
        | destination | via   | interface | metric | data |
        | <net1>      | <via> | 2         | 5      | 21   |
      And the route to <net1> is looked up
      Then the call succeeds
      And the returned route is
        | destination | via   | interface | metric | data | client |
        | <net1>      | <via> | 2         | 5      | 21   | A      |
      And there is no route to <net2>
      When client "A" has deleted the route
        | destination | via   | interface |
        | <net1>      | <via> | 2         |
      Then there is no route to <net1>

      @needs-ip
      Examples:
        | family | net1         | net2         | via         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | via               |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 02:00:00:00:00:02 |

    Scenario Outline: Each of a hundred and fifty, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added routes to 150 destinations
      Then client "A" has the best routes to all of 150 destinations

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip
    Scenario: The best of several
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.1.0.10/32 | 3         | 7      |
      When the route to 10.1.0.10/32 is looked up
      Then the call succeeds
      And the returned route is
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
      When client "A" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      And the route to 10.1.0.10/32 is looked up
      Then the returned route is
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |

    Scenario Outline: Family <number>, where <family> has the route
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When the route to <net1> is looked up in family <number>
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | number     | net1         |
        | IP     | 0x2        | 10.1.0.10/32 |
        | IP     | 0x3        | 10.1.0.10/32 |
        | IP     | 0x101      | 10.1.0.10/32 |
        | IP     | 0x10001    | 10.1.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0x80000001 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | number     | net1     |
        | IPX    | 0x2        | 1A2B3C4D |
        | IPX    | 0x100      | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

  @ISR-2 @R
  Rule: This network, not one that contains it
    Asked: RtmIsRoute asks for a route to exactly the network given; it is no search for the longest prefix. It follows
      from its asking whether a route to the network exists, and from a route's identity, of which the network is part.
    Source: rtmisroute, route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out; networks with shorter masks are only recorded
    If it fails: look at whether the look-up compares less than the whole number

    @needs-ip
    Scenario Outline: IP: a route to 10.1.2.10/32 is none to <other>
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.2.10/32 |
      Then there is no route to <other>
      And the best route to 10.1.2.10/32 is
        | destination  | client |
        | 10.1.2.10/32 | A      |

      Examples:
        | other        |
        | 10.1.2.11/32 |
        | 10.1.2.12/32 |
        | 10.1.3.10/32 |
        | 10.2.2.10/32 |
        | 11.1.2.10/32 |
        | 10.2.1.10/32 |

    @needs-ipx
    Scenario Outline: IPX: a route to 1A2B3C4D is none to <other>
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination |
        | 1A2B3C4D    |
      Then there is no route to <other>
      And the best route to 1A2B3C4D is
        | destination | client |
        | 1A2B3C4D    | A      |

      Examples:
        | other    |
        | 1A2B3C4E |
        | 1A2B3C5D |
        | 1A2B3D4D |
        | 1A2C3C4D |
        | 1B2B3C4D |
        | 4D3C2B1A |

    @O @needs-ip
    Scenario Outline: Where the table has <broad>
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination |
        | <broad>     |
      And the route to 10.1.2.10/32 is looked up
      Then it is recorded as "ISR-2 below <broad>": the answer

      Examples:
        | broad       |
        | 10.1.0.0/16 |
        | 10.0.0.0/8  |
        | 0.0.0.0/0   |

  @ISR-3 @O
  Rule: When nobody wants to see the best route
    Asked: Nothing. The page does not call BestRoute optional; what NULL does there is recorded.
    Source: rtmisroute
    Not run: on a subject without IP
    If it fails: it cannot; only a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: With a route and without one
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When the route to 10.1.0.10/32 is looked up without a result buffer
      Then it is recorded as "ISR-3 NULL where a route exists": the answer
      When the route to 10.2.0.10/32 is looked up without a result buffer
      Then it is recorded as "ISR-3 NULL where none exists": the answer

  @ISR-4 @D
  Rule: In a shortage a look-up may be refused
    Asked: RtmIsRoute may answer FALSE with ERROR_NO_SYSTEM_RESOURCES.
    Source: rtmisroute
    Not run: without fault injection, or where a look-up takes nothing that can run short
    If it fails: look at what else the function answers when something cannot be had

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of a look-up fails in turn
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When every shortage is provoked in turn while the route to 10.1.0.10/32 is looked up
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
      And the returned route is
        | destination  |
        | 10.1.0.10/32 |
