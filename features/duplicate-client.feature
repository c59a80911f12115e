Feature: One protocol, one client
  A routing protocol is spoken for by one client at a time. Whoever tries to register it a second time is turned away,
  and the client that was there first notices nothing of the attempt: not in its routes, not in its messages, not in the
  event it waits for.

  @REG-3 @D
  Rule: A protocol that is handled cannot be registered again
    Asked: While a client handles a protocol, RtmRegisterClient for the same protocol returns NULL with
      ERROR_CLIENT_ALREADY_EXISTS, whatever event and valid flags come with it and whatever the first client came with.
      Derived: the same protocol means the same identifier in the same family, since each family has a table of its own.
    Source: rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at the key under which clients are kept; family and protocol are all of it, and neither the event
      nor the flags belong to it

    Scenario Outline: <family>, registered <first>, and again <second>
      Given client "A" is registered for <family> protocol "rip" <first>
      When client "B" registers for <family> protocol "rip" <second>
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples: whatever the two bring along, in IP
        | family | first                            | second                           |
        | IP     |                                  |                                  |
        | IP     |                                  | with an event                    |
        | IP     |                                  | for a single route               |
        | IP     |                                  | for a single route with an event |
        | IP     | with an event                    |                                  |
        | IP     | with an event                    | with an event                    |
        | IP     | with an event                    | for a single route               |
        | IP     | with an event                    | for a single route with an event |
        | IP     | for a single route               |                                  |
        | IP     | for a single route               | with an event                    |
        | IP     | for a single route               | for a single route               |
        | IP     | for a single route               | for a single route with an event |
        | IP     | for a single route with an event |                                  |
        | IP     | for a single route with an event | with an event                    |
        | IP     | for a single route with an event | for a single route               |
        | IP     | for a single route with an event | for a single route with an event |

      @needs-ipx
      Examples: whatever the two bring along, in IPX
        | family | first                            | second                           |
        | IPX    |                                  |                                  |
        | IPX    |                                  | for a single route with an event |
        | IPX    | with an event                    | with an event                    |
        | IPX    | for a single route               |                                  |
        | IPX    | for a single route with an event | for a single route               |

    Scenario Outline: Asking again does not help, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      When client "B" registers for <family> protocol "rip" with an event
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS
      When client "C" registers for <family> protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS
      When client "D" registers for <family> protocol "rip" for a single route
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: Each of several protocols is taken, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local" for a single route
      When client "X" registers for <family> protocol "<protocol>"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples:
        | family | protocol |
        | IP     | rip      |
        | IP     | static   |
        | IP     | local    |

      @needs-ipx
      Examples:
        | family | protocol |
        | IPX    | rip      |
        | IPX    | static   |
        | IPX    | local    |

    Scenario Outline: A protocol with routes in the table is taken as well, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And client "A" has deleted the route
        | destination |
        | <first>     |
      When client "B" registers for <family> protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The client that returned is as exclusive as the one that left, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has deregistered
      And client "A2" is registered for <family> protocol "rip"
      When client "B" registers for <family> protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: The departure of another protocol frees nothing, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "B" has deregistered
      When client "X" registers for <family> protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: Only the duplicate is refused, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "B" registers for <family> protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS
      When client "B" registers for <family> protocol "static"
      Then the call succeeds

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip @needs-ipx
    Scenario: Duplicates are refused in each family while the other has clients too
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      When client "B" registers for IP protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS
      When client "Y" registers for IPX protocol "rip"
      Then the call fails with ERROR_CLIENT_ALREADY_EXISTS

  @REG-4 @R
  Rule: The refused duplicate leaves the first client as it was
    Asked: After the refusal the first client's handle is valid, its routes and its queue are untouched, it is a
      single-route client or not just as before, its event is still the one that is signalled, and neither its event nor
      the newcomer's fires. It follows from the failure that the page documents: no second client comes into being, and
      the page gives a failing call no effect on the client that exists.
    Source: rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at what the registration has stored or replaced by the time it finds the duplicate

    Scenario Outline: Routes stay, and so does the handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And the state is noted
      When client "X" registers for <family> protocol "rip" with an event
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      Then the state is as noted
      When client "A" deletes the route
        | destination |
        | <first>     |
      Then the call succeeds
      And the <family> table holds exactly these routes
        | destination | client |
        | <second>    | A      |

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: Messages that wait go on waiting, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      When client "X" registers for <family> protocol "rip" with an event
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      Then the event of client "A" is signalled
      And the event of client "X" is not signalled
      And client "A" has exactly these messages
        | change          | destination | client |
        | RTM_ROUTE_ADDED | <first>     | B      |
        | RTM_ROUTE_ADDED | <second>    | B      |

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The event of the first client is the one that is signalled, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" <newcomer>
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      Then the event of client "A" is not signalled
      When client "B" has added the route
        | destination   |
        | <destination> |
      Then the event of client "A" is signalled
      And client "A" has exactly these messages
        | change          | destination   |
        | RTM_ROUTE_ADDED | <destination> |

      @needs-ip
      Examples:
        | family | newcomer                         | destination  |
        | IP     |                                  | 10.1.0.10/32 |
        | IP     | with an event                    | 10.1.0.10/32 |
        | IP     | for a single route with an event | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | newcomer      | destination |
        | IPX    |               | 1A2B3C4D    |
        | IPX    | with an event | 1A2B3C4D    |

    Scenario Outline: The newcomer's event is forgotten, in <family>
      Given client "A" is registered for <family> protocol "rip" <first>
      And client "B" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" with an event
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      Then the event of client "X" is not signalled
      When client "B" has added the route
        | destination   |
        | <destination> |
      And client "B" has deleted the route
        | destination   |
        | <destination> |
      Then the event of client "X" is not signalled

      @needs-ip
      Examples:
        | family | first         | destination  |
        | IP     |               | 10.1.0.10/32 |
        | IP     | with an event | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | first         | destination |
        | IPX    |               | 1A2B3C4D    |
        | IPX    | with an event | 1A2B3C4D    |

    Scenario Outline: A client without an event does not come by one, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "X" registers for <family> protocol "rip" with an event
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      When client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: An ordinary client keeps the right to several routes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination   | interface |
        | <destination> | 1         |
      When client "X" registers for <family> protocol "rip" for a single route
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      When client "A" has added the route
        | destination   | interface |
        | <destination> | 2         |
      Then the <family> table holds exactly these routes
        | destination   | interface |
        | <destination> | 1         |
        | <destination> | 2         |

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: A single-route client stays one, in <family>
      Given client "A" is registered for <family> protocol "rip" for a single route
      And client "A" has added the route
        | destination   | interface |
        | <destination> | 1         |
      When client "X" registers for <family> protocol "rip"
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      When client "A" has added the route
        | destination   | interface |
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

    Scenario Outline: The protocol is free when the first client leaves, and not before, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      When client "X" registers for <family> protocol "rip" with an event
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      When client "A" deregisters
      Then the call succeeds
      When client "Y" registers for <family> protocol "rip" with an event
      Then the call succeeds
      And client "Y" can add and delete a route

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip
    Scenario: An open enumeration and the neighbours go on undisturbed
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static" with an event
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "B" has added the route
        | destination  |
        | 10.2.0.10/32 |
      And the enumeration "E" of the IP routes is open
      When client "X" registers for IP protocol "rip"
      And the call was refused with ERROR_CLIENT_ALREADY_EXISTS
      Then enumeration "E" returns exactly these routes
        | destination  | client |
        | 10.1.0.10/32 | A      |
        | 10.2.0.10/32 | B      |
      And client "A" has exactly these messages
        | change          | destination  |
        | RTM_ROUTE_ADDED | 10.2.0.10/32 |
      And client "B" has exactly these messages
        | change          | destination  |
        | RTM_ROUTE_ADDED | 10.1.0.10/32 |
