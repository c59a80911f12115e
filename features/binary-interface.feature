Feature: The binary interface
  RTMv1 is a C interface: structures of 92 and 52 bytes, constants with fixed values, and output buffers that belong to
  the caller. Two programs that were compiled years apart understand each other only if both keep to it.

  @ABI-1 @H
  Rule: The structures are laid out as in the header
    Asked: RTM_IP_ROUTE has 92 bytes and RTM_IPX_ROUTE 52, with each member at its place, as the public header rtm.h lays
      them out.
    Source: rtm.h, rtm-ip-route, rtm-ipx-route
    Not run: on subjects that do not come as a native library
    If it fails: look at alignment, at the two bytes of padding behind the IPX next hop and at the sizes of the counts

    @needs-native
    Scenario: What the compiler says
      Then the agent's layout report agrees with the documented layout

  @ABI-2 @H
  Rule: The constants have the values of the header
    Asked: The constants of rtm.h have the documented values, and the error codes are those of winerror.h of which they
      are other names.
    Source: rtm.h, winerror.h
    Not run: on subjects that do not come as a native library
    If it fails: look at the headers that the subject was built with

    @needs-native
    Scenario: What the compiler says
      Then the agent's constants report agrees with the documented constants

  @ABI-3 @R
  Rule: No function writes beyond the structure it was given
    Asked: No function writes behind the 92 or 52 bytes of an output structure, or before them. It follows from the
      layout: what the caller provides is that many bytes.
    Source: rtm.h, rtmaddroute, rtmdeleteroute, rtmdequeueroutechangemessage, rtmisroute
    Not run: on subjects that do not come as a native library
    If it fails: look at the size of what is copied into the caller's buffer, above all for IPX routes

    @needs-native
    Scenario Outline: Every function that returns a route, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static"
      And client "B" has added the route
        | destination | metric |
        | <net1>      | 5      |
      When client "B" adds the route
        | destination | metric |
        | <net1>      | 7      |
      And client "A" takes its next message
      And client "A" takes its next message
      And the route to <net1> is looked up
      And the first <family> route is asked for with flags 0
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" is asked for its next route
      And client "B" deletes the route
        | destination |
        | <net1>      |
      And client "A" takes its next message
      Then no call has written beyond its output structures

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

  @ABI-4 @R
  Rule: Each function has its own few values of Flags
    Asked: On success RtmAddRoute sets Flags to RTM_NO_CHANGE, RTM_ROUTE_ADDED or RTM_ROUTE_CHANGED, RtmDeleteRoute to
      RTM_NO_CHANGE, RTM_ROUTE_DELETED or RTM_ROUTE_CHANGED, RtmDequeueRouteChangeMessage to any of the last three. It
      follows from what each of them can bring about, and from the flags' being whole values and not bits to be combined.
    Source: rtmaddroute, rtmdeleteroute, rtmdequeueroutechangemessage, rtm.h
    Not run: a family that the subject does not support is left out
    If it fails: look at whether Flags is written at all, and whether as a whole DWORD

    Scenario Outline: A route's life, in <family>
      Given client "O" is registered for <family> protocol "static" with an event
      And client "A" is registered for <family> protocol "rip"
      When client "A" adds the route
        | destination | interface | metric |
        | <net1>      | 1         | 5      |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_ADDED, RTM_ROUTE_CHANGED
      When client "A" adds the route
        | destination | interface | metric |
        | <net1>      | 2         | 3      |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_ADDED, RTM_ROUTE_CHANGED
      When client "A" adds the route
        | destination | interface | metric |
        | <net1>      | 2         | 3      |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_ADDED, RTM_ROUTE_CHANGED
      When client "A" adds the route without result buffers
        | destination | interface | metric |
        | <net1>      | 2         | 7      |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_ADDED, RTM_ROUTE_CHANGED
      When client "O" takes its next message
      Then the result is one of RTM_ROUTE_ADDED, RTM_ROUTE_DELETED, RTM_ROUTE_CHANGED
      When client "A" deletes the route
        | destination | interface |
        | <net1>      | 1         |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_DELETED, RTM_ROUTE_CHANGED
      When client "A" deletes the route without a result buffer
        | destination | interface |
        | <net1>      | 2         |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_DELETED, RTM_ROUTE_CHANGED
      When client "O" takes its next message
      Then the result is one of RTM_ROUTE_ADDED, RTM_ROUTE_DELETED, RTM_ROUTE_CHANGED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A deletion that changes nothing adds nothing, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric |
        | <net1>      | 1         | 3      |
        | <net1>      | 2         | 5      |
      When client "A" deletes the route
        | destination | interface |
        | <net1>      | 2   |
      Then the result is one of RTM_NO_CHANGE, RTM_ROUTE_DELETED, RTM_ROUTE_CHANGED

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |
