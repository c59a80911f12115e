Feature: Clients without an event
  Not every client wants to hear what the others do. One that passes NULL for the event is registered like any other: it
  adds, deletes and reads routes, and the others hear of its changes. Only messages it gets none, and there is no queue
  of its own from which it could take one.

  @REG-8 @D
  Rule: The event is optional
    Asked: With NULL for ChangeEvent RtmRegisterClient succeeds. The client is not notified of changes to best routes;
      everything else it does like a client with an event.
    Source: rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the registration, or a later change by somebody else, uses the event without asking
      whether there is one

    Scenario Outline: Registered without an event <how>, in <family>
      When client "A" registers for <family> protocol "rip" <how>
      Then the call succeeds
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | how                |
        | IP     |                    |
        | IP     | for a single route |

      @needs-ipx
      Examples:
        | family | how                |
        | IPX    |                    |
        | IPX    | for a single route |

    Scenario Outline: Every function serves it, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | metric |
        | <first>     | 2      |
      Then the result is RTM_ROUTE_ADDED
      And the best route to <first> is
        | metric | client |
        | 2      | A      |
      When client "A" adds the route
        | destination | metric |
        | <first>     | 3      |
      Then the result is RTM_ROUTE_CHANGED
      And the <family> table has 1 network
      And the <family> table holds exactly these routes
        | destination | metric | client |
        | <first>     | 3      | A      |
      When client "A" deletes the route
        | destination |
        | <first>     |
      Then the result is RTM_ROUTE_DELETED
      When client "A" has added the route
        | destination |
        | <second>    |
      And client "A" block-deletes its routes with flags 0
      Then the call succeeds
      And the <family> table is empty
      When client "A" deregisters
      Then the call succeeds

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: It survives every change that others make, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      When client "B" has added the route
        | destination   | metric |
        | <destination> | 2      |
      And client "B" has added the route
        | destination   | metric |
        | <destination> | 3      |
      And client "B" has deleted the route
        | destination   |
        | <destination> |
      And client "B" has added the route
        | destination   |
        | <destination> |
      And client "B" has deregistered
      Then client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: Between two clients with events it misses nothing for them, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      When client "A" has added the route
        | destination   |
        | <destination> |
      Then the event of client "O" is signalled
      And client "O" has exactly these messages
        | change          | destination   | client |
        | RTM_ROUTE_ADDED | <destination> | A      |
      And client "B" has exactly these messages
        | change          | destination   | client |
        | RTM_ROUTE_ADDED | <destination> | A      |

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: All clients of <family> may do without
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      When client "C" registers for <family> protocol "local"
      Then the call succeeds
      And client "C" can add and delete a route
      And client "B" can add and delete a route
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @REG-9 @D
  Rule: A client without an event has no queue
    Asked: For a client that passed NULL, RtmDequeueRouteChangeMessage answers ERROR_INVALID_HANDLE, as much after a
      change as before one.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the dequeue tells a client without an event from a client with an empty queue

    Scenario Outline: Before and after a change by somebody else, in <family>
      Given client "A" is registered for <family> protocol "rip" <how>
      And client "B" is registered for <family> protocol "static"
      When client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE
      When client "B" has added the route
        | destination   |
        | <destination> |
      And client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family | how                | destination  |
        | IP     |                    | 10.1.0.10/32 |
        | IP     | for a single route | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | how                | destination |
        | IPX    |                    | 1A2B3C4D    |
        | IPX    | for a single route | 1A2B3C4D    |

    Scenario Outline: Its own changes bring it no queue either, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination   |
        | <destination> |
      When client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE
      When client "A" takes its next message without result buffers
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family | destination  |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | destination |
        | IPX    | 1A2B3C4D    |

    Scenario Outline: Its neighbour with an event has a queue that is empty, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" with an event
      When client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE
      When client "B" takes its next message
      Then the call fails with ERROR_NO_MESSAGES

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: The protocol may come back with an event, and leave it out again, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has deregistered
      And client "A2" is registered for <family> protocol "rip" with an event
      And client "A2" has deregistered
      And client "A3" is registered for <family> protocol "rip"
      When client "A3" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    @needs-ip @needs-ipx
    Scenario: The queue of the other family is not its own
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip" with an event
      And client "Y" is registered for IPX protocol "static"
      And client "Y" has added the route
        | destination |
        | 1A2B3C4D    |
      When client "A" takes its next message
      Then the call fails with ERROR_INVALID_HANDLE
      And client "X" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | 1A2B3C4D    |
