Feature: The best route
  Of several routes to one destination one is the best, and only that one makes news. Between protocols the priority that
  the administrator gave them decides; within one IP protocol it is the metric, and the lower metric wins.

  @BST-1 @D
  Rule: Priority and metric decide, and nothing else does
    Asked: The best route to a destination follows from the priorities of the protocols and from the metrics of the
      routes.
    Source: about-routing-table-manager-version-1, ip-specific-data
    Not run: on a subject without IP; what concerns two protocols, where the manager gives them one priority
    If it fails: look for anything else in the comparison: the order of adding, the interface, the next hop, the age

    @needs-ip
    Scenario Outline: Whatever comes first, wherever it goes: interface <best> with metric 3
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | via         | interface | metric |
        | 10.1.0.10/32 | 192.168.1.1 | 1         | <m1>   |
        | 10.1.0.10/32 | 192.168.1.3 | 2         | <m2>   |
        | 10.1.0.10/32 | 192.168.1.2 | 3         | <m3>   |
      Then the best route to 10.1.0.10/32 is
        | interface | metric |
        | <best>    | 3      |

      Examples:
        | m1 | m2 | m3 | best |
        | 3  | 5  | 7  | 1    |
        | 3  | 7  | 5  | 1    |
        | 5  | 3  | 7  | 2    |
        | 7  | 3  | 5  | 2    |
        | 5  | 7  | 3  | 3    |
        | 7  | 5  | 3  | 3    |

    @needs-ip
    Scenario: Between two protocols of different priority the order of adding does not matter
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 5      |
      And client "B" has added the routes
        | destination  | metric |
        | 10.1.0.10/32 | 5      |
        | 10.2.0.10/32 | 5      |
      And client "A" has added the route
        | destination  | metric |
        | 10.2.0.10/32 | 5      |
      And the manager gives clients "A" and "B" different priorities
      Then one client has the best routes to all of
        | destination  |
        | 10.1.0.10/32 |
        | 10.2.0.10/32 |

    @needs-ip
    Scenario: What arrives later and is no better stays behind
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 4         | 3      |
      When client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 4      |
        | 10.1.0.10/32 | 2         | 4      |
        | 10.1.0.10/32 | 3         | 5      |
      Then the best route to 10.1.0.10/32 is
        | interface | metric |
        | 4         | 3      |

  @BST-2 @D
  Rule: The priority decides between protocols, the metric within one
    Asked: For IP, FSD_Priority, which the manager sets, decides between routes of different protocols; FSD_Metric
      decides between routes of one protocol, and the lower metric wins. Derived: of two different priorities always the
      same one wins. Which of the two it is, is the implementation's own matter and recorded.
    Source: ip-specific-data, rtmdeleteroute
    Not run: on a subject without IP; what concerns two protocols, where the manager gives them one priority
    If it fails: look at the order of the two comparisons and at their signs

    @needs-ip
    Scenario Outline: The lower metric, <low> against <high>
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | <high> |
        | 10.1.0.10/32 | 2         | <low>  |
        | 10.2.0.10/32 | 1         | <low>  |
        | 10.2.0.10/32 | 2         | <high> |
      Then the best route to 10.1.0.10/32 is
        | interface | metric |
        | 2         | <low>  |
      And the best route to 10.2.0.10/32 is
        | interface | metric |
        | 1         | <low>  |

      Examples:
        | low        | high       |
        | 0          | 1          |
        | 1          | 2          |
        | 9          | 10         |
        | 15         | 16         |
        | 255        | 256        |
        | 256        | 511        |
        | 1          | 65535      |
        | 1          | 0x80000000 |
        | 0x7FFFFFFF | 0x80000000 |

    @needs-ip
    Scenario: No metric outweighs a priority
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the routes
        | destination  | metric |
        | 10.1.0.10/32 | 1      |
        | 10.2.0.10/32 | 9      |
        | 10.3.0.10/32 | 5      |
      And client "B" has added the routes
        | destination  | metric |
        | 10.1.0.10/32 | 9      |
        | 10.2.0.10/32 | 1      |
        | 10.3.0.10/32 | 5      |
      And the manager gives clients "A" and "B" different priorities
      Then one client has the best routes to all of
        | destination  |
        | 10.1.0.10/32 |
        | 10.2.0.10/32 |
        | 10.3.0.10/32 |

    @needs-ip
    Scenario: The same priority wins however many routes there are
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added routes to 10 destinations
      And client "B" has added routes to 10 destinations
      And client "A" has added routes to 40 destinations
      And client "B" has added routes to 40 destinations
      And the manager gives clients "A" and "B" different priorities
      Then one client has the best routes to all of 40 destinations

    @needs-ip
    Scenario: The priority that the caller asks for is not what counts
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | interface | metric | priority |
        | 10.1.0.10/32 | 1         | 3      | 200      |
        | 10.1.0.10/32 | 2         | 5      | 100      |
        | 10.2.0.10/32 | 1         | 3      | 100      |
        | 10.2.0.10/32 | 2         | 5      | 200      |
      Then the best route to 10.1.0.10/32 is
        | interface | metric |
        | 1         | 3      |
      And the best route to 10.2.0.10/32 is
        | interface | metric |
        | 1         | 3      |

    @O @needs-ip
    Scenario: Which priority wins
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "BST-2 priorities": the priorities in the IP table
      And it is recorded as "BST-2 best of two protocols": the best route to 10.1.0.10/32

  @BST-3 @D
  Rule: The other five metrics play no part
    Asked: FSD_Metric1 to FSD_Metric5 take no part in finding the best route.
    Source: ip-specific-data
    Not run: on a subject without IP
    If it fails: look for them in the comparison

    @needs-ip
    Scenario Outline: <member> favours the worse route
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | interface | metric | <member> |
        | 10.1.0.10/32 | 1         | 3      | 9        |
        | 10.1.0.10/32 | 2         | 5      | 0        |
        | 10.2.0.10/32 | 1         | 3      | 0        |
        | 10.2.0.10/32 | 2         | 5      | 9        |
      Then the best route to 10.1.0.10/32 is
        | interface | metric |
        | 1         | 3      |
      And the best route to 10.2.0.10/32 is
        | interface | metric |
        | 1         | 3      |

      Examples:
        | member  |
        | metric1 |
        | metric2 |
        | metric3 |
        | metric4 |
        | metric5 |

  @BST-4 @D
  Rule: A route of type invalid competes like any other
    Asked: FSD_Type 2, invalid, does not exclude a route from the computation of the best route.
    Source: ip-specific-data
    Not run: on a subject without IP
    If it fails: look for the type in the comparison

    @needs-ip
    Scenario: Alone
      Given client "A" is registered for IP protocol "rip"
      When client "A" adds the route
        | destination  | type | metric |
        | 10.1.0.10/32 | 2    | 3      |
      Then the result is RTM_ROUTE_ADDED
      And the best route to 10.1.0.10/32 is
        | type | metric |
        | 2    | 3      |

    @needs-ip
    Scenario Outline: With the lower metric, before or after the other: interface <best>
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | interface | type | metric |
        | 10.1.0.10/32 | 1         | <t1> | <m1>   |
        | 10.1.0.10/32 | 2         | <t2> | <m2>   |
      Then the best route to 10.1.0.10/32 is
        | interface | type | metric |
        | <best>    | 2    | 3      |

      Examples:
        | t1 | m1 | t2 | m2 | best |
        | 2  | 3  | 4  | 5  | 1    |
        | 4  | 5  | 2  | 3  | 2    |
        | 3  | 5  | 2  | 3  | 2    |

    @needs-ip
    Scenario: With the higher metric it loses
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the routes
        | destination  | interface | type | metric |
        | 10.1.0.10/32 | 1         | 2    | 5      |
        | 10.1.0.10/32 | 2         | 4    | 3      |
      Then the best route to 10.1.0.10/32 is
        | interface | type | metric |
        | 2         | 4    | 3      |

  @BST-5 @O
  Rule: Whether a protocol has one priority
    Asked: Nothing. Whether all routes of a protocol carry the same FSD_Priority is recorded; the kit reads what the
      manager has set and works with that.
    Source: ip-specific-data
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: Three protocols, several routes of each
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "C" is registered for IP protocol "local"
      And client "A" has added the routes
        | destination  | type | metric |
        | 10.1.0.10/32 | 3    | 3      |
        | 10.2.0.10/32 | 4    | 5      |
      And client "B" has added the routes
        | destination  | type | metric |
        | 10.1.0.10/32 | 3    | 3      |
        | 10.2.0.10/32 | 4    | 5      |
      And client "C" has added the routes
        | destination  | type | metric |
        | 10.1.0.10/32 | 3    | 3      |
        | 10.2.0.10/32 | 4    | 5      |
      Then it is recorded as "BST-5 priorities": the priorities in the IP table

  @BST-6 @O
  Rule: What the pages leave open about the best route
    Asked: Nothing. For IPX it is the custom to look at the ticks first and at the hops then, but no page says so; nor
      does one speak of protocols of equal priority, of ties, or of what FSD_Flags does to the choice.
    Source: ipx-specific-data, ip-specific-data
    Not run: a family that the subject does not support is left out
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ipx
    Scenario Outline: IPX: <what>
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the route
        | destination | interface | ticks | hops | flags |
        | 1A2B3C4D    | 1         | <t1>  | <h1> | <f1>  |
      When client "A" adds the route
        | destination | interface | ticks | hops | flags |
        | 1A2B3C4D    | 2         | <t2>  | <h2> | <f2>  |
      Then it is recorded as "BST-6 IPX, <what>": the best route to 1A2B3C4D

      Examples:
        | what                              | t1 | h1 | f1 | t2 | h2 | f2 |
        | fewer ticks, more hops            | 2  | 5  | 0  | 3  | 4  | 0  |
        | more ticks, fewer hops            | 3  | 4  | 0  | 2  | 5  | 0  |
        | equal ticks, fewer hops           | 3  | 5  | 0  | 3  | 4  | 0  |
        | equal hops, fewer ticks           | 5  | 3  | 0  | 4  | 3  | 0  |
        | a tie                             | 3  | 3  | 0  | 3  | 3  | 0  |
        | a global client route, else a tie | 3  | 3  | 0  | 3  | 3  | 1  |
        | an unknown flag, else a tie       | 3  | 3  | 0  | 3  | 3  | 2  |

    @needs-ipx
    Scenario Outline: IPX between protocols: <what>
      Given client "A" is registered for IPX protocol "rip"
      And client "B" is registered for IPX protocol "static"
      When client "A" has added the route
        | destination | metric |
        | 1A2B3C4D    | <a>    |
      And client "B" has added the route
        | destination | metric |
        | 1A2B3C4D    | <b>    |
      Then it is recorded as "BST-6 IPX between protocols, <what>": the best route to 1A2B3C4D

      Examples:
        | what               | a | b |
        | the first shorter  | 3 | 5 |
        | the second shorter | 5 | 3 |
        | a tie              | 4 | 4 |

    @needs-ip
    Scenario Outline: IP: <what>
      Given client "A" is registered for IP protocol "rip"
      When client "A" has added the route
        | destination  | interface | metric | flags |
        | 10.1.0.10/32 | 1         | 3      | <f1>  |
      And client "A" adds the route
        | destination  | interface | metric | flags |
        | 10.1.0.10/32 | 2         | <m2>   | <f2>  |
      Then it is recorded as "BST-6 IP, <what>": the best route to 10.1.0.10/32

      Examples:
        | what                             | f1 | m2 | f2 |
        | a tie                            | 1  | 3  | 1  |
        | a better route that is not valid | 1  | 2  | 0  |
        | a tie with one that is not valid | 1  | 3  | 0  |

    @needs-ip
    Scenario: IP: two protocols with one metric
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      When client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 3      |
      And client "B" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 3      |
      Then it is recorded as "BST-6 IP, two protocols with one metric": the best route to 10.1.0.10/32
      And it is recorded as "BST-6 IP, their priorities": the priorities in the IP table

  @BST-7 @R
  Rule: Everybody names the same best route
    Asked: RtmIsRoute, the enumeration of best routes, the results of adds and deletes and the messages all name one
      route. It follows from there being one best route to a destination, of which all their pages speak. In a tie an
      enumeration may list the others too; how many it lists is recorded.
    Source: rtmisroute, rtmcreateenumerationhandle, rtmaddroute, rtmdeleteroute, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look for a best route that is kept in two places, and for the one that is not kept up to date

    Scenario Outline: Added: metric <m2> beside metric 5, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
      And client "O" has drained its messages
      And the best routes are noted
      When client "A" adds the route
        | destination | interface | metric |
        | <net1>      | 2         | <m2>   |
      Then the results name one best route to <net1> throughout
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         | m2 |
        | IP     | 10.1.0.10/32 | 3  |
        | IP     | 10.1.0.10/32 | 5  |
        | IP     | 10.1.0.10/32 | 7  |

      @needs-ipx
      Examples:
        | family | net1     | m2 |
        | IPX    | 1A2B3C4D | 3  |
        | IPX    | 1A2B3C4D | 5  |
        | IPX    | 1A2B3C4D | 7  |

    Scenario Outline: Updated: from metric <before> to <after>, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric   |
        | <net1>      | 1         | 5        |
        | <net1>      | 2         | <before> |
        | <net1>      | 3         | 7        |
      And client "O" has drained its messages
      And the best routes are noted
      When client "A" adds the route
        | destination | interface | metric  |
        | <net1>      | 2         | <after> |
      Then the results name one best route to <net1> throughout
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         | before | after |
        | IP     | 10.1.0.10/32 | 3      | 9     |
        | IP     | 10.1.0.10/32 | 9      | 3     |
        | IP     | 10.1.0.10/32 | 3      | 5     |
        | IP     | 10.1.0.10/32 | 9      | 5     |
        | IP     | 10.1.0.10/32 | 6      | 8     |

      @needs-ipx
      Examples:
        | family | net1     | before | after |
        | IPX    | 1A2B3C4D | 3      | 9     |
        | IPX    | 1A2B3C4D | 9      | 3     |
        | IPX    | 1A2B3C4D | 3      | 5     |
        | IPX    | 1A2B3C4D | 9      | 5     |

    Scenario Outline: Deleted: interface <gone>, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
        | <net1>      | 2         | 3      |
        | <net1>      | 3         | 5      |
      And client "O" has drained its messages
      And the best routes are noted
      When client "A" deletes the route
        | destination | interface |
        | <net1>      | <gone>    |
      Then the results name one best route to <net1> throughout
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         | gone |
        | IP     | 10.1.0.10/32 | 1    |
        | IP     | 10.1.0.10/32 | 2    |
        | IP     | 10.1.0.10/32 | 3    |

      @needs-ipx
      Examples:
        | family | net1     | gone |
        | IPX    | 1A2B3C4D | 1    |
        | IPX    | 1A2B3C4D | 2    |
        | IPX    | 1A2B3C4D | 3    |

    @needs-ip
    Scenario: Where there is one best route, it alone is listed
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.1.0.10/32 | 3         | 7      |
        | 10.2.0.10/32 | 1         | 5      |
      And the enumeration "E" of the IP routes is open with flags RTM_ONLY_BEST_ROUTES
      Then enumeration "E" returns exactly these routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.2.0.10/32 | 1         | 5      |
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 2         | 3      |
      And the best route to 10.2.0.10/32 is
        | interface | metric |
        | 1         | 5      |

    @O @needs-ip
    Scenario: How many of a tie are listed
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.1.0.10/32 | 3         | 7      |
      And the enumeration "E" of the IP routes is open with flags RTM_ONLY_BEST_ROUTES
      Then it is recorded as "BST-7 best routes listed in a tie": the routes that enumeration "E" returns

  @BST-8 @O
  Rule: When an administrator changes a priority
    Asked: Nothing. Whether routes that exist are looked at again when the priority of their protocol changes, and
      whether anybody is told, is recorded.
    Source: about-routing-table-manager-version-1
    Not run: on a subject without settings for priorities, or without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-priorities @needs-ip
    Scenario: The order of two protocols is turned round
      Given client "O" is registered for IP protocol "local" with an event
      And client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And the priority of client "A" is set to 10
      And the priority of client "B" is set to 20
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "O" has drained its messages
      And it is recorded as "BST-8 before": the best route to 10.1.0.10/32
      When the priority of client "A" is set to 30
      Then it is recorded as "BST-8 after": the best route to 10.1.0.10/32
      And it is recorded as "BST-8 priorities of existing routes": the priorities in the IP table
      And it is recorded as "BST-8 messages": the messages of client "O"
