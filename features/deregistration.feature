Feature: Deregistering a client
  A client leaves with RtmDeregisterClient. Its routes leave with it, the others are told what that did to their best
  routes, and its handle is worth nothing from then on.

  @DRG-1 @D
  Rule: A live client can be deregistered
    Asked: RtmDeregisterClient returns NO_ERROR for the handle of a client that is registered.
    Source: rtmderegisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at how a handle is found again

    Scenario Outline: A client of <family>, registered <how>
      Given client "A" is registered for <family> protocol "rip" <how>
      When client "A" deregisters
      Then the call succeeds

      @needs-ip
      Examples:
        | family | how                              |
        | IP     |                                  |
        | IP     | with an event                    |
        | IP     | for a single route               |
        | IP     | for a single route with an event |

      @needs-ipx
      Examples:
        | family | how                              |
        | IPX    |                                  |
        | IPX    | with an event                    |
        | IPX    | for a single route               |
        | IPX    | for a single route with an event |

    Scenario Outline: A client with routes in the table and messages in its queue, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" deregisters
      Then the call succeeds

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: In any order, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      When client "B" deregisters
      Then the call succeeds
      When client "C" deregisters
      Then the call succeeds
      When client "A" deregisters
      Then the call succeeds

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @DRG-2 @D
  Rule: Its routes leave with it
    Asked: RtmDeregisterClient removes every route that the client added. Derived: it removes no other.
    Source: rtmderegisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at how the routes of a client are found at its end

    Scenario Outline: Its own and nobody else's, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 1         |
      And client "B" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net3>      | 1         |
      When client "A" has deregistered
      Then the <family> table holds exactly these routes
        | destination | interface | client |
        | <net1>      | 1         | B      |
        | <net3>      | 1         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: A single-route client's, too, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 1         |
      And client "B" has added the route
        | destination | interface |
        | <net1>      | 2         |
      When client "A" has deregistered
      Then the <family> table holds exactly these routes
        | destination | interface | client |
        | <net1>      | 2         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The last one leaves an empty table, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "B" has added the route
        | destination |
        | <net2>      |
      When client "A" has deregistered
      And client "B" has deregistered
      Then the <family> table is empty

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: However many they are, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added routes to 150 destinations
      And client "B" has added the route
        | destination |
        | <net1>      |
      When client "A" has deregistered
      Then the <family> table holds exactly these routes
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

  @DRG-3 @D
  Rule: A handle that is not valid is refused
    Asked: RtmDeregisterClient answers ERROR_INVALID_HANDLE to a handle that is not valid. Derived, from what a handle
      is: not valid are NULL, a value that the subject declares it never issues, a handle deregistered already (until
      another handle is made, which may have the same value) and an enumeration handle; and the refusal changes nothing.
    Source: rtmderegisterclient
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at how a handle is recognised; to follow it as a pointer unseen is to crash sooner or later

    Scenario Outline: NULL, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net>       |
      And the state is noted
      When RtmDeregisterClient is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A client that has left already, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net>       |
      And the state is noted
      And client "A" has deregistered
      When client "A" deregisters
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted
      And client "B" can add and delete a route

      @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

    Scenario Outline: An enumeration handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net>       |
      And the enumeration "E" of the <family> routes is open
      When RtmDeregisterClient is called with the handle of enumeration "E"
      Then the call fails with ERROR_INVALID_HANDLE
      And enumeration "E" returns exactly these routes
        | destination | client |
        | <net>       | A      |
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A value that is never issued, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net>       |
      And the state is noted
      When RtmDeregisterClient is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted
      And client "A" can add and delete a route

      @needs-never-issued-handle @needs-ip
      Examples:
        | family | net          |
        | IP     | 10.1.0.10/32 |

      @needs-never-issued-handle @needs-ipx
      Examples:
        | family | net      |
        | IPX    | 1A2B3C4D |

  @DRG-4 @R
  Rule: The others are told what the departure did to their best routes
    Asked: Each other client of the family with an event gets to know each best route that the removal changed; in net
      effect RTM_ROUTE_DELETED where no route is left and RTM_ROUTE_CHANGED where another takes over. It follows from
      the notification of any change to a best route, of which the removal of routes is one. Whether best routes that
      lasted only for a moment are reported on the way is the implementation's own matter.
    Source: rtmregisterclient, rtmderegisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at whether routes removed by a deregistration go the same way out as those removed by
      RtmDeleteRoute

    Scenario Outline: The only route to a network goes, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And client "O" has drained its messages
      When client "A" has deregistered
      Then the event of client "O" is signalled
      And client "O" has exactly these messages
        | change            | destination | client |
        | RTM_ROUTE_DELETED | <net1>      | A      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Some networks lose their last route, in others somebody takes over, when <leaver> leaves, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 2      |
        | <net1>      | 2         | 3      |
        | <net2>      | 1         | 2      |
      And client "B" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 4      |
        | <net3>      | 1         | 4      |
      And client "O" has drained its messages
      And the best routes are noted
      When client "<leaver>" has deregistered
      Then the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | leaver | net1         | net2         | net3         |
        | IP     | A      | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |
        | IP     | B      | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | leaver | net1     | net2     | net3     |
        | IPX    | A      | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |
        | IPX    | B      | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: A client without routes leaves in silence, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net1>      |
      And client "O" has drained its messages
      When client "A" has deregistered
      Then the event of client "O" is not signalled
      And client "O" has no message

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @O @needs-ip
    Scenario: Whether best routes that last only for a moment are told
      Given client "O" is registered for IP protocol "static" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.1.0.10/32 | 3         | 7      |
      And client "O" has drained its messages
      When client "A" deregisters
      Then it is recorded as "DRG-4 messages of a deregistration": the messages of client "O"

  @DRG-5 @R
  Rule: The handle of a client that left is refused everywhere
    Asked: Each function that takes a client handle answers ERROR_INVALID_HANDLE to one that was deregistered, and
      changes nothing. It follows from the refusal of invalid handles that each of their pages promises, and from the
      end of the registration.
    Source: rtmderegisterclient, rtmaddroute, rtmdeleteroute, rtmblockdeleteroutes, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at DRG-3 first, which owns the verdict where both fail; then at whether each function checks its
      handle

    Scenario Outline: <function>, after a client of <family> <how> has left
      Given client "A" is registered for <family> protocol "rip" <how>
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net>       |
      And the state is noted
      And client "A" has deregistered
      When <function> is called with the handle of client "A"
      Then the call fails with ERROR_INVALID_HANDLE
      And the state is as noted
      And client "B" can add and delete a route

      @needs-ip
      Examples:
        | family | how           | function                     | net          |
        | IP     |               | RtmAddRoute                  | 10.1.0.10/32 |
        | IP     |               | RtmDeleteRoute               | 10.1.0.10/32 |
        | IP     |               | RtmBlockDeleteRoutes         | 10.1.0.10/32 |
        | IP     | with an event | RtmAddRoute                  | 10.1.0.10/32 |
        | IP     | with an event | RtmDeleteRoute               | 10.1.0.10/32 |
        | IP     | with an event | RtmBlockDeleteRoutes         | 10.1.0.10/32 |
        | IP     | with an event | RtmDequeueRouteChangeMessage | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | how           | function                     | net      |
        | IPX    |               | RtmAddRoute                  | 1A2B3C4D |
        | IPX    | with an event | RtmDeleteRoute               | 1A2B3C4D |
        | IPX    |               | RtmBlockDeleteRoutes         | 1A2B3C4D |
        | IPX    | with an event | RtmDequeueRouteChangeMessage | 1A2B3C4D |

  @DRG-6 @R
  Rule: Enumerations outlive clients
    Asked: An enumeration that is open goes on working when a client leaves. It follows from the signatures: nothing
      that opens, reads or closes an enumeration takes a client handle, so enumerations belong to no client.
    Source: rtmcreateenumerationhandle, rtmderegisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at what an open enumeration refers to, and whether a deregistration frees it

    Scenario Outline: A client without routes leaves, and every route is still returned, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And the enumeration "E" of the <family> routes is open
      And client "A" has deregistered
      Then enumeration "E" returns exactly these routes
        | destination | client |
        | <net1>      | B      |
        | <net2>      | B      |
      When enumeration "E" is closed
      Then the call succeeds

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The owner of the routes leaves half-way, and the enumeration comes to its end, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net3>      |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned 1 route
      When client "A" has deregistered
      Then enumeration "E" returns no route twice
      When enumeration "E" is closed
      Then the call succeeds

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

  @DRG-7 @D
  Rule: In a shortage a deregistration leaves the state consistent
    Asked: RtmDeregisterClient may answer ERROR_NO_SYSTEM_RESOURCES. Derived: what the functions then say of the tables
      goes together, and nobody else's routes are gone. The client itself may have gone or be there still. A subject that
      never runs short here deviates from nothing.
    Source: rtmderegisterclient
    Not run: without fault injection, or where a deregistration takes nothing that can run short
    If it fails: look at what has gone already when the answer is an error

    Scenario Outline: Each allocation of a deregistration fails in turn, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "O" has drained its messages
      And the best routes are noted
      When every shortage is provoked in turn while client "A" deregisters
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state consistent
      And the call succeeds or fails with ERROR_INVALID_HANDLE
      And the <family> table is empty
      And the messages of client "O" replay from the noted best routes to the present ones

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |
