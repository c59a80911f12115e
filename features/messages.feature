Feature: Messages and events
  A client that brought an event has a queue. Each change of a best route that somebody else makes puts a message into it
  and signals the event; RtmDequeueRouteChangeMessage takes the messages out again, one at a time, and the event rests
  when there are none left.

  @DEQ-1 @D
  Rule: A message tells what happened to a best route
    Asked: RtmDequeueRouteChangeMessage returns the next message of the client's queue: RTM_ROUTE_ADDED with the new best
      route in CurBestRoute, RTM_ROUTE_DELETED with the lost one in PrevBestRoute, RTM_ROUTE_CHANGED with both.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at what a message holds, and which of its routes is copied into which buffer

    Scenario Outline: Appearing, changing, disappearing, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | via   | interface | metric | data |
        | <net1>      | <via> | 2         | 5      | 21   |
      When client "A" takes its next message
      Then the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination | via   | interface | metric | data | client |
        | <net1>      | <via> | 2         | 5      | 21   | B      |
      When client "B" has added the route
        | destination | via   | interface | metric | data |
        | <net1>      | <via> | 2         | 7      | 22   |
      And client "A" takes its next message
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | via   | interface | metric | client |
        | <net1>      | <via> | 2         | 5      | B      |
      And the current best route is
        | destination | via   | interface | metric | client |
        | <net1>      | <via> | 2         | 7      | B      |
      When client "B" has deleted the route
        | destination | via   | interface |
        | <net1>      | <via> | 2         |
      And client "A" takes its next message
      Then the result is RTM_ROUTE_DELETED
      And the previous best route is
        | destination | via   | interface | metric | client |
        | <net1>      | <via> | 2         | 7      | B      |

      @needs-ip
      Examples:
        | family | net1         | via         |
        | IP     | 10.1.0.10/32 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | via               |
        | IPX    | 1A2B3C4D | 02:00:00:00:00:02 |

    @needs-ip
    Scenario: Another route takes the first place, and gives it back
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "B" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
      And client "A" has drained its messages
      When client "B" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
      And client "A" takes its next message
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | interface | metric |
        | 1         | 5      |
      And the current best route is
        | interface | metric |
        | 2         | 3      |
      When client "B" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      And client "A" takes its next message
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | interface | metric |
        | 2         | 3      |
      And the current best route is
        | interface | metric |
        | 1         | 5      |

    @needs-ip
    Scenario: What a message says is not what has become of the route since
      Given client "A" is registered for IP protocol "rip" with an event
      And client "B" is registered for IP protocol "static"
      And client "B" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 5      |
      And client "B" has added the route
        | destination  | metric |
        | 10.2.0.10/32 | 5      |
      And client "B" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 3      |
      When client "A" takes its next message
      And client "A" takes its next message
      And client "A" takes its next message
      Then every call is answered as the documentation allows

  @DEQ-2 @D
  Rule: ERROR_MORE_MESSAGES says that others are waiting
    Asked: Where more messages remain the answer is ERROR_MORE_MESSAGES. Derived: it is no failure; the call has
      returned a message.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at whether the queue is asked before or after the message has been taken out

    Scenario Outline: Three messages, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      When client "A" takes its next message
      Then the call returns ERROR_MORE_MESSAGES
      And the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination |
        | <net1>      |
      When client "A" takes its next message
      Then the call returns ERROR_MORE_MESSAGES
      And the current best route is
        | destination |
        | <net2>      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: One that came while others were waiting, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" takes its next message
      Then the call returns ERROR_MORE_MESSAGES
      When client "B" has added the route
        | destination |
        | <net3>      |
      And client "A" takes its next message
      Then the call returns ERROR_MORE_MESSAGES
      And the current best route is
        | destination |
        | <net2>      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

  @DEQ-3 @D
  Rule: The last message resets the event
    Asked: With the last message of the queue the answer is NO_ERROR and the event is reset.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at who resets the event, and whether it happens before or after the queue is found empty

    Scenario Outline: The only message, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net1>      |
      When client "A" takes its next message
      Then the call returns NO_ERROR
      And the result is RTM_ROUTE_ADDED
      And the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: The last of two, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "A" has taken 1 message
      When client "A" takes its next message
      Then the call returns NO_ERROR
      And the current best route is
        | destination |
        | <net2>      |
      And the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @DEQ-4 @D
  Rule: An empty queue says so
    Asked: Without a message the answer is ERROR_NO_MESSAGES, and the event is reset.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at the empty queue's own way out of the function

    Scenario Outline: Before the first message and after the last, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      When client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES
      And the event of client "A" is not signalled
      When client "B" has added the route
        | destination |
        | <net1>      |
      And client "A" has taken 1 message
      And client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES
      And the event of client "A" is not signalled
      When client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Its own change may have signalled its event, but brought no message, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      When client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES
      And the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEQ-5 @D
  Rule: Who has no queue is refused
    Asked: To an invalid handle, and for a client that registered without an event, the answer is ERROR_INVALID_HANDLE.
    Source: rtmdequeueroutechangemessage
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at REG-9 first, which owns the verdict on clients without an event; then at how a handle is
      recognised

    Scenario Outline: NULL, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net1>      |
      When RtmDequeueRouteChangeMessage is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      And client "A" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net1>      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A client without an event, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net1>      |
      When RtmDequeueRouteChangeMessage is called with the handle of client "B"
      Then the call fails with ERROR_INVALID_HANDLE
      And client "A" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net1>      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: An enumeration handle, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the enumeration "E" of the <family> routes is open
      When RtmDequeueRouteChangeMessage is called with the handle of enumeration "E"
      Then the call fails with ERROR_INVALID_HANDLE

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
      Given client "A" is registered for IP protocol "rip" with an event
      When RtmDequeueRouteChangeMessage is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE

  @DEQ-6 @D
  Rule: Nobody has to read what a message says
    Asked: CurBestRoute and PrevBestRoute may each be NULL; that route is then not returned. Derived: the message is
      taken out all the same.
    Source: rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look at whether a missing buffer ends the call early

    Scenario Outline: Messages <buffers>, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" takes its next message <buffers>
      Then the call returns ERROR_MORE_MESSAGES
      And the result is RTM_ROUTE_ADDED
      When client "A" takes its next message
      Then the call returns NO_ERROR
      And the current best route is
        | destination |
        | <net2>      |

      @needs-ip
      Examples:
        | family | net1         | net2         | buffers                                      |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | without result buffers                       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | without a buffer for the current best route  |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | without a buffer for the previous best route |

      @needs-ipx
      Examples:
        | family | net1     | net2     | buffers                                      |
        | IPX    | 1A2B3C4D | 1A2B3C4E | without result buffers                       |
        | IPX    | 1A2B3C4D | 1A2B3C4E | without a buffer for the current best route  |
        | IPX    | 1A2B3C4D | 1A2B3C4E | without a buffer for the previous best route |

    Scenario Outline: The last message <buffers>, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination |
        | <net1>      |
      When client "A" takes its next message <buffers>
      Then the call returns NO_ERROR
      And the result is RTM_ROUTE_ADDED
      When client "A" takes its next message
      Then the call fails with ERROR_NO_MESSAGES

      @needs-ip
      Examples:
        | family | net1         | buffers                                     |
        | IP     | 10.1.0.10/32 | without result buffers                      |
        | IP     | 10.1.0.10/32 | without a buffer for the current best route |

      @needs-ipx
      Examples:
        | family | net1     | buffers                                     |
        | IPX    | 1A2B3C4D | without result buffers                      |
        | IPX    | 1A2B3C4D | without a buffer for the current best route |

    Scenario Outline: One route of a change is read without the other, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | metric |
        | <net1>      | 5      |
      And client "A" has drained its messages
      When client "B" has added the route
        | destination | metric |
        | <net1>      | 7      |
      And client "A" takes its next message without a buffer for the current best route
      Then the result is RTM_ROUTE_CHANGED
      And the previous best route is
        | destination | metric |
        | <net1>      | 5      |
      When client "B" has added the route
        | destination | metric |
        | <net1>      | 9      |
      And client "A" takes its next message without a buffer for the previous best route
      Then the result is RTM_ROUTE_CHANGED
      And the current best route is
        | destination | metric |
        | <net1>      | 9      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEQ-7 @R
  Rule: Each client has a queue of its own
    Asked: What one client takes out of its queue is still in the other's. It follows from "the client's queue" and from
      the message's going to each client.
    Source: rtmdequeueroutechangemessage, rtmregisterclient
    Not run: a family that the subject does not support is left out
    If it fails: look at whether messages are shared, and by what each client remembers how far it has read

    Scenario Outline: Two observers, one change, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      And client "C" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" has drained its messages
      Then the event of client "B" is signalled
      And client "B" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net1>      |
        | RTM_ROUTE_ADDED | <net2>      |
      And client "A" has no message

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: In turns, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      And client "C" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "A" takes its next message
      Then the current best route is
        | destination |
        | <net1>      |
      When client "B" takes its next message
      Then the current best route is
        | destination |
        | <net1>      |
      When client "A" takes its next message
      Then the current best route is
        | destination |
        | <net2>      |
      When client "B" takes its next message
      Then the current best route is
        | destination |
        | <net2>      |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: The departure of one observer does not empty the other's queue, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      And client "C" has added the route
        | destination |
        | <net1>      |
      When client "A" has deregistered
      Then client "B" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net1>      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEQ-8 @R
  Rule: Messages come in the order of the changes, and add up to the table
    Asked: Of changes made one after another the messages come in that order. A client that makes no changes itself, and
      replays all its messages from the best routes at some quiet moment, has the best routes of now: by identity and
      family-specific data, as time stamps and protocol-specific data change without a message. It follows from the
      words "next" and "queue", and from every change of a best route making a message.
    Source: rtmdequeueroutechangemessage, rtmaddroute, rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look for changes that make no message, and for messages that overtake each other

    Scenario Outline: In the order of the changes, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "C" is registered for <family> protocol "local"
      And client "B" has added the route
        | destination |
        | <net4>      |
      And client "A" has drained its messages
      When client "B" has added the route
        | destination |
        | <net3>      |
      And client "C" has added the route
        | destination |
        | <net1>      |
      And client "B" has deleted the route
        | destination |
        | <net4>      |
      And client "B" has added the route
        | destination |
        | <net2>      |
      Then client "A" has exactly these messages
        | change            | destination | client |
        | RTM_ROUTE_ADDED   | <net3>      | B      |
        | RTM_ROUTE_ADDED   | <net1>      | C      |
        | RTM_ROUTE_DELETED | <net4>      | B      |
        | RTM_ROUTE_ADDED   | <net2>      | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 |

    Scenario Outline: A busy table replays, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" for a single route
      And the best routes are noted
      When client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
        | <net2>      | 1         | 5      |
        | <net1>      | 2         | 3      |
        | <net1>      | 1         | 2      |
      And client "B" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 4      |
        | <net3>      | 1         | 4      |
        | <net1>      | 2         | 1      |
        | <net3>      | 3         | 6      |
      And client "A" has deleted the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 1         |
      And client "A" has added the route
        | destination | interface | metric |
        | <net2>      | 4         | 9      |
      Then the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: From a snapshot in the middle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
        | <net2>      | 1         | 5      |
      And client "O" is registered for <family> protocol "local" with an event
      And the best routes are noted
      When client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 7      |
        | <net3>      | 1         | 5      |
      And client "A" has deleted the route
        | destination | interface |
        | <net2>      | 1         |
      Then the messages of client "O" replay from the noted best routes to the present ones

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: A long queue loses nothing, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      When client "A" has added routes to 150 destinations
      Then client "O" has an RTM_ROUTE_ADDED message for each of 150 destinations, in their order

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @DEQ-9 @R
  Rule: The event is signalled exactly while messages are waiting
    Asked: With a manual-reset event: while messages are waiting it is signalled; once the last has been taken it is not,
      until the next change. It follows from the signal after a change together with the reset by the last message.
    Source: rtmdequeueroutechangemessage, rtmregisterclient
    Not run: a family that the subject does not support is left out; auto-reset events are not used
    If it fails: look at whether the event is reset while messages remain, or left signalled when none does

    Scenario Outline: From the first message to the last, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      Then the event of client "A" is not signalled
      When client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      Then the event of client "A" is signalled
      When client "A" has taken 1 message
      Then the event of client "A" is signalled
      When client "A" has taken 1 message
      Then the event of client "A" is signalled
      When client "A" has taken 1 message
      Then the event of client "A" is not signalled
      When client "B" has deleted the route
        | destination |
        | <net2>      |
      Then the event of client "A" is signalled
      When client "A" has taken 1 message
      Then the event of client "A" is not signalled

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: One client's last message is not another's, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "C" is registered for <family> protocol "local"
      And client "C" has added the route
        | destination |
        | <net1>      |
      When client "A" takes its next message
      Then the event of client "B" is signalled

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @DEQ-10 @D
  Rule: Each message says what it should, and nothing else makes one
    Asked: RTM_ROUTE_ADDED is the first route to a destination, RTM_ROUTE_DELETED the end of the only one,
      RTM_ROUTE_CHANGED another significant member of the best route. Derived: it is also another route's becoming the
      best, and what leaves every best route as it was makes no message.
    Source: rtmdequeueroutechangemessage, rtmaddroute, rtmdeleteroute
    Not run: a family that the subject does not support is left out
    If it fails: look at whether messages follow from the best route before and after, or from the calls

    Scenario Outline: Three changes, three kinds, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      When client "A" has added the route
        | destination | metric |
        | <net1>      | 5      |
      Then client "O" has exactly these messages
        | change          | destination | metric |
        | RTM_ROUTE_ADDED | <net1>      | 5      |
      When client "A" has added the route
        | destination | metric |
        | <net1>      | 7      |
      Then client "O" has exactly these messages
        | change            | destination | previous metric | metric |
        | RTM_ROUTE_CHANGED | <net1>      | 5               | 7      |
      When client "A" has deleted the route
        | destination |
        | <net1>      |
      Then client "O" has exactly these messages
        | change            | destination | metric |
        | RTM_ROUTE_DELETED | <net1>      | 7      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    @needs-ip
    Scenario: Another route becomes the best: the first is beaten, worsened and deleted
      Given client "O" is registered for IP protocol "local" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
      And client "O" has drained its messages
      When client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
      Then client "O" has exactly these messages
        | change            | destination  | previous interface | interface |
        | RTM_ROUTE_CHANGED | 10.1.0.10/32 | 1                  | 2         |
      When client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 7      |
      Then client "O" has exactly these messages
        | change            | destination  | previous interface | interface |
        | RTM_ROUTE_CHANGED | 10.1.0.10/32 | 2                  | 1         |
      When client "A" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
      Then client "O" has exactly these messages
        | change            | destination  | previous interface | interface |
        | RTM_ROUTE_CHANGED | 10.1.0.10/32 | 1                  | 2         |

    @needs-ip
    Scenario: A worse route comes, changes and goes
      Given client "O" is registered for IP protocol "local" with an event
      And client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
      And client "O" has drained its messages
      When client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.1.0.10/32 | 2         | 7      |
      And client "A" has deleted the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      Then client "O" has no message

    Scenario Outline: A route is refreshed, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | data | ttl  |
        | <net1>      | 1    | 3600 |
      And client "O" has drained its messages
      When client "A" has added the routes
        | destination | data | ttl      |
        | <net1>      | 1    | 3600     |
        | <net1>      | 2    | INFINITE |
      Then client "O" has no message

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Calls that only read, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And client "O" has drained its messages
      When the route to <net1> is looked up
      And the <family> networks are counted
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" is asked for its next route
      And enumeration "E" is closed
      And the first <family> route is asked for with flags 0
      And the age of the best route to <net1> is asked for
      Then client "O" has no message

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @DEQ-11 @D
  Rule: In a shortage no message is lost
    Asked: RtmDequeueRouteChangeMessage may answer ERROR_NO_SYSTEM_RESOURCES. Derived: the message is still in the queue
      then.
    Source: rtmdequeueroutechangemessage
    Not run: without fault injection, or where a dequeue takes nothing that can run short
    If it fails: look at whether the message leaves the queue before everything else is certain

    Scenario Outline: Each allocation of a dequeue fails in turn, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When every shortage is provoked in turn while client "A" takes its next message
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And the result is RTM_ROUTE_ADDED
      And the current best route is
        | destination |
        | <net1>      |
      And client "A" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net2>      |

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

  @DEQ-12 @R
  Rule: One message for each change
    Asked: A change of a best route makes one message, not two. It follows from the page's speaking of a message for a
      change. Whether messages that are still waiting are merged when the same best route changes again, and whether a
      message is there as soon as the call that caused it returns, is recorded.
    Source: rtmaddroute, rtmdequeueroutechangemessage
    Not run: a family that the subject does not support is left out
    If it fails: look for two places that tell of the same change

    Scenario Outline: Each change is told once, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip" for a single route
      When client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
      Then client "O" has exactly these messages
        | change          | destination | interface | metric |
        | RTM_ROUTE_ADDED | <net1>      | 1         | 5      |
      When client "A" has added the route
        | destination | interface | metric |
        | <net1>      | 2         | 7      |
      Then client "O" has exactly these messages
        | change            | destination | previous interface | interface | metric |
        | RTM_ROUTE_CHANGED | <net1>      | 1                  | 2         | 7      |
      When client "A" has deregistered
      Then client "O" has exactly these messages
        | change            | destination | interface | metric |
        | RTM_ROUTE_DELETED | <net1>      | 2         | 7      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Many destinations, many messages, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      When client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      Then client "O" has exactly these messages
        | change          | destination |
        | RTM_ROUTE_ADDED | <net1>      |
        | RTM_ROUTE_ADDED | <net2>      |
        | RTM_ROUTE_ADDED | <net3>      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @O @needs-ip
    Scenario: Whether messages that are waiting are merged
      Given client "O" is registered for IP protocol "local" with an event
      And client "A" is registered for IP protocol "rip"
      When client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 5      |
      And client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 7      |
      And client "A" has added the route
        | destination  | metric |
        | 10.1.0.10/32 | 9      |
      Then it is recorded as "DEQ-12 add and two changes": the messages of client "O"
      When client "A" has added the route
        | destination  |
        | 10.2.0.10/32 |
      And client "A" has deleted the route
        | destination  |
        | 10.2.0.10/32 |
      Then it is recorded as "DEQ-12 add and delete": the messages of client "O"

    @O @needs-ip
    Scenario: Whether the message is there at once
      Given client "O" is registered for IP protocol "local" with an event
      And client "A" is registered for IP protocol "rip"
      When client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      Then it is recorded as "DEQ-12 event when the call returns": whether the event of client "O" is signalled

    Scenario Outline: A second message while one is waiting, in <family>
      Given client "O" is registered for <family> protocol "local" with an event
      And client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When client "O" takes its next message
      Then the call returns ERROR_MORE_MESSAGES
      When client "O" takes its next message
      Then the result is RTM_ROUTE_ADDED

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |
