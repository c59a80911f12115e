Feature: Tables and the identity of routes
  Each protocol family has a table. A route in it is known by four things taken together: where it leads, which protocol
  added it, through which interface it goes and to which next hop. Whatever else it carries may change without making it
  another route, and some of that counts as a change of the route while some of it is nobody's business but the
  protocol's.

  @TAB-1 @D
  Rule: Each family has a table of its own
    Asked: The manager keeps a routing table for each protocol family. Derived: what happens to routes of one family
      never shows in the other, in its routes, in its number of networks or in messages to its clients.
    Source: route-tables-and-route-table-entries
    Not run: on a subject of one family
    If it fails: look at what the two tables share

    @needs-ip @needs-ipx
    Scenario: Routes and numbers of networks
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      When client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      Then the IP table has 1 network
      And the IPX table is empty
      When client "X" has added the routes
        | destination |
        | 1A2B3C4D    |
        | 1A2B3C4E    |
      Then the IP table holds exactly these routes
        | destination  | client |
        | 10.1.0.10/32 | A      |
      And the IPX table holds exactly these routes
        | destination | client |
        | 1A2B3C4D    | X      |
        | 1A2B3C4E    | X      |
      And the IP table has 1 network
      And the IPX table has 2 networks

    @needs-ip @needs-ipx
    Scenario: Deletions
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "X" has added the route
        | destination |
        | 1A2B3C4D    |
      When client "X" has deregistered
      Then the IPX table is empty
      And the IP table holds exactly these routes
        | destination  | client |
        | 10.1.0.10/32 | A      |
      When client "A" block-deletes its routes with flags 0
      Then the IP table is empty

    @needs-ip @needs-ipx
    Scenario: Messages
      Given client "A" is registered for IP protocol "rip" with an event
      And client "X" is registered for IPX protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "Y" is registered for IPX protocol "static"
      When client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      Then client "X" has no message
      And client "A" has exactly these messages
        | change          | destination  |
        | RTM_ROUTE_ADDED | 10.1.0.10/32 |
      When client "Y" has added the route
        | destination |
        | 1A2B3C4D    |
      Then client "A" has no message
      And client "X" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | 1A2B3C4D    |

    @needs-ip @needs-ipx
    Scenario: An IPX network whose number is that of an IP network
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      When client "A" has added the route
        | destination  |
        | 10.1.2.10/32 |
      Then there is no route to 0A01020A
      When client "X" has added the route
        | destination |
        | 0A01020A    |
      And client "A" has deleted the route
        | destination  |
        | 10.1.2.10/32 |
      Then there is no route to 10.1.2.10/32
      And the best route to 0A01020A is
        | client |
        | X      |

    @needs-ip @needs-ipx
    Scenario: A block delete of everything in the other table
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "X" has added the route
        | destination |
        | 1A2B3C4D    |
      When client "A" block-deletes its routes with flags 0
      Then the IPX table has 1 network
      And the IPX table holds exactly these routes
        | destination | client |
        | 1A2B3C4D    | X      |

  @TAB-2 @D
  Rule: Destination, protocol, interface and next hop together identify a route
    Asked: Routes that differ in any of the four are separate entries. An add that agrees with an entry in all four
      updates that entry.
    Source: route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at the key under which entries are stored

    Scenario Outline: A route that differs only in its <what> is another route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
      When client "<adder>" has added the route
        | destination | via   | interface   |
        | <net>       | <via> | <interface> |
      Then the <family> table holds exactly these routes
        | destination | via    | interface   | client  |
        | <net1>      | <via1> | 1           | A       |
        | <net>       | <via>  | <interface> | <adder> |

      @needs-ip
      Examples:
        | family | what        | net1         | via1        | adder | net          | via         | interface |
        | IP     | destination | 10.1.0.10/32 | 192.168.1.1 | A     | 10.2.0.10/32 | 192.168.1.1 | 1         |
        | IP     | protocol    | 10.1.0.10/32 | 192.168.1.1 | B     | 10.1.0.10/32 | 192.168.1.1 | 1         |
        | IP     | interface   | 10.1.0.10/32 | 192.168.1.1 | A     | 10.1.0.10/32 | 192.168.1.1 | 2         |
        | IP     | next hop    | 10.1.0.10/32 | 192.168.1.1 | A     | 10.1.0.10/32 | 192.168.1.2 | 1         |

      @needs-ipx
      Examples:
        | family | what        | net1     | via1              | adder | net      | via               | interface |
        | IPX    | destination | 1A2B3C4D | 02:00:00:00:00:01 | A     | 1A2B3C4E | 02:00:00:00:00:01 | 1         |
        | IPX    | protocol    | 1A2B3C4D | 02:00:00:00:00:01 | B     | 1A2B3C4D | 02:00:00:00:00:01 | 1         |
        | IPX    | interface   | 1A2B3C4D | 02:00:00:00:00:01 | A     | 1A2B3C4D | 02:00:00:00:00:01 | 2         |
        | IPX    | next hop    | 1A2B3C4D | 02:00:00:00:00:01 | A     | 1A2B3C4D | 02:00:00:00:00:02 | 1         |

    @needs-ip
    Scenario Outline: Every byte of an IP destination and of a next hop counts
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | via         |
        | 10.1.0.10/32 | 192.168.1.1 |
      When client "A" has added the route
        | destination | via   |
        | <net>       | <via> |
      Then the IP table holds exactly these routes
        | destination  | via         |
        | 10.1.0.10/32 | 192.168.1.1 |
        | <net>        | <via>       |

      Examples:
        | net          | via         |
        | 11.1.0.10/32 | 192.168.1.1 |
        | 10.2.0.10/32 | 192.168.1.1 |
        | 10.1.1.10/32 | 192.168.1.1 |
        | 10.1.0.11/32 | 192.168.1.1 |
        | 10.1.0.10/32 | 193.168.1.1 |
        | 10.1.0.10/32 | 192.169.1.1 |
        | 10.1.0.10/32 | 192.168.2.1 |
        | 10.1.0.10/32 | 192.168.1.2 |

    @needs-ipx
    Scenario Outline: Every byte of an IPX destination and of a next hop counts
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination | via               |
        | 1A2B3C4D    | 02:00:00:00:00:01 |
      When client "A" has added the route
        | destination | via   |
        | <net>       | <via> |
      Then the IPX table holds exactly these routes
        | destination | via               |
        | 1A2B3C4D    | 02:00:00:00:00:01 |
        | <net>       | <via>             |

      Examples:
        | net      | via               |
        | 1B2B3C4D | 02:00:00:00:00:01 |
        | 1A2C3C4D | 02:00:00:00:00:01 |
        | 1A2B3D4D | 02:00:00:00:00:01 |
        | 1A2B3C4E | 02:00:00:00:00:01 |
        | 1A2B3C4D | 06:00:00:00:00:01 |
        | 1A2B3C4D | 02:01:00:00:00:01 |
        | 1A2B3C4D | 02:00:01:00:00:01 |
        | 1A2B3C4D | 02:00:00:01:00:01 |
        | 1A2B3C4D | 02:00:00:00:01:01 |
        | 1A2B3C4D | 02:00:00:00:00:02 |

    Scenario Outline: Agreement in all four is the same route, whatever else it carries, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | via    | interface | metric | data |
        | <net1>      | <via1> | 1         | 5      | 1    |
      When client "A" has added the route
        | destination | via    | interface | metric | data |
        | <net1>      | <via1> | 1         | 9      | 2    |
      Then the <family> table holds exactly these routes
        | destination | via    | interface | metric | data |
        | <net1>      | <via1> | 1         | 9      | 2    |

      @needs-ip
      Examples:
        | family | net1         | via1        |
        | IP     | 10.1.0.10/32 | 192.168.1.1 |

      @needs-ipx
      Examples:
        | family | net1     | via1              |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:01 |

    Scenario Outline: Only the route that is meant is updated, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 5      |
        | <net1>      | <via1> | 2         | 5      |
        | <net1>      | <via2> | 1         | 5      |
        | <net2>      | <via1> | 1         | 5      |
      And client "B" has added the route
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 5      |
      When client "A" has added the route
        | destination | via    | interface | metric |
        | <net1>      | <via1> | 1         | 9      |
      Then the <family> table holds exactly these routes
        | destination | via    | interface | metric | client |
        | <net1>      | <via1> | 1         | 9      | A      |
        | <net1>      | <via1> | 2         | 5      | A      |
        | <net1>      | <via2> | 1         | 5      | A      |
        | <net2>      | <via1> | 1         | 5      | A      |
        | <net1>      | <via1> | 1         | 5      | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

  @TAB-4 @D
  Rule: A route comes back as it was added
    Asked: A route carries its destination, the protocol that added it, interface, next hop, the time of its creation or
      last update, a time to live, family-specific and protocol-specific data. Derived: what was added is what every
      read returns, in all members but the three that the manager sets: the time stamp, the protocol and, for IP, the
      priority.
    Source: route-tables-and-route-table-entries, rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at which members are copied into the table and out of it again, and in which width

    @needs-ip
    Scenario: Every member of an IP route
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination  | via         | interface | type | policy | next hop as | metric | metric1 | metric2 | metric3 | metric4 | metric5 | data        |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | 3    | 7      | 65001       | 11     | 12      | 13      | 14      | 15      | 16      | 21 22 23 24 |
      Then the current best route is
        | destination  | via         | interface | client | type | policy | next hop as | metric | metric1 | metric2 | metric3 | metric4 | metric5 | flags | data        |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | A      | 3    | 7      | 65001       | 11     | 12      | 13      | 14      | 15      | 16      | 1     | 21 22 23 24 |
      And the best route to 10.1.0.10/32 is
        | destination  | via         | interface | client | type | policy | next hop as | metric | metric1 | metric2 | metric3 | metric4 | metric5 | flags | data        |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | A      | 3    | 7      | 65001       | 11     | 12      | 13      | 14      | 15      | 16      | 1     | 21 22 23 24 |
      And the IP table holds exactly these routes
        | destination  | via         | interface | client | type | policy | next hop as | metric | metric1 | metric2 | metric3 | metric4 | metric5 | flags | data        |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | A      | 3    | 7      | 65001       | 11     | 12      | 13      | 14      | 15      | 16      | 1     | 21 22 23 24 |
      And a walk of the IP routes with flags 0 returns exactly these routes
        | destination  | via         | interface | client | type | policy | next hop as | metric | metric1 | metric2 | metric3 | metric4 | metric5 | flags | data        |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | A      | 3    | 7      | 65001       | 11     | 12      | 13      | 14      | 15      | 16      | 1     | 21 22 23 24 |

    @needs-ipx
    Scenario: Every member of an IPX route
      Given client "A" is registered for IPX protocol "rip"
      When client "A" adds the route
        | destination | via               | interface | ticks | hops | flags | data        |
        | 1A2B3C4D    | 02:0A:0B:0C:0D:0E | 2         | 11    | 12   | 1     | 21 22 23 24 |
      Then the current best route is
        | destination | via               | interface | client | ticks | hops | flags | data        |
        | 1A2B3C4D    | 02:0A:0B:0C:0D:0E | 2         | A      | 11    | 12   | 1     | 21 22 23 24 |
      And the best route to 1A2B3C4D is
        | destination | via               | interface | client | ticks | hops | flags | data        |
        | 1A2B3C4D    | 02:0A:0B:0C:0D:0E | 2         | A      | 11    | 12   | 1     | 21 22 23 24 |
      And the IPX table holds exactly these routes
        | destination | via               | interface | client | ticks | hops | flags | data        |
        | 1A2B3C4D    | 02:0A:0B:0C:0D:0E | 2         | A      | 11    | 12   | 1     | 21 22 23 24 |
      And a walk of the IPX routes with flags 0 returns exactly these routes
        | destination | via               | interface | client | ticks | hops | flags | data        |
        | 1A2B3C4D    | 02:0A:0B:0C:0D:0E | 2         | A      | 11    | 12   | 1     | 21 22 23 24 |

    @needs-ip
    Scenario Outline: IP numbers of all sizes: <number>
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the route
        | destination  | policy   | next hop as | metric   | metric1  | metric5  | data                                |
        | 10.1.0.10/32 | <number> | <number>    | <number> | <number> | <number> | <number> <number> <number> <number> |
      Then the IP table holds exactly these routes
        | destination  | policy   | next hop as | metric   | metric1  | metric5  | data                                |
        | 10.1.0.10/32 | <number> | <number>    | <number> | <number> | <number> | <number> <number> <number> <number> |

      Examples:
        | number     |
        | 0          |
        | 255        |
        | 0x100      |
        | 0xFFFF     |
        | 0x10000    |
        | 0x12345678 |
        | 0x7FFFFFFF |
        | 0x80000000 |
        | 0xFFFFFFFF |

    @needs-ipx
    Scenario Outline: IPX numbers of all sizes: <ticks> ticks, <hops> hops, data <data>
      Given client "A" is registered for IPX protocol "rip"
      When client "A" has added the route
        | destination | ticks   | hops   | data                        |
        | 1A2B3C4D    | <ticks> | <hops> | <data> <data> <data> <data> |
      Then the IPX table holds exactly these routes
        | destination | ticks   | hops   | data                        |
        | 1A2B3C4D    | <ticks> | <hops> | <data> <data> <data> <data> |

      Examples:
        | ticks | hops | data       |
        | 1     | 1    | 0          |
        | 255   | 2    | 0xFFFF     |
        | 256   | 15   | 0x12345678 |
        | 32767 | 7    | 0x80000000 |
        | 32768 | 14   | 0xFFFFFFFF |

    Scenario Outline: A deleted route can be read to the last, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | via   | interface | metric | data        |
        | <net>       | <via> | 2         | 7      | 21 22 23 24 |
      And client "O" has drained its messages
      When client "A" has deleted the route
        | destination | via   | interface |
        | <net>       | <via> | 2         |
      Then client "O" has exactly these messages
        | change            | destination | via   | interface | metric | client | data        |
        | RTM_ROUTE_DELETED | <net>       | <via> | 2         | 7      | A      | 21 22 23 24 |

      @needs-ip
      Examples:
        | family | net          | via         |
        | IP     | 10.1.0.10/32 | 192.168.1.3 |

      @needs-ipx
      Examples:
        | family | net      | via               |
        | IPX    | 1A2B3C4D | 02:0A:0B:0C:0D:0E |

    Scenario Outline: The second route comes back as well as the first, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | via    |
        | <net1>      | <via1> |
      Then the current best route is
        | destination | via    |
        | <net1>      | <via1> |
      When client "A" adds the route
        | destination | via    |
        | <net2>      | <via2> |
      Then the current best route is
        | destination | via    |
        | <net2>      | <via2> |

      @needs-ip
      Examples:
        | family | net1         | net2         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

  @TAB-5 @D
  Rule: Family-specific data is significant
    Asked: Changing the family-specific data of a best route changes the best route: the caller is told
      RTM_ROUTE_CHANGED and the other clients get a message.
    Source: route-tables-and-route-table-entries, rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at which members an update is compared in; the priority, which the manager sets, is not asked here

    @needs-ip
    Scenario Outline: Another <member> makes an IP route a changed one
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | <member> |
        | 10.1.0.10/32 | <before> |
      And client "O" has drained its messages
      When client "A" adds the route
        | destination  | <member> |
        | 10.1.0.10/32 | <after>  |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination  | <member> |
        | 10.1.0.10/32 | <before> |
      And the current best route is
        | destination  | <member> |
        | 10.1.0.10/32 | <after>  |
      And client "O" has exactly these messages
        | change            | destination  | previous <member> | <member> |
        | RTM_ROUTE_CHANGED | 10.1.0.10/32 | <before>          | <after>  |

      Examples:
        | member      | before | after |
        | type        | 4      | 3     |
        | policy      | 0      | 9     |
        | next hop as | 65001  | 65002 |
        | metric      | 1      | 4     |
        | metric      | 4      | 1     |
        | metric1     | 0      | 4     |
        | metric2     | 0      | 4     |
        | metric3     | 0      | 4     |
        | metric4     | 0      | 4     |
        | metric5     | 0      | 4     |

    @needs-ipx
    Scenario Outline: Another <member> makes an IPX route a changed one
      Given client "O" is registered for IPX protocol "static" with an event
      And client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination | <member> |
        | 1A2B3C4D    | <before> |
      And client "O" has drained its messages
      When client "A" adds the route
        | destination | <member> |
        | 1A2B3C4D    | <after>  |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | <member> |
        | 1A2B3C4D    | <before> |
      And the current best route is
        | destination | <member> |
        | 1A2B3C4D    | <after>  |
      And client "O" has exactly these messages
        | change            | destination | previous <member> | <member> |
        | RTM_ROUTE_CHANGED | 1A2B3C4D    | <before>          | <after>  |

      Examples:
        | member | before | after |
        | ticks  | 1      | 5     |
        | ticks  | 5      | 1     |
        | hops   | 1      | 5     |
        | hops   | 5      | 1     |
        | flags  | 0      | 1     |
        | flags  | 1      | 0     |

  @TAB-6 @D
  Rule: Protocol-specific data is the protocol's own business
    Asked: To change nothing but the protocol-specific data gives RTM_NO_CHANGE and no message.
    Source: route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at whether an update is compared as one block of memory

    Scenario Outline: Other data, nothing else, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | data     |
        | <net>       | <before> |
      And client "O" has drained its messages
      When client "A" adds the route
        | destination | data    |
        | <net>       | <after> |
      Then the result is RTM_NO_CHANGE
      And client "O" has no message

      @needs-ip
      Examples:
        | family | net          | before  | after   |
        | IP     | 10.1.0.10/32 | 1 0 0 0 | 2 0 0 0 |
        | IP     | 10.1.0.10/32 | 0 1 0 0 | 0 2 0 0 |
        | IP     | 10.1.0.10/32 | 0 0 1 0 | 0 0 2 0 |
        | IP     | 10.1.0.10/32 | 0 0 0 1 | 0 0 0 2 |

      @needs-ipx
      Examples:
        | family | net      | before  | after   |
        | IPX    | 1A2B3C4D | 1 0 0 0 | 2 0 0 0 |
        | IPX    | 1A2B3C4D | 0 0 0 1 | 0 0 0 2 |

  @TAB-7 @R
  Rule: New protocol-specific data is stored all the same
    Asked: An update of nothing but the protocol-specific data is told to nobody, and yet the new data is what later
      reads return. It follows from two statements together: an add to an entry that exists updates it, and the data is
      a part of the entry.
    Source: rtmaddroute, route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at whether an update without significant change is dropped before it is stored

    Scenario Outline: Of the best route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | data    |
        | <net>       | 1 2 3 4 |
      When client "A" has added the route
        | destination | data    |
        | <net>       | 5 6 7 8 |
      Then the best route to <net> is
        | data    |
        | 5 6 7 8 |
      And the <family> table holds exactly these routes
        | destination | data    |
        | <net>       | 5 6 7 8 |

      @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

    @needs-ip
    Scenario: Of a route that is not the best
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric | data |
        | 10.1.0.10/32 | 1         | 1      | 1    |
        | 10.1.0.10/32 | 2         | 9      | 2    |
      When client "A" has added the route
        | destination  | interface | metric | data |
        | 10.1.0.10/32 | 2         | 9      | 3    |
      Then the IP table holds exactly these routes
        | destination  | interface | metric | data |
        | 10.1.0.10/32 | 1         | 1      | 1    |
        | 10.1.0.10/32 | 2         | 9      | 3    |

    Scenario Outline: The next message about the route brings it along, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | data |
        | <net>       | 1    |
      And client "A" has added the route
        | destination | data |
        | <net>       | 2    |
      And client "O" has drained its messages
      When client "A" has deleted the route
        | destination |
        | <net>       |
      Then client "O" has exactly these messages
        | change            | destination | data |
        | RTM_ROUTE_DELETED | <net>       | 2    |

      @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

  @TAB-8 @O
  Rule: What masks, host bits and the order of bytes mean
    Asked: Nothing. The pages speak of network numbers and of the machine's byte order, the header's macros test the low
      byte first, and nobody says what part a mask plays. The kit tries a little of each and records what happens.
    Source: ip-network, ipx-network, rtm.h
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario Outline: A destination with <what>
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination   |
        | <destination> |
      Then it is recorded as "TAB-8 <what>": the answer
      And it is recorded as "TAB-8 <what>, stored": the routes of the IP table

      Examples:
        | what                                 | destination           |
        | a short mask, in the machine's order | 10.1.0.0/16           |
        | a short mask, in the network's order | 0.0.1.10/0.0.255.255  |
        | host bits outside the mask           | 10.1.0.10/16          |
        | a mask with a hole                   | 10.0.2.10/255.0.255.0 |
        | number and mask zero                 | 0.0.0.0/0             |
        | mask zero                            | 10.1.0.10/0           |
        | a loopback number                    | 127.0.0.1/32          |
        | a multicast number                   | 224.0.0.9/32          |
        | the number of all ones               | 255.255.255.255/32    |

    @needs-ip
    Scenario: Two masks, one number: identity, count and order
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination |
        | 10.1.0.0/16 |
      When client "A" adds the route
        | destination |
        | 10.1.0.0/24 |
      Then it is recorded as "TAB-8 masks in identity": the answer
      And it is recorded as "TAB-8 masks in the table": the routes of the IP table
      And it is recorded as "TAB-8 masks in order": the order of a walk of the IP routes
      When the IP networks are counted
      Then it is recorded as "TAB-8 masks in the count": the answer

    @needs-ip
    Scenario: Two masks, one number: single-route clients
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "A" has added the route
        | destination | interface |
        | 10.1.0.0/16 | 1         |
      When client "A" adds the route
        | destination | interface |
        | 10.1.0.0/24 | 2         |
      Then it is recorded as "TAB-8 masks for single-route clients": the routes of the IP table

    @needs-ip
    Scenario: Two masks, one number: look-up and criteria
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination |
        | 10.1.0.0/16 |
      When the route to 10.1.0.0/24 is looked up
      Then it is recorded as "TAB-8 masks in RtmIsRoute": the answer
      Given the criteria route is
        | destination |
        | 10.1.0.0/24 |
      When the first IP route is asked for with flags RTM_ONLY_THIS_NETWORK
      Then it is recorded as "TAB-8 masks in criteria": the answer

    @needs-ip
    Scenario: Next hops that differ in their mask
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | via            |
        | 10.1.0.10/32 | 192.168.1.1/32 |
      When client "A" adds the route
        | destination  | via            |
        | 10.1.0.10/32 | 192.168.1.1/24 |
      Then it is recorded as "TAB-8 masks of next hops": the routes of the IP table

    @needs-ipx
    Scenario Outline: The IPX network <destination>
      Given client "A" is registered for IPX protocol "rip"
      When client "A" adds the route
        | destination   |
        | <destination> |
      Then it is recorded as "TAB-8 IPX network <destination>": the answer

      Examples:
        | destination |
        | 00000000    |
        | FFFFFFFE    |
        | FFFFFFFF    |

  @TAB-9 @R
  Rule: Padding is no part of a route
    Asked: The two bytes behind the next hop of an IPX route are never compared. It follows from the members that
      identify a route and from those that are significant: padding is among neither.
    Source: route-tables-and-route-table-entries, rtm.h
    Not run: on subjects that do not come as a native library; they have no padding
    If it fails: look for a comparison of whole structures or of eight bytes where an address has six

    @needs-native @needs-ipx
    Scenario: Two adds that differ in their padding
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination | via               |
        | 1A2B3C4D    | 02:00:00:00:00:01 |
      When client "A" adds the route with other padding bytes
        | destination | via               |
        | 1A2B3C4D    | 02:00:00:00:00:01 |
      Then the result is RTM_NO_CHANGE
      And the IPX table holds exactly these routes
        | destination | via               |
        | 1A2B3C4D    | 02:00:00:00:00:01 |
