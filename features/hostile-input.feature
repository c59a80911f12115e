Feature: Input that nobody should send
  Handles that were never handles, families and flags out of thin air: the pages promise an error code for each of them,
  and an implementation that keeps the promise has no reason to fall over. Pointers to nowhere are another matter; what
  they do is looked at only on request, and only in a process of its own.

  @BAD-1 @R
  Rule: Where an error code is promised, nothing worse happens
    Asked: No invalid handle of whatever kind, no flags and no family make the implementation crash, hang or corrupt its
      tables. It follows from the error codes that the pages promise for them, which only a function that returns can
      give.
    Source: the pages of all functions that take a handle, flags or a family
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at where an argument is used before it is checked

    Scenario Outline: Handles of every wrong kind, one after the other, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "B" is registered for <family> protocol "static" with an event
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And the enumeration "E" of the <family> routes is open
      When RtmAddRoute is called with a NULL handle
      And RtmDeleteRoute is called with a NULL handle
      And RtmBlockDeleteRoutes is called with a NULL handle
      And RtmDequeueRouteChangeMessage is called with a NULL handle
      And RtmDeregisterClient is called with a NULL handle
      And RtmEnumerateGetNextRoute is called with a NULL handle
      And RtmCloseEnumerationHandle is called with a NULL handle
      And RtmAddRoute is called with the handle of enumeration "E"
      And RtmDeleteRoute is called with the handle of enumeration "E"
      And RtmBlockDeleteRoutes is called with the handle of enumeration "E"
      And RtmDequeueRouteChangeMessage is called with the handle of enumeration "E"
      And RtmDeregisterClient is called with the handle of enumeration "E"
      And RtmEnumerateGetNextRoute is called with the handle of client "A"
      And RtmCloseEnumerationHandle is called with the handle of client "A"
      Then enumeration "E" returns exactly these routes
        | destination | client |
        | <net1>      | A      |
        | <net2>      | A      |
      And the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | A      |
        | <net2>      | A      |
      And client "A" can add and delete a route
      And client "B" can add and delete a route

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: <function> with a handle that is closed, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has been closed
      When <function> is called with the handle of enumeration "E"
      Then the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | A      |
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | function                     | net1         |
        | IP     | RtmAddRoute                  | 10.1.0.10/32 |
        | IP     | RtmDeleteRoute               | 10.1.0.10/32 |
        | IP     | RtmBlockDeleteRoutes         | 10.1.0.10/32 |
        | IP     | RtmDequeueRouteChangeMessage | 10.1.0.10/32 |
        | IP     | RtmDeregisterClient          | 10.1.0.10/32 |
        | IP     | RtmEnumerateGetNextRoute     | 10.1.0.10/32 |
        | IP     | RtmCloseEnumerationHandle    | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | function                     | net1     |
        | IPX    | RtmAddRoute                  | 1A2B3C4D |
        | IPX    | RtmDeleteRoute               | 1A2B3C4D |
        | IPX    | RtmBlockDeleteRoutes         | 1A2B3C4D |
        | IPX    | RtmDequeueRouteChangeMessage | 1A2B3C4D |
        | IPX    | RtmDeregisterClient          | 1A2B3C4D |
        | IPX    | RtmEnumerateGetNextRoute     | 1A2B3C4D |
        | IPX    | RtmCloseEnumerationHandle    | 1A2B3C4D |

    Scenario Outline: <function> with a value that is never issued
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When <function> is called with a handle that was never issued
      Then the IP table holds exactly these routes
        | destination  | client |
        | 10.1.0.10/32 | A      |
      And client "A" can add and delete a route

      @needs-never-issued-handle @needs-ip
      Examples:
        | function                     |
        | RtmAddRoute                  |
        | RtmDeleteRoute               |
        | RtmBlockDeleteRoutes         |
        | RtmDequeueRouteChangeMessage |
        | RtmDeregisterClient          |
        | RtmEnumerateGetNextRoute     |
        | RtmCloseEnumerationHandle    |

    Scenario Outline: Family <number> everywhere, beside <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When client "X" registers for family <number> protocol "static" with an event
      And the networks of family <number> are counted
      And the route to <net1> is looked up in family <number>
      And an enumeration "E" of the routes of family <number> is opened with flags 0
      And the first route of family <number> is asked for with flags 0
      And the next route of family <number> is asked for with flags 0
      Then the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | A      |
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | number     | net1         |
        | IP     | 0x2        | 10.1.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | number     | net1     |
        | IPX    | 0x2        | 1A2B3C4D |
        | IPX    | 0x7FFFFFFF | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

    Scenario Outline: Flags <flags> everywhere, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the criteria route is
        | destination | client |
        | <net1>      | A      |
      When client "X" registers for <family> protocol "static" with flags <flags> and an event
      And an enumeration "E" of the <family> routes is opened with flags <flags>
      And the first <family> route is asked for with flags <flags>
      And client "A" block-deletes its routes with flags <flags>
      Then the <family> table holds exactly these routes
        | destination | client |
        | <net1>      | A      |
      And client "A" can add and delete a route

      @needs-ip
      Examples:
        | family | flags      | net1         |
        | IP     | 0x10       | 10.1.0.10/32 |
        | IP     | 0x7FFFFFF0 | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags      | net1     |
        | IPX    | 0x10       | 1A2B3C4D |
        | IPX    | 0x7FFFFFF0 | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

  @BAD-2 @O
  Rule: Pointers to nowhere
    Asked: Nothing. What NULL or a dangling pointer does where a structure or a Flags variable is required, an error code
      or a crash, is recorded.
    Source: rtmaddroute, rtmdeleteroute, rtmisroute, rtmcreateenumerationhandle
    Not run: unless it is asked for, and then only on subjects in a process of their own
    If it fails: it cannot; the kit tells what it saw

    @needs-hostile @needs-ip
    Scenario Outline: <function> with <pointer> for <argument>
      Given client "A" is registered for IP protocol "rip" with an event
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When <function> is called with <pointer> for <argument>
      Then it is recorded as "BAD-2 <function>, <pointer> for <argument>": the answer

      Examples:
        | function                     | pointer            | argument      |
        | RtmAddRoute                  | NULL               | Route         |
        | RtmAddRoute                  | a dangling pointer | Route         |
        | RtmAddRoute                  | NULL               | Flags         |
        | RtmAddRoute                  | a dangling pointer | Flags         |
        | RtmDeleteRoute               | NULL               | Route         |
        | RtmDeleteRoute               | a dangling pointer | Route         |
        | RtmDeleteRoute               | NULL               | Flags         |
        | RtmBlockDeleteRoutes         | NULL               | CriteriaRoute |
        | RtmBlockDeleteRoutes         | a dangling pointer | CriteriaRoute |
        | RtmDequeueRouteChangeMessage | NULL               | Flags         |
        | RtmDequeueRouteChangeMessage | a dangling pointer | Flags         |
        | RtmIsRoute                   | NULL               | Network       |
        | RtmIsRoute                   | a dangling pointer | Network       |
        | RtmIsRoute                   | a dangling pointer | BestRoute     |
        | RtmGetRouteAge               | NULL               | Route         |
        | RtmGetRouteAge               | a dangling pointer | Route         |
        | RtmCreateEnumerationHandle   | a dangling pointer | CriteriaRoute |
        | RtmGetFirstRoute             | NULL               | Route         |
        | RtmGetFirstRoute             | a dangling pointer | Route         |
        | RtmGetNextRoute              | NULL               | Route         |
        | RtmGetNextRoute              | a dangling pointer | Route         |
