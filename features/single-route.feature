Feature: One route to each destination
  A protocol may promise to have no more than one route to any destination: it registers with
  RTM_PROTOCOL_SINGLE_ROUTE. From then on a route that it adds to a destination replaces the one that it had there,
  through whatever interface and next hop either of them goes. Nobody else's routes are touched.

  @REG-12 @D
  Rule: A single-route client's add replaces its entry for the destination
    Asked: For a client registered with RTM_PROTOCOL_SINGLE_ROUTE the table keeps one route to each destination network.
      An add to a destination to which the client has a route already replaces that entry instead of making another.
    Source: rtmregisterclient, route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at the key under which this client's entries are found: destination and protocol, without
      interface and next hop

    Scenario Outline: Replaced through another <what>, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination   | via    | interface | metric |
        | <destination> | <via1> | 1         | 5      |
      When client "A" adds the route
        | destination   | via    | interface   | metric |
        | <destination> | <via2> | <interface> | 7      |
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination   | via    | interface   | metric | client |
        | <destination> | <via2> | <interface> | 7      | A      |

      @needs-ip
      Examples:
        | family | what                   | destination  | via1        | via2        | interface |
        | IP     | interface              | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.1 | 2         |
        | IP     | next hop               | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 | 1         |
        | IP     | interface and next hop | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 | 2         |

      @needs-ipx
      Examples:
        | family | what                   | destination | via1              | via2              | interface |
        | IPX    | interface              | 1A2B3C4D    | 02:00:00:00:00:01 | 02:00:00:00:00:01 | 2         |
        | IPX    | next hop               | 1A2B3C4D    | 02:00:00:00:00:01 | 02:00:00:00:00:02 | 1         |
        | IPX    | interface and next hop | 1A2B3C4D    | 02:00:00:00:00:01 | 02:00:00:00:00:02 | 2         |

    Scenario Outline: The better, the worse and the equal route all replace the old one, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination   | interface | metric |
        | <destination> | 1         | 5      |
      When client "A" adds the route
        | destination   | interface | metric   |
        | <destination> | 2         | <metric> |
      Then the <family> table holds exactly these routes
        | destination   | interface | metric   |
        | <destination> | 2         | <metric> |
      And the best route to <destination> is
        | interface | metric   |
        | 2         | <metric> |

      @needs-ip
      Examples:
        | family | destination  | metric |
        | IP     | 10.1.0.10/32 | 3      |
        | IP     | 10.1.0.10/32 | 5      |
        | IP     | 10.1.0.10/32 | 9      |

      @needs-ipx
      Examples:
        | family | destination | metric |
        | IPX    | 1A2B3C4D    | 3      |
        | IPX    | 1A2B3C4D    | 5      |
        | IPX    | 1A2B3C4D    | 9      |

    @needs-ip
    Scenario: However often it changes its mind
      Given client "A" is registered for IP protocol "rip" for a single route
      When client "A" has added the routes
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 5      |
        | 10.1.0.10/32 | 192.168.1.2 | 2         | 3      |
        | 10.1.0.10/32 | 192.168.1.3 | 3         | 9      |
        | 10.1.0.10/32 | 192.168.1.3 | 4         | 9      |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 4      |
      Then the IP table holds exactly these routes
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 4      |

    @needs-ip
    Scenario: The replacement is reported as a change from the old route to the new one
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "A" has added the route
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 5      |
      When client "A" adds the route
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.2 | 2         | 7      |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | 5      |
      And the current best route is
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.2 | 2         | 7      |

    @needs-ipx
    Scenario: The replacement is reported as a change in IPX too
      Given client "A" is registered for IPX protocol "rip" for a single route
      And client "A" has added the route
        | destination | via               | interface | ticks | hops |
        | 1A2B3C4D    | 02:00:00:00:00:01 | 1         | 5     | 2    |
      When client "A" adds the route
        | destination | via               | interface | ticks | hops |
        | 1A2B3C4D    | 02:00:00:00:00:02 | 2         | 7     | 3    |
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | via               | interface | ticks | hops |
        | 1A2B3C4D    | 02:00:00:00:00:01 | 1         | 5     | 2    |
      And the current best route is
        | destination | via               | interface | ticks | hops |
        | 1A2B3C4D    | 02:00:00:00:00:02 | 2         | 7     | 3    |

    Scenario Outline: Observers hear of one change for each replacement, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination   | interface |
        | <destination> | 1         |
      And client "O" has drained its messages
      When client "A" has added the route
        | destination   | interface |
        | <destination> | 2         |
      Then client "O" has exactly these messages
        | change            | destination   | interface | previous interface |
        | RTM_ROUTE_CHANGED | <destination> | 2         | 1                  |
      When client "A" has added the route
        | destination   | interface |
        | <destination> | 3         |
      Then client "O" has exactly these messages
        | change            | destination   | interface | previous interface |
        | RTM_ROUTE_CHANGED | <destination> | 3         | 2                  |

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: Deleted, the one route is gone for good, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |
      When client "A" deletes the route
        | destination   | interface |
        | <destination> | 2         |
      Then the result is RTM_ROUTE_DELETED
      And the <family> table is empty

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: The promise belongs to the registration, not to the protocol, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has deregistered
      And client "A2" is registered for <family> protocol "rip"
      And client "A2" has added the routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |
      Then the <family> table holds exactly these routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |
      When client "A2" has deregistered
      And client "A3" is registered for <family> protocol "rip" for a single route
      And client "A3" has added the routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |
      Then the <family> table holds exactly these routes
        | destination   | interface |
        | <destination> | 2         |

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    @needs-ip
    Scenario: With an event or without, the promise is the same
      Given client "A" is registered for IP protocol "rip" for a single route with an event
      And client "B" is registered for IP protocol "static" for a single route
      When client "A" has added the routes
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
        | 10.1.0.10/32 | 2         |
      And client "B" has added the routes
        | destination  | interface |
        | 10.2.0.10/32 | 1         |
        | 10.2.0.10/32 | 2         |
      Then the IP table holds exactly these routes
        | destination  | interface | client |
        | 10.1.0.10/32 | 2         | A      |
        | 10.2.0.10/32 | 2         | B      |

    Scenario Outline: With routes to nine destinations, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
        | <net4>      |
        | <net5>      |
        | <net6>      |
        | <net7>      |
        | <net8>      |
        | <net9>      |
      When client "A" adds the route
        | destination | interface |
        | <net1>      | 2         |
      Then the <family> table holds exactly these routes
        | destination | interface |
        | <net1>      | 2         |
        | <net2>      | 1         |
        | <net3>      | 1         |
        | <net4>      | 1         |
        | <net5>      | 1         |
        | <net6>      | 1         |
        | <net7>      | 1         |
        | <net8>      | 1         |
        | <net9>      | 1         |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         | net5         | net6         | net7         | net8         | net9         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 | 10.5.0.10/32 | 10.6.0.10/32 | 10.7.0.10/32 | 10.8.0.10/32 | 10.9.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     | net5     | net6     | net7     | net8     | net9     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 | 1A2B3C51 | 1A2B3C52 | 1A2B3C53 | 1A2B3C54 | 1A2B3C55 |

  @REG-13 @R
  Rule: A replacement touches that client's entry and nothing else
    Asked: Other protocols' routes to the same destination stay, the client's routes to other destinations stay, and the
      number of networks does not change. It follows from the page's wording, one route for each destination for that
      protocol, and from the identity of routes, of which the protocol and the destination remain parts.
    Source: rtmregisterclient, route-tables-and-route-table-entries
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the entry to be replaced is searched by destination alone, or by protocol alone

    Scenario Outline: An ordinary neighbour keeps both its routes to the destination, in <family>
      Given client "B" is registered for <family> protocol "static"
      And client "A" is registered for <family> protocol "rip" for a single route
      And client "B" has added the routes
        | destination | interface | metric |
        | <first>     | 1         | 3      |
        | <first>     | 2         | 4      |
      And client "A" has added the route
        | destination | interface | metric |
        | <first>     | 1         | 5      |
      Then the <family> table has 1 network
      When client "A" adds the route
        | destination | interface | metric |
        | <first>     | 3         | 7      |
      Then the <family> table holds exactly these routes
        | destination | interface | metric | client |
        | <first>     | 1         | 3      | B      |
        | <first>     | 2         | 4      | B      |
        | <first>     | 3         | 7      | A      |
      And the <family> table has 1 network

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Two single-route clients replace their own routes, each in its turn, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "B" is registered for <family> protocol "static" for a single route
      And client "A" has added the route
        | destination | interface |
        | <first>     | 1         |
      And client "B" has added the route
        | destination | interface |
        | <first>     | 1         |
      When client "A" adds the route
        | destination | interface |
        | <first>     | 2         |
      Then the <family> table holds exactly these routes
        | destination | interface | client |
        | <first>     | 2         | A      |
        | <first>     | 1         | B      |
      When client "B" adds the route
        | destination | interface |
        | <first>     | 3         |
      Then the <family> table holds exactly these routes
        | destination | interface | client |
        | <first>     | 2         | A      |
        | <first>     | 3         | B      |

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Its routes to other destinations stay, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the routes
        | destination | via   | interface | metric |
        | <first>     | <via> | 1         | 5      |
        | <second>    | <via> | 1         | 5      |
        | <third>     | <via> | 2         | 6      |
      Then the <family> table has 3 networks
      When client "A" adds the route
        | destination | via   | interface | metric |
        | <second>    | <via> | 2         | 6      |
      Then the <family> table holds exactly these routes
        | destination | via   | interface | metric |
        | <first>     | <via> | 1         | 5      |
        | <second>    | <via> | 2         | 6      |
        | <third>     | <via> | 2         | 6      |
      And the <family> table has 3 networks

      @needs-ip
      Examples:
        | family | via         | first        | second       | third        |
        | IP     | 192.168.1.1 | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | via               | first    | second   | third    |
        | IPX    | 02:00:00:00:00:01 | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @needs-ip @needs-ipx
    Scenario: The other family does not notice
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "X" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      And client "X" has added the routes
        | destination | interface |
        | 1A2B3C4D    | 1         |
        | 1A2B3C4D    | 2         |
      When client "A" adds the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then the IP table holds exactly these routes
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      And the IPX table holds exactly these routes
        | destination | interface |
        | 1A2B3C4D    | 1         |
        | 1A2B3C4D    | 2         |

  @REG-14 @R
  Rule: Without the flag a protocol keeps every route
    Asked: Two routes of one protocol to one destination through different interfaces or next hops are two entries, and
      both are kept. It follows from the identity of routes, of which both are parts, and from the flag's being an
      exception to it.
    Source: route-tables-and-route-table-entries, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the flag is asked for at all, and whether it is kept for each client or for the table

    Scenario Outline: Different interfaces, different next hops, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" has added the routes
        | destination   | via    | interface |
        | <destination> | <via1> | 1         |
        | <destination> | <via1> | 2         |
        | <destination> | <via2> | 1         |
        | <destination> | <via2> | 2         |
      Then the <family> table holds exactly these routes
        | destination   | via    | interface |
        | <destination> | <via1> | 1         |
        | <destination> | <via1> | 2         |
        | <destination> | <via2> | 1         |
        | <destination> | <via2> | 2         |
      And the <family> table has 1 network

      @needs-ip
      Examples:
        | family | destination  | via1        | via2        |
        | IP     | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | destination | via1              | via2              |
        | IPX    | 1A2B3C4D    | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: A single-route neighbour does not infect it, in <family>
      Given client "B" is registered for <family> protocol "static" for a single route
      And client "A" is registered for <family> protocol "rip"
      And client "C" is registered for <family> protocol "local" for a single route
      When client "A" has added the routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |
      And client "B" has added the route
        | destination   | interface |
        | <destination> | 1         |
      Then the <family> table holds exactly these routes
        | destination   | interface | client |
        | <destination> | 1         | A      |
        | <destination> | 2         | A      |
        | <destination> | 1         | B      |

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: A fifth route to one destination, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via1> | 3         |
        | <net1>      | <via1> | 4         |
      When client "A" adds the route
        | destination | via    | interface |
        | <net1>      | <via2> | 1         |
      Then the <family> table holds exactly these routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via1> | 3         |
        | <net1>      | <via1> | 4         |
        | <net1>      | <via2> | 1         |

      @needs-ip
      Examples:
        | family | net1         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | via1              | via2              |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

  @TAB-3 @D
  Rule: For a single-route client, interface and next hop are no part of a route's identity
    Asked: The table ignores differences in interface index and next hop between the routes of a client that registered
      with RTM_PROTOCOL_SINGLE_ROUTE: it holds at most one of its routes for each destination.
    Source: route-tables-and-route-table-entries, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at REG-12 first, which owns the verdict where both fail

    Scenario Outline: A route for each destination, and never two, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      When client "A" has added the routes
        | destination | via    | interface |
        | <first>     | <via1> | 1         |
        | <second>    | <via1> | 1         |
        | <first>     | <via2> | 1         |
        | <second>    | <via1> | 2         |
        | <third>     | <via2> | 3         |
        | <first>     | <via2> | 2         |
      Then the <family> table holds exactly these routes
        | destination | via    | interface |
        | <first>     | <via2> | 2         |
        | <second>    | <via1> | 2         |
        | <third>     | <via2> | 3         |
      And the <family> table has 3 networks

      @needs-ip
      Examples:
        | family | first        | second       | third        | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | first    | second   | third    | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: An update that changes nothing significant is recognised as one, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination | via    | interface | data |
        | <first>     | <via1> | 1         | 1    |
      When client "A" adds the route
        | destination | via    | interface | data |
        | <first>     | <via1> | 1         | 2    |
      Then the result is RTM_NO_CHANGE
      And the <family> table holds exactly these routes
        | destination | via    | interface | data |
        | <first>     | <via1> | 1         | 2    |

      @needs-ip
      Examples:
        | family | first        | via1        |
        | IP     | 10.1.0.10/32 | 192.168.1.1 |

      @needs-ipx
      Examples:
        | family | first    | via1              |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:01 |
