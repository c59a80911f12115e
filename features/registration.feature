Feature: Registering a client
  Everything begins with RtmRegisterClient. A routing protocol names its family and itself, may bring an event by which
  it wants to be woken, and gets a handle that stands for it in every later call.

  What happens to a protocol that is registered twice, to a family or flags that do not exist, to a client without an
  event and to one that keeps a single route for each destination is told in features of their own.

  @REG-1 @R
  Rule: A protocol that nobody handles yet can be registered
    Asked: With a supported family, a protocol identifier that nobody has registered and flags 0, RtmRegisterClient
      returns a handle that is not NULL. It follows from the function's purpose together with its list of failures, of
      which none applies.
    Source: rtmregisterclient
    Not run: a family that the subject does not support is left out; identifiers are those of the manifest
    If it fails: look at what a registration is refused for beside the documented reasons, and at whether the protocol
      identifiers of the manifest are right; a client that passes NULL for the event is REG-8's

    Scenario Outline: The first client of <family>, "<protocol>"
      When client "A" registers for <family> protocol "<protocol>" with an event
      Then the call succeeds
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | protocol |
        | IP     | rip      |
        | IP     | static   |

      @needs-ipx
      Examples:
        | family | protocol |
        | IPX    | rip      |
        | IPX    | static   |

    Scenario Outline: Beside other clients of <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      When client "C" registers for <family> protocol "local" with an event
      Then the call succeeds
      And client "C" can add and delete a route

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip @needs-ipx
    Scenario: Beside clients of the other family
      Given client "A" is registered for IP protocol "rip" with an event
      When client "X" registers for IPX protocol "rip" with an event
      Then the call succeeds
      And client "X" can add and delete a route
      When client "B" registers for IP protocol "static" with an event
      Then the call succeeds
      And client "B" can add and delete a route

    @needs-ip @needs-ipx
    Scenario: The fifth client over both families
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static" with an event
      And client "C" is registered for IP protocol "local" with an event
      And client "X" is registered for IPX protocol "rip" with an event
      When client "Y" registers for IPX protocol "static" with an event
      Then the call succeeds
      And client "Y" can add and delete a route

  @REG-2 @D
  Rule: The handle identifies the client
    Asked: In later calls the handle stands for the client that got it. Derived, from that and from RtmAddRoute's taking
      no protocol but the handle's: a route is entered under the protocol of the client that added it.
    Source: rtmregisterclient, rtmaddroute
    Not run: a family that the subject does not support is left out
    If it fails: look at where RtmAddRoute gets the protocol of a new entry from

    Scenario Outline: Each client's routes carry its protocol, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      When client "A" adds the route
        | destination |
        | <first>     |
      Then the current best route is
        | destination | client |
        | <first>     | A      |
      When client "B" adds the route
        | destination |
        | <second>    |
      Then the current best route is
        | destination | client |
        | <second>    | B      |
      And the <family> table holds exactly these routes
        | destination | client |
        | <first>     | A      |
        | <second>    | B      |

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @O @needs-ip
    Scenario: A route that claims to be somebody else's
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      When client "A" adds the route
        | destination  | client |
        | 10.1.0.10/32 | B      |
      Then it is recorded as "REG-2 another protocol in the route": the answer
      And it is recorded as "REG-2 another protocol in the table": the routes of the IP table

  @REG-7 @R
  Rule: A refused registration changes nothing
    Asked: After a refusal for the family or for the flags, the same protocol can be registered with valid arguments;
      networks and routes are as before and no event fires. It follows from NULL, the sign that no client was registered.
    Source: rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at what the registration stores before it has looked at all of its arguments

    Scenario Outline: Refused for its flags, then welcome, in <family>
      Given client "B" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" with flags <flags> and an event
      And the call was refused with ERROR_INVALID_PARAMETER
      Then protocol "rip" of <family> can register, add and delete a route and deregister

      @needs-ip
      Examples:
        | family | flags      |
        | IP     | 0x2        |
        | IP     | 0x3        |
        | IP     | 0xFFFFFFFF |

      @needs-ipx
      Examples:
        | family | flags      |
        | IPX    | 0x2        |
        | IPX    | 0x3        |
        | IPX    | 0xFFFFFFFF |

    Scenario Outline: Refused for family <number>, then welcome in <family>
      Given client "B" is registered for <family> protocol "static"
      When client "X" registers for family <number> protocol "rip" with an event
      And the call was refused with ERROR_INVALID_PARAMETER
      Then protocol "rip" of <family> can register, add and delete a route and deregister

      @needs-ip
      Examples:
        | family | number     |
        | IP     | 0x2        |
        | IP     | 0x80000001 |

      @needs-ipx
      Examples:
        | family | number     |
        | IPX    | 0x2        |
        | IPX    | 0x80000000 |

    Scenario Outline: Routes, networks, messages and events are as they were, in <family>
      Given client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      And client "C" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And client "B" has drained its messages
      And the state is noted
      When client "X" registers for <family> protocol "rip" with flags 0x2 and an event
      And the call was refused with ERROR_INVALID_PARAMETER
      Then the state is as noted
      When client "Y" registers for family 0xFFFFFFFF protocol "rip" with an event
      And the call was refused with ERROR_INVALID_PARAMETER
      Then the state is as noted
      And client "B" has no message
      And the event of client "X" is not signalled
      And the event of client "Y" is not signalled

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The event of the refused client stays out of it, in <family>
      Given client "B" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" with flags 0x2 and an event
      And the call was refused with ERROR_INVALID_PARAMETER
      When client "A" registers for <family> protocol "rip" with an event
      Then the call succeeds
      When client "B" has added the route
        | destination |
        | <first>     |
      Then the event of client "A" is signalled
      And the event of client "X" is not signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    Scenario Outline: The valid half of invalid flags leaves no trace, in <family>
      When client "X" registers for <family> protocol "rip" with flags 0x3
      And the call was refused with ERROR_INVALID_PARAMETER
      When client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <first>     | 1         |
        | <first>     | 2         |
      Then the <family> table holds exactly these routes
        | destination | interface |
        | <first>     | 1         |
        | <first>     | 2         |

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

  @REG-10 @D
  Rule: A change of a best route signals the event
    Asked: After another client has changed the best route to any network of the table, the event that the client passed
      at registration is signalled.
    Source: rtmregisterclient, rtmaddroute
    Not run: a family that the subject does not support is left out; auto-reset events, on which the pages are silent,
      are not used
    If it fails: look at which kinds of change reach the code that signals, and whether it reaches every client; how long
      the kit waits for a signal is a setting

    Scenario Outline: A route appears, changes and disappears, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      When client "B" has added the route
        | destination | metric |
        | <first>     | 1      |
      Then the event of client "A" is signalled
      When client "A" has drained its messages
      And client "B" has added the route
        | destination | metric |
        | <first>     | 2      |
      Then the event of client "A" is signalled
      When client "A" has drained its messages
      And client "B" has deleted the route
        | destination |
        | <first>     |
      Then the event of client "A" is signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Every client with an event is woken, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      When client "C" has added the route
        | destination |
        | <first>     |
      Then the event of client "A" is signalled
      And the event of client "B" is signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Any network will do, also one that the client has no route to, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the route
        | destination |
        | <first>     |
      And client "B" is registered for <family> protocol "static"
      And client "A" has drained its messages
      When client "B" has added the route
        | destination |
        | <second>    |
      Then the event of client "A" is signalled

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The departure of a client with routes is a change as well, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <first>     |
      And client "A" has drained its messages
      When client "B" has deregistered
      Then the event of client "A" is signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    @O @needs-ip
    Scenario: Whether a client wakes itself
      Given client "A" is registered for IP protocol "rip" with an event
      When client "A" adds the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "REG-10 own add": whether the event of client "A" is signalled
      When client "A" deletes the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "REG-10 own delete": whether the event of client "A" is signalled

  @REG-11 @R
  Rule: What changes no best route signals no event
    Asked: The event stays unsignalled when no best route changed: after an operation that ends in RTM_NO_CHANGE, after
      one that is refused, and after changes in the other family. It follows from what the event is for: changes to best
      routes of the client's own table.
    Source: rtmregisterclient, rtmaddroute
    Not run: the part about the other family needs both families
    If it fails: look at which calls reach the code that signals, and whether it asks if a best route changed

    Scenario Outline: New data for the protocol's own use, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | data |
        | <first>     | 1    |
      And client "A" has drained its messages
      When client "B" has added the route
        | destination | data |
        | <first>     | 2    |
      Then the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    @needs-ip
    Scenario: A worse route comes and goes
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "B" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 2      |
      And client "A" has drained its messages
      When client "B" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 9      |
      Then the event of client "A" is not signalled
      When client "B" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then the event of client "A" is not signalled

    Scenario Outline: Refusals, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <first>     |
      And client "A" has drained its messages
      When client "B" deletes the route
        | destination |
        | <second>    |
      Then the event of client "A" is not signalled
      When client "X" registers for <family> protocol "static"
      Then the event of client "A" is not signalled
      When RtmAddRoute is called with a NULL handle
      Then the event of client "A" is not signalled
      When RtmDeregisterClient is called with a NULL handle
      Then the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Clients that come, go and read, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <first>     |
      And client "A" has drained its messages
      When client "C" is registered for <family> protocol "local" with an event
      And client "C" has deregistered
      And the route to <first> is looked up
      And the <family> networks are counted
      And the first <family> route is asked for with flags 0
      Then the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

    @needs-ip @needs-ipx
    Scenario: Changes in the other family
      Given client "A" is registered for IP protocol "rip" with an event
      And client "X" is registered for IPX protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "Y" is registered for IPX protocol "static"
      When client "Y" has added the route
        | destination |
        | 1A2B3C4D    |
      Then the event of client "X" is signalled
      And the event of client "A" is not signalled
      When client "X" has drained its messages
      And client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      Then the event of client "A" is signalled
      And the event of client "X" is not signalled

  @REG-15 @O
  Rule: One protocol identifier in both families
    Asked: Nothing. The page speaks of the specified protocol without a word about families, while tables are distinct
      for each family. Whether one identifier can be registered once in each family is recorded.
    Source: rtmregisterclient
    Not run: on a subject of one family
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip @needs-ipx
    Scenario: IP first
      Given client "A" is registered for IP protocol "rip"
      When client "B" registers for IPX with the protocol number of client "A"
      Then it is recorded as "REG-15 identifier of an IP client in IPX": the answer

    @needs-ip @needs-ipx
    Scenario: IPX first
      Given client "A" is registered for IPX protocol "rip"
      When client "B" registers for IP with the protocol number of client "A"
      Then it is recorded as "REG-15 identifier of an IPX client in IP": the answer

  @REG-16 @R
  Rule: Clients that are registered at the same time have handles of their own
    Asked: No two live clients have the same handle, within a family or across families. It follows from REG-2: a handle
      that two clients share identifies neither.
    Source: rtmregisterclient
    Not run: across families only where the subject supports both
    If it fails: look at how handles are made, and when a value may be used again

    Scenario Outline: Three clients of <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local" for a single route
      Then clients "A" and "B" have distinct handles
      And clients "B" and "C" have distinct handles
      And clients "A" and "C" have distinct handles

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip @needs-ipx
    Scenario: A client of IP and a client of IPX
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      Then clients "A" and "X" have distinct handles

    Scenario Outline: A newcomer of <family> does not get the handle of one who stays
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has deregistered
      And client "C" is registered for <family> protocol "local"
      Then clients "B" and "C" have distinct handles

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @REG-17 @R
  Rule: A protocol that left can come back, and begins afresh
    Asked: After RtmDeregisterClient the protocol can be registered again, and the new client starts with no routes and
      no messages. It follows from the end of the first registration, whose routes went with it and whose messages were
      for a client that is no more.
    Source: rtmderegisterclient, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at what a deregistration leaves behind under the protocol's number

    Scenario Outline: Without its old routes, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination |
        | <first>     |
      And client "B" has added the route
        | destination |
        | <second>    |
      And client "A" has deregistered
      When client "A2" registers for <family> protocol "rip" with an event
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | client |
        | <second>    | B      |

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Without the messages that it never took, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And client "A" has deregistered
      When client "A2" registers for <family> protocol "rip" with an event
      Then the call succeeds
      And the event of client "A2" is not signalled
      And client "A2" has no message

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: As often as it likes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has deregistered
      And client "A2" is registered for <family> protocol "rip" with an event
      And client "A2" has deregistered
      When client "A3" registers for <family> protocol "rip" for a single route
      Then the call succeeds
      And client "A3" can add and delete a route

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: A hundred times over, in <family>
      Given client "B" is registered for <family> protocol "static"
      And protocol "rip" of <family> has come and gone 100 times
      When client "A" registers for <family> protocol "rip" with an event
      Then the call succeeds
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @REG-18 @R
  Rule: A new client hears nothing of what was before it
    Asked: A client gets no message for changes made before it registered: right after the registration, while nothing
      else changes, RtmDequeueRouteChangeMessage says ERROR_NO_MESSAGES. It follows from the notification's coming after
      a change, not with the registration.
    Source: rtmregisterclient, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the queue of a new client starts with the content of the table

    Scenario Outline: Registered into a table with routes, in <family>
      Given client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And client "A" is registered for <family> protocol "rip" with an event
      When client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES
      And the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The first message is of the first change after it came, in <family>
      Given client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <first>     |
      And client "A" is registered for <family> protocol "rip" with an event
      When client "B" has added the route
        | destination |
        | <second>    |
      Then client "A" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <second>    |

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @REG-19 @D
  Rule: In a shortage a registration fails cleanly
    Asked: Without the resources for another client RtmRegisterClient returns NULL with ERROR_NO_SYSTEM_RESOURCES or
      ERROR_NOT_ENOUGH_MEMORY. Derived: the manager stays consistent and usable.
    Source: rtmregisterclient
    Not run: without fault injection
    If it fails: look at what a registration has done already when one of its later allocations fails

    Scenario Outline: Each allocation of a registration fails in turn, in <family>
      Given client "B" is registered for <family> protocol "static" with an event
      And client "B" has added the route
        | destination |
        | <first>     |
      When every shortage is provoked in turn while client "A" registers for <family> protocol "rip" with an event
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY
      And each shortage left the state as it was
      And the call succeeds
      And client "A" can add and delete a route

      @needs-fault-injection @needs-ip
      Examples:
        | family | first        |
        | IP     | 10.1.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | first    |
        | IPX    | 1A2B3C4D |

  @REG-20 @O
  Rule: Registrations on which the page is silent
    Asked: Nothing. Which error wins where two apply, what becomes of an event that two clients share or that is
      signalled when it is handed over, and whether the first and the last identifier are protocols, is recorded.
    Source: rtmregisterclient
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: A duplicate whose flags are invalid too
      Given client "A" is registered for IP protocol "rip"
      When client "B" registers for IP protocol "rip" with flags 0x2
      Then it is recorded as "REG-20 duplicate with invalid flags": the answer

    @needs-ip
    Scenario: One event for two clients
      Given client "A" is registered for IP protocol "rip" with an event
      When client "B" registers for IP protocol "static" with the event of client "A"
      Then it is recorded as "REG-20 one event for two clients": the answer

    @needs-ip
    Scenario: An event that is signalled already
      When client "A" registers for IP protocol "rip" with an event that is signalled
      Then it is recorded as "REG-20 event signalled at registration": whether the event of client "A" is signalled

    @needs-ip
    Scenario Outline: The protocol identifier <identifier>
      When client "A" registers for IP with protocol number <identifier>
      Then it is recorded as "REG-20 identifier <identifier>": the answer

      Examples:
        | identifier |
        | 0          |
        | 0xFFFFFFFF |
