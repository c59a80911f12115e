Feature: Deleting routes
  RtmDeleteRoute takes back one of the caller's own routes, named by its destination, interface and next hop. The answer
  tells what that did to the best route: nothing, another one took over, or there is none any more.

  @DEL-1 @D
  Rule: A client deletes the route that it names
    Asked: RtmDeleteRoute deletes the caller's route that matches in network, interface and next hop. The protocol is
      that of the handle.
    Source: rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look at the key under which the entry is searched

    Scenario Outline: One of several, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via2> | 1         |
        | <net2>      | <via1> | 1         |
      And client "B" has added the route
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
      When client "A" deletes the route
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via2> | 1         | A      |
        | <net2>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 1         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: All of them, one after the other, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 1         |
      When client "A" has deleted the routes
        | destination | interface |
        | <net1>      | 2         |
        | <net2>      | 1         |
        | <net1>      | 1         |
      Then the <family> table is empty

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Not the first one added, which differs in the <what>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via2> | <other>   |
      When client "A" deletes the route
        | destination | via    | interface |
        | <net1>      | <via2> | <other>   |
      Then the <family> table holds exactly these routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |

      @needs-ip
      Examples:
        | family | what      | net1         | via1        | via2        | other |
        | IP     | interface | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.1 | 2     |
        | IP     | next hop  | 10.1.0.10/32 | 192.168.1.1 | 192.168.1.2 | 1     |

      @needs-ipx
      Examples:
        | family | what      | net1     | via1              | via2              | other |
        | IPX    | interface | 1A2B3C4D | 02:00:00:00:00:01 | 02:00:00:00:00:01 | 2     |
        | IPX    | next hop  | 1A2B3C4D | 02:00:00:00:00:01 | 02:00:00:00:00:02 | 1     |

  @DEL-2 @D
  Rule: The last route to a destination leaves none
    Asked: Where the route was the only one to its destination, the answer is RTM_ROUTE_DELETED.
    Source: rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look at how the flags are worked out where nothing is left

    Scenario Outline: The only route, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" deletes the route
        | destination |
        | <net1>      |
      Then the result is RTM_ROUTE_DELETED
      And there is no route to <net1>
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

    Scenario Outline: The last of several, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
      And client "B" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And client "A" has deleted the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
      When client "B" deletes the route
        | destination | interface |
        | <net1>      | 1         |
      Then the result is RTM_ROUTE_DELETED
      And there is no route to <net1>

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEL-3 @D
  Rule: Where the best route goes, the next best takes over
    Asked: Where the route was the best one and another is left, the answer is RTM_ROUTE_CHANGED, with the new best route
      in CurBestRoute.
    Source: rtmdeleteroute
    Not run: on a subject without IP; for IPX the pages do not say which of two routes is best, see BST-7
    If it fails: look at whether the best of the remaining routes is searched for, or just the next one in some list

    @needs-ip
    Scenario: The second takes over
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | destination  | interface | metric | client |
        | 10.1.0.10/32 | 2         | 5      | A      |
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 2         | 5      |

    @needs-ip
    Scenario: The best of the others takes over, wherever it stands
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 9      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.1.0.10/32 | 3         | 7      |
        | 10.1.0.10/32 | 4         | 5      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | interface | metric |
        | 4         | 5      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 4         |
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | interface | metric |
        | 3         | 7      |

  @DEL-4 @D
  Rule: Where another route is the best, nothing changes
    Asked: Where the route was not the best one, the answer is RTM_NO_CHANGE.
    Source: rtmdeleteroute
    Not run: on a subject without IP; for IPX the pages do not say which of two routes is best, see BST-7
    If it fails: look at whether the flags follow from the best route before and after, or from the deletion alone

    @needs-ip
    Scenario: A worse route goes
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.1.0.10/32 | 3         | 7      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then the result is RTM_NO_CHANGE
      And the IP table holds exactly these routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 3         | 7      |
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 1         | 3      |

    @needs-ip
    Scenario: It was the best once
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 3      |
      When client "A" deletes the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then the result is RTM_NO_CHANGE

  @DEL-5 @D
  Rule: What is not there cannot be deleted
    Asked: Without a matching entry RtmDeleteRoute answers ERROR_NO_SUCH_ROUTE and changes nothing. Derived: a route of
      another protocol is no match, as the protocol is the handle's.
    Source: rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look at which members are left out of the search

    Scenario Outline: A route that differs in its <what>, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
      And client "O" has drained its messages
      And the state is noted
      When client "<deleter>" deletes the route
        | destination | via   | interface   |
        | <net>       | <via> | <interface> |
      Then the call fails with ERROR_NO_SUCH_ROUTE
      And the state is as noted
      And client "O" has no message

      @needs-ip
      Examples:
        | family | what        | net1         | via1        | deleter | net          | via         | interface |
        | IP     | destination | 10.1.0.10/32 | 192.168.1.1 | A       | 10.2.0.10/32 | 192.168.1.1 | 1         |
        | IP     | protocol    | 10.1.0.10/32 | 192.168.1.1 | B       | 10.1.0.10/32 | 192.168.1.1 | 1         |
        | IP     | interface   | 10.1.0.10/32 | 192.168.1.1 | A       | 10.1.0.10/32 | 192.168.1.1 | 2         |
        | IP     | next hop    | 10.1.0.10/32 | 192.168.1.1 | A       | 10.1.0.10/32 | 192.168.1.2 | 1         |

      @needs-ipx
      Examples:
        | family | what        | net1     | via1              | deleter | net      | via               | interface |
        | IPX    | destination | 1A2B3C4D | 02:00:00:00:00:01 | A       | 1A2B3C4E | 02:00:00:00:00:01 | 1         |
        | IPX    | protocol    | 1A2B3C4D | 02:00:00:00:00:01 | B       | 1A2B3C4D | 02:00:00:00:00:01 | 1         |
        | IPX    | interface   | 1A2B3C4D | 02:00:00:00:00:01 | A       | 1A2B3C4D | 02:00:00:00:00:01 | 2         |
        | IPX    | next hop    | 1A2B3C4D | 02:00:00:00:00:01 | A       | 1A2B3C4D | 02:00:00:00:00:02 | 1         |

    Scenario Outline: Twice is once too often, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "A" has deleted the route
        | destination |
        | <net1>      |
      When client "A" deletes the route
        | destination |
        | <net1>      |
      Then the call fails with ERROR_NO_SUCH_ROUTE
      And the <family> table is empty

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEL-6 @D
  Rule: A handle that is not a client's is refused
    Asked: RtmDeleteRoute with an invalid client handle answers ERROR_INVALID_HANDLE. Derived: it deletes nothing.
    Source: rtmdeleteroute
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at how a handle is recognised

    Scenario Outline: NULL, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <bogus>     |
      And the state is noted
      When RtmDeleteRoute is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

      @needs-ip
      Examples:
        | family | bogus       |
        | IP     | 10.9.9.9/32 |

      @needs-ipx
      Examples:
        | family | bogus    |
        | IPX    | 09090909 |

    Scenario Outline: An enumeration handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <bogus>     |
      And the state is noted
      And the enumeration "E" of the <family> routes is open
      When RtmDeleteRoute is called with the handle of enumeration "E"
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

      @needs-ip
      Examples:
        | family | bogus       |
        | IP     | 10.9.9.9/32 |

      @needs-ipx
      Examples:
        | family | bogus    |
        | IPX    | 09090909 |

    Scenario Outline: A value that is never issued, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <bogus>     |
      And the state is noted
      When RtmDeleteRoute is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted

      @needs-never-issued-handle @needs-ip
      Examples:
        | family | bogus       |
        | IP     | 10.9.9.9/32 |

      @needs-never-issued-handle @needs-ipx
      Examples:
        | family | bogus    |
        | IPX    | 09090909 |

  @DEL-7 @D
  Rule: Nobody has to ask for the new best route
    Asked: CurBestRoute may be NULL; the new best route is then not returned. Derived: everything else is as it would
      have been.
    Source: rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the buffer is used only where it is there

    Scenario Outline: The only route goes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When client "A" deletes the route without a result buffer
        | destination |
        | <net1>      |
      Then the result is RTM_ROUTE_DELETED
      And the <family> table is empty

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-ip
    Scenario: Another route takes over
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      When client "A" deletes the route without a result buffer
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then the result is RTM_ROUTE_CHANGED
      And the best route to 10.1.0.10/32 is
        | interface | metric |
        | 2         | 5      |

  @DEL-8 @D
  Rule: Everybody gets the message but the one who deleted
    Asked: A deletion that changes a best route generates a message, and none goes to the caller. Derived: it goes to
      every other client of the family that registered an event.
    Source: rtmdeleteroute, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at whom the message is handed to

    Scenario Outline: The only route goes, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local" with an event
      And client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      And client "B" has drained its messages
      And client "C" has drained its messages
      When client "A" has deleted the route
        | destination |
        | <net1>      |
      Then client "A" has no message
      And client "B" has exactly these messages
        | change            | destination | metric | client |
        | RTM_ROUTE_DELETED | <net1>      | 5      | A      |
      And client "C" has exactly these messages
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

    @needs-ip
    Scenario: Another route takes over
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static" with an event
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      And client "B" has drained its messages
      When client "A" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then client "A" has no message
      And client "B" has exactly these messages
        | change            | destination  | previous interface | previous metric | interface | metric |
        | RTM_ROUTE_CHANGED | 10.1.0.10/32 | 1                  | 3               | 2         | 5      |

    @needs-ip
    Scenario: A worse route goes, and nobody hears of it
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static" with an event
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
      And client "B" has drained its messages
      When client "A" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then client "B" has no message
      And client "A" has no message

    Scenario Outline: The next message is that of the deletion, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has deleted the route
        | destination |
        | <net1>      |
      When client "B" takes its next message
      Then the result is RTM_ROUTE_DELETED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEL-9 @O
  Rule: How precisely a single-route client must name its route
    Asked: Nothing but this, which is documented: named precisely, the route is deleted. Whether another interface or
      next hop also matches, as the identity of such a client's routes suggests and the list of members used for the
      match denies, is recorded.
    Source: rtmdeleteroute, route-tables-and-route-table-entries
    Not run: on a subject without IP
    If it fails: look at whether the entry is found under the same key under which it was stored

    @D @needs-ip
    Scenario: Named precisely
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "A" has added the routes
        | destination  | via         | interface |
        | 10.1.0.10/32 | 192.168.1.1 | 1         |
        | 10.1.0.10/32 | 192.168.1.2 | 2         |
        | 10.2.0.10/32 | 192.168.1.1 | 1         |
      When client "A" deletes the route
        | destination  | via         | interface |
        | 10.1.0.10/32 | 192.168.1.2 | 2         |
      Then the result is RTM_ROUTE_DELETED
      And the IP table holds exactly these routes
        | destination  | via         | interface |
        | 10.2.0.10/32 | 192.168.1.1 | 1         |

    @needs-ip
    Scenario Outline: With another <what>
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "A" has added the route
        | destination  | via         | interface |
        | 10.1.0.10/32 | 192.168.1.1 | 1         |
      When client "A" deletes the route
        | destination  | via   | interface   |
        | 10.1.0.10/32 | <via> | <interface> |
      Then it is recorded as "DEL-9 another <what>": the answer
      And it is recorded as "DEL-9 another <what>, table": the routes of the IP table

      Examples:
        | what      | via         | interface |
        | interface | 192.168.1.1 | 2         |
        | next hop  | 192.168.1.2 | 1         |

  @DEL-10 @R
  Rule: A route with an invalid member is refused
    Asked: RtmDeleteRoute answers ERROR_INVALID_PARAMETER to a route structure with an invalid member, and changes
      nothing. It follows from the page's sentence on this error, which breaks off, read beside that of RtmAddRoute.
      Which members an implementation calls invalid is its own matter.
    Source: rtmdeleteroute, rtmaddroute
    Not run: where the manifest declares no invalid route; and for routes that the subject does not call invalid
    If it fails: look at the manifest's list of invalid routes, and at which function checks them

    @needs-declared-invalid-member @needs-ip
    Scenario: If to delete the route that adds refuse is refused for that, then like this
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And the state is noted
      When client "A" deletes the route that the manifest declares invalid
      Then it is recorded as "DEL-10 declared invalid": the answer
      When the subject refuses it with an error other than ERROR_NO_SUCH_ROUTE
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted

    @needs-ip
    Scenario Outline: If to delete a route with <what> is refused for that, then like this
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "O" has drained its messages
      And the state is noted
      When client "A" deletes the route
        | destination   | <column> |
        | <destination> | <value>  |
      Then it is recorded as "DEL-10 <what>": the answer
      When the subject refuses it with an error other than ERROR_NO_SUCH_ROUTE
      Then the call fails with ERROR_INVALID_PARAMETER
      And the state is as noted
      And client "O" has no message

      Examples:
        | what                       | destination        | column | value   |
        | the default destination    | 0.0.0.0/0          | policy | 0       |
        | host bits outside the mask | 10.2.0.10/16       | policy | 0       |
        | a broadcast destination    | 255.255.255.255/32 | policy | 0       |
        | next hop zero              | 10.2.0.10/32       | via    | 0.0.0.0 |

  @DEL-11 @R
  Rule: Only the named members take part in the match
    Asked: Family-specific and protocol-specific data, the time stamp and RR_RoutingProtocol of the argument play no part
      in finding the route. It follows from the page's list of what is used: network, interface and next hop, with the
      protocol of the handle.
    Source: rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look for a comparison of whole structures

    Scenario Outline: Another <column>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | metric | data    |
        | <net1>      | 5      | 1 2 3 4 |
      And client "B" has added the route
        | destination | metric | data    |
        | <net1>      | 5      | 1 2 3 4 |
      When client "A" deletes the route
        | destination | <column> |
        | <net1>      | <value>  |
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | B      |

      @needs-ip
      Examples:
        | family | net1         | column      | value              |
        | IP     | 10.1.0.10/32 | metric      | 77                 |
        | IP     | 10.1.0.10/32 | policy      | 77                 |
        | IP     | 10.1.0.10/32 | next hop as | 77                 |
        | IP     | 10.1.0.10/32 | metric1     | 77                 |
        | IP     | 10.1.0.10/32 | metric5     | 77                 |
        | IP     | 10.1.0.10/32 | type        | 3                  |
        | IP     | 10.1.0.10/32 | data        | 5 6 7 8            |
        | IP     | 10.1.0.10/32 | time stamp  | 116444736000000000 |
        | IP     | 10.1.0.10/32 | client      | B                  |

      @needs-ipx
      Examples:
        | family | net1     | column     | value              |
        | IPX    | 1A2B3C4D | ticks      | 77                 |
        | IPX    | 1A2B3C4D | hops       | 7                  |
        | IPX    | 1A2B3C4D | flags      | 1                  |
        | IPX    | 1A2B3C4D | data       | 5 6 7 8            |
        | IPX    | 1A2B3C4D | time stamp | 116444736000000000 |
        | IPX    | 1A2B3C4D | client     | B                  |

  @DEL-12 @D
  Rule: In a shortage a delete fails cleanly
    Asked: RtmDeleteRoute may answer ERROR_NO_SYSTEM_RESOURCES. Derived: nothing is half-done then: the route is in the
      table and nobody was told that it went.
    Source: rtmdeleteroute
    Not run: without fault injection, or where a delete takes nothing that can run short
    If it fails: look at what has been removed, and who has been told, when an allocation fails

    Scenario Outline: Each allocation of a delete fails in turn, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "O" has drained its messages
      When every shortage is provoked in turn while client "A" deletes the route
        | destination |
        | <net1>      |
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
      And the result is RTM_ROUTE_DELETED
      And the <family> table holds exactly these routes
        | destination |
        | <net2>      |

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |
