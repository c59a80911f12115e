Feature: Enumerating routes
  An enumeration is opened over all routes of a family or over a part of them, asked for one route after another, and
  closed. It promises no order. It promises that nothing comes twice, and that on a table that keeps still everything
  comes.

  @ENM-1 @D
  Rule: An enumeration covers the family or the chosen part
    Asked: RtmCreateEnumerationHandle opens an enumeration of all routes of the family, or of one part: one network, one
      interface, one protocol, or the best routes. Derived: flags 0 mean all routes; network, interface and protocol
      together mean what fits all three, for the header's macro RtmGetSpecificRoute combines them. Other combinations,
      of which the page knows none, are recorded.
    Source: rtmcreateenumerationhandle, rtm.h
    Not run: a family that the subject does not support is left out
    If it fails: look at how each flag is joined with its member of the criteria, and at whether members without a flag
      are left out

    Scenario Outline: Those to one network, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 2         |
      And client "B" has added the routes
        | destination | interface |
        | <net2>      | 2         |
        | <net3>      | 3         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 3         | A      |
      And the enumeration "E" of the <family> routes is open with flags RTM_ONLY_THIS_NETWORK
      Then enumeration "E" returns exactly these routes
        | destination | interface | client |
        | <net2>      | 2         | A      |
        | <net2>      | 2         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: All routes, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via2> | 1         |
        | <net2>      | <via1> | 1         |
      And client "B" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net3>      | <via1> | 3         |
      And the criteria route is
        | destination |
        | <net1>      |
      And the enumeration "N" of the <family> routes is open with flags RTM_ONLY_THIS_NETWORK
      Then enumeration "N" returns exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via2> | 1         | A      |
        | <net1>      | <via1> | 1         | B      |
      When the enumeration "E" of the <family> routes is open with flags 0
      Then enumeration "E" returns exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via2> | 1         | A      |
        | <net2>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 1         | B      |
        | <net3>      | <via1> | 3         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: Those through one interface, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 2         |
        | <net3>      | 3         |
      And client "B" has added the routes
        | destination | interface |
        | <net3>      | 2         |
        | <net3>      | 1         |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 2         | A      |
      And the enumeration "E" of the <family> routes is open with flags RTM_ONLY_THIS_INTERFACE
      Then enumeration "E" returns exactly these routes
        | destination | interface | client |
        | <net1>      | 2         | A      |
        | <net2>      | 2         | A      |
        | <net3>      | 2         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: Those of one protocol, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |
      And client "B" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net3>      | 3         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      And the enumeration "E" of the <family> routes is open with flags RTM_ONLY_THIS_PROTOCOL
      Then enumeration "E" returns exactly these routes
        | destination | interface | client |
        | <net1>      | 1         | B      |
        | <net3>      | 3         | B      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    @needs-ip
    Scenario: The best routes
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 5      |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.2.0.10/32 | 1         | 3      |
        | 10.2.0.10/32 | 2         | 5      |
        | 10.3.0.10/32 | 3         | 7      |
      And the enumeration "E" of the IP routes is open with flags RTM_ONLY_BEST_ROUTES
      Then enumeration "E" returns exactly these routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 2         | 3      |
        | 10.2.0.10/32 | 1         | 3      |
        | 10.3.0.10/32 | 3         | 7      |

    @needs-ipx
    Scenario: The best routes, where each has no rival
      Given client "A" is registered for IPX protocol "rip"
      And client "A" has added the routes
        | destination | interface | metric |
        | 1A2B3C4D    | 1         | 5      |
        | 1A2B3C4E    | 2         | 3      |
      And the enumeration "E" of the IPX routes is open with flags RTM_ONLY_BEST_ROUTES
      Then enumeration "E" returns exactly these routes
        | destination | interface | metric |
        | 1A2B3C4D    | 1         | 5      |
        | 1A2B3C4E    | 2         | 3      |

    @R
    Scenario Outline: Network, interface and protocol together, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via2> | 2         |
        | <net2>      | <via1> | 2         |
      And client "B" has added the route
        | destination | via    | interface |
        | <net1>      | <via1> | 2         |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 2         | A      |
      And the enumeration "E" of the <family> routes is open with flags RTM_ONLY_THIS_NETWORK | RTM_ONLY_THIS_INTERFACE | RTM_ONLY_THIS_PROTOCOL
      Then enumeration "E" returns exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via2> | 2         | A      |

      @needs-ip
      Examples:
        | family | net1         | net2         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    @O @needs-ip
    Scenario Outline: Combined flags: <what>
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the routes
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
        | 10.1.0.10/32 | 2         |
        | 10.2.0.10/32 | 2         |
      And client "B" has added the routes
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
        | 10.2.0.10/32 | 1         |
      And the criteria route is
        | destination  | interface | client |
        | 10.1.0.10/32 | 2         | A      |
      When an enumeration "E" of the IP routes is opened with flags <flags>
      Then it is recorded as "ENM-1 <what>": the routes that enumeration "E" returns

      Examples:
        | what                   | flags |
        | network and interface  | 0x3   |
        | network and protocol   | 0x5   |
        | interface and protocol | 0x6   |

  @ENM-2 @D
  Rule: Without anything to enumerate there is no handle
    Asked: Where no route fits, RtmCreateEnumerationHandle returns NULL with ERROR_NO_ROUTES. For an unknown family or
      invalid flags it returns NULL with ERROR_INVALID_PARAMETER. Derived: invalid is every bit outside 0xF.
    Source: rtmcreateenumerationhandle
    Not run: a family that the subject does not support is left out; a number that the manifest lists as a family
    If it fails: look at whether the first route is searched for when the enumeration is opened, and at how family and
      flags are checked

    Scenario Outline: An empty table, in <family>
      Given client "A" is registered for <family> protocol "rip"
      When an enumeration "E" of the <family> routes is opened with flags 0
      Then the call fails with ERROR_NO_ROUTES
      When client "A" has added the route
        | destination |
        | <net1>      |
      And client "A" has deleted the route
        | destination |
        | <net1>      |
      And an enumeration "F" of the <family> routes is opened with flags 0
      Then the call fails with ERROR_NO_ROUTES

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Nothing fits <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the route
        | destination | interface |
        | <net1>      | 1         |
      And the criteria route is
        | destination | interface | client |
        | <net2>      | 2         | B      |
      When an enumeration "E" of the <family> routes is opened with flags <flags>
      Then the call fails with ERROR_NO_ROUTES

      @needs-ip
      Examples:
        | family | flags                   | net1         | net2         |
        | IP     | RTM_ONLY_THIS_NETWORK   | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | net1     | net2     |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 1A2B3C4D | 1A2B3C4E |

    @needs-ip @needs-ipx
    Scenario: The routes of the other family do not count
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When an enumeration "E" of the IPX routes is opened with flags 0
      Then the call fails with ERROR_NO_ROUTES

    Scenario Outline: Family <number>, while there are routes of <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When an enumeration "E" of the routes of family <number> is opened with flags 0
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | number     | net1         |
        | IP     | 0x2        | 10.1.0.10/32 |
        | IP     | 0x3        | 10.1.0.10/32 |
        | IP     | 0x101      | 10.1.0.10/32 |
        | IP     | 0x10001    | 10.1.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0x80000001 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | number     | net1     |
        | IPX    | 0x2        | 1A2B3C4D |
        | IPX    | 0x100      | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

    Scenario Outline: Flags <flags>, while there are routes of <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the criteria route is
        | destination | client |
        | <net1>      | A      |
      When an enumeration "E" of the <family> routes is opened with flags <flags>
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | flags      | net1         |
        | IP     | 0x10       | 10.1.0.10/32 |
        | IP     | 0x20       | 10.1.0.10/32 |
        | IP     | 0x40       | 10.1.0.10/32 |
        | IP     | 0x80       | 10.1.0.10/32 |
        | IP     | 0x100      | 10.1.0.10/32 |
        | IP     | 0x200      | 10.1.0.10/32 |
        | IP     | 0x400      | 10.1.0.10/32 |
        | IP     | 0x800      | 10.1.0.10/32 |
        | IP     | 0x1000     | 10.1.0.10/32 |
        | IP     | 0x2000     | 10.1.0.10/32 |
        | IP     | 0x4000     | 10.1.0.10/32 |
        | IP     | 0x8000     | 10.1.0.10/32 |
        | IP     | 0x10000    | 10.1.0.10/32 |
        | IP     | 0x20000    | 10.1.0.10/32 |
        | IP     | 0x40000    | 10.1.0.10/32 |
        | IP     | 0x80000    | 10.1.0.10/32 |
        | IP     | 0x100000   | 10.1.0.10/32 |
        | IP     | 0x200000   | 10.1.0.10/32 |
        | IP     | 0x400000   | 10.1.0.10/32 |
        | IP     | 0x800000   | 10.1.0.10/32 |
        | IP     | 0x1000000  | 10.1.0.10/32 |
        | IP     | 0x2000000  | 10.1.0.10/32 |
        | IP     | 0x4000000  | 10.1.0.10/32 |
        | IP     | 0x8000000  | 10.1.0.10/32 |
        | IP     | 0x10000000 | 10.1.0.10/32 |
        | IP     | 0x20000000 | 10.1.0.10/32 |
        | IP     | 0x40000000 | 10.1.0.10/32 |
        | IP     | 0x80000000 | 10.1.0.10/32 |
        | IP     | 0x11       | 10.1.0.10/32 |
        | IP     | 0x18       | 10.1.0.10/32 |
        | IP     | 0x80000008 | 10.1.0.10/32 |
        | IP     | 0x7FFFFFFF | 10.1.0.10/32 |
        | IP     | 0xFFFFFFF0 | 10.1.0.10/32 |
        | IP     | 0xFFFFFFFF | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags      | net1     |
        | IPX    | 0x10       | 1A2B3C4D |
        | IPX    | 0x11       | 1A2B3C4D |
        | IPX    | 0x10000    | 1A2B3C4D |
        | IPX    | 0x80000000 | 1A2B3C4D |
        | IPX    | 0xFFFFFFFF | 1A2B3C4D |

  @ENM-3 @D
  Rule: Every route once, and then the end
    Asked: RtmEnumerateGetNextRoute returns no route twice, in whatever order, and then ERROR_NO_MORE_ROUTES. Derived, for
      a table that does not change: every route of the subset is returned, and who asks again at the end is told the
      same.
    Source: rtmenumerategetnextroute
    Not run: a family that the subject does not support is left out
    If it fails: look at how an enumeration remembers where it stands, above all among routes to one destination

    Scenario Outline: A dozen routes to a few destinations, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static" for a single route
      And client "A" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net1>      | <via1> | 2         |
        | <net1>      | <via1> | 3         |
        | <net1>      | <via2> | 1         |
        | <net1>      | <via2> | 2         |
        | <net2>      | <via1> | 1         |
        | <net2>      | <via2> | 1         |
        | <net3>      | <via1> | 4         |
        | <net4>      | <via1> | 1         |
      And client "B" has added the routes
        | destination | via    | interface |
        | <net1>      | <via1> | 1         |
        | <net3>      | <via2> | 4         |
        | <net4>      | <via2> | 1         |
      And the enumeration "E" of the <family> routes is open
      Then enumeration "E" returns exactly these routes
        | destination | via    | interface | client |
        | <net1>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 2         | A      |
        | <net1>      | <via1> | 3         | A      |
        | <net1>      | <via2> | 1         | A      |
        | <net1>      | <via2> | 2         | A      |
        | <net2>      | <via1> | 1         | A      |
        | <net2>      | <via2> | 1         | A      |
        | <net3>      | <via1> | 4         | A      |
        | <net4>      | <via1> | 1         | A      |
        | <net1>      | <via1> | 1         | B      |
        | <net3>      | <via2> | 4         | B      |
        | <net4>      | <via2> | 1         | B      |
      And enumeration "E" returns no further route

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         | via1        | via2        |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 | 192.168.1.1 | 192.168.1.2 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     | via1              | via2              |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 | 02:00:00:00:00:01 | 02:00:00:00:00:02 |

    Scenario Outline: One route, one answer, and the end for ever, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination | metric | data |
        | <net1>      | 5      | 21   |
      And the enumeration "E" of the <family> routes is open
      When enumeration "E" is asked for its next route
      Then the call succeeds
      And the returned route is
        | destination | metric | data | client |
        | <net1>      | 5      | 21   | A      |
      When enumeration "E" is asked for its next route
      Then the call fails with ERROR_NO_MORE_ROUTES
      When enumeration "E" is asked for its next route
      Then the call fails with ERROR_NO_MORE_ROUTES

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: Each part comes to its end, too: <flags>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |
      And the criteria route is
        | destination | interface | client |
        | <net1>      | 1         | A      |
      And the enumeration "E" of the <family> routes is open with flags <flags>
      And enumeration "E" has returned <count>
      Then enumeration "E" returns no further route

      @needs-ip
      Examples:
        | family | flags                   | count    | net1         | net2         |
        | IP     | RTM_ONLY_THIS_NETWORK   | 1 route  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_INTERFACE | 1 route  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_THIS_PROTOCOL  | 2 routes | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | RTM_ONLY_BEST_ROUTES    | 2 routes | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | flags                   | count    | net1     | net2     |
        | IPX    | RTM_ONLY_THIS_NETWORK   | 1 route  | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_INTERFACE | 1 route  | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_THIS_PROTOCOL  | 2 routes | 1A2B3C4D | 1A2B3C4E |
        | IPX    | RTM_ONLY_BEST_ROUTES    | 2 routes | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: A hundred and fifty destinations, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added routes to 150 destinations
      And the enumeration "E" of the <family> routes is open
      Then enumeration "E" returns a route to each of 150 destinations

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

  @ENM-4 @D
  Rule: What is no open enumeration cannot be asked
    Asked: RtmEnumerateGetNextRoute answers ERROR_INVALID_HANDLE to an invalid handle. Derived, from what the handle is
      for: a client handle is invalid here, and so is an enumeration handle once it has been closed (until another handle
      is made, which may have the same value).
    Source: rtmenumerategetnextroute, rtmcloseenumerationhandle
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at how a handle is recognised, and at what kind of handle it may be

    Scenario Outline: NULL, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      And the enumeration "E" of the <family> routes is open
      When RtmEnumerateGetNextRoute is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      And enumeration "E" returns exactly these routes
        | destination |
        | <net1>      |

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: A client handle, in <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      And client "A" has added the route
        | destination |
        | <net1>      |
      When RtmEnumerateGetNextRoute is called with the handle of client "A"
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family | net1         |
        | IP     | 10.1.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     |
        | IPX    | 1A2B3C4D |

    Scenario Outline: An enumeration that was closed <when>, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned <count>
      And enumeration "E" has been closed
      When RtmEnumerateGetNextRoute is called with the handle of enumeration "E"
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family | when       | count    | net1         | net2         |
        | IP     | at once    | 0 routes | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | half-way   | 1 route  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | at its end | 2 routes | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | when       | count    | net1     | net2     |
        | IPX    | at once    | 0 routes | 1A2B3C4D | 1A2B3C4E |
        | IPX    | half-way   | 1 route  | 1A2B3C4D | 1A2B3C4E |
        | IPX    | at its end | 2 routes | 1A2B3C4D | 1A2B3C4E |

    @needs-never-issued-handle @needs-ip
    Scenario: A value that is never issued
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When RtmEnumerateGetNextRoute is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE

  @ENM-5 @D
  Rule: An enumeration is closed once
    Asked: RtmCloseEnumerationHandle returns NO_ERROR for an open enumeration, and ERROR_INVALID_HANDLE after that.
    Source: rtmcloseenumerationhandle
    Not run: the value that is never issued where the manifest declares none
    If it fails: look at ENM-4 first, which owns the verdict where both fail

    Scenario Outline: Closed <when>, and once more, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned <count>
      When enumeration "E" is closed
      Then the call succeeds
      When enumeration "E" is closed
      Then the call fails with ERROR_INVALID_HANDLE

      @needs-ip
      Examples:
        | family | when       | count    | net1         | net2         |
        | IP     | at once    | 0 routes | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | half-way   | 1 route  | 10.1.0.10/32 | 10.2.0.10/32 |
        | IP     | at its end | 2 routes | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | when       | count    | net1     | net2     |
        | IPX    | at once    | 0 routes | 1A2B3C4D | 1A2B3C4E |
        | IPX    | half-way   | 1 route  | 1A2B3C4D | 1A2B3C4E |
        | IPX    | at its end | 2 routes | 1A2B3C4D | 1A2B3C4E |

    Scenario Outline: NULL and a client's handle, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the route
        | destination |
        | <net1>      |
      When RtmCloseEnumerationHandle is called with a NULL handle
      Then the call fails with ERROR_INVALID_HANDLE
      When RtmCloseEnumerationHandle is called with the handle of client "A"
      Then the call fails with ERROR_INVALID_HANDLE
      And client "A" can add and delete a route

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
      Given client "A" is registered for IP protocol "rip"
      When RtmCloseEnumerationHandle is called with a handle that was never issued
      Then the call fails with ERROR_INVALID_HANDLE

  @ENM-6 @D
  Rule: Nothing comes twice, even while the table changes
    Asked: No route is returned twice when others are added or deleted while the enumeration is open. What becomes of a
      route that is itself replaced or added again, and whether all routes come, is recorded.
    Source: rtmenumerategetnextroute, rtmcreateenumerationhandle
    Not run: a family that the subject does not support is left out
    If it fails: look for a position that is kept as a number, which shifts when the table does

    Scenario Outline: Others are added, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net2>      | 2         |
        | <net2>      | 3         |
        | <net3>      | 2         |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned 2 routes
      When client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 1         |
        | <net2>      | 4         |
        | <net4>      | 1         |
      Then enumeration "E" returns no route twice

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 |

    Scenario Outline: Others are deleted, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "B" is registered for <family> protocol "static"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net1>      | 2         |
        | <net2>      | 1         |
        | <net3>      | 1         |
      And client "B" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 3         |
        | <net4>      | 1         |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned 3 routes
      When client "B" block-deletes its routes with flags 0
      Then enumeration "E" returns no route twice

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         | net4         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 | 10.4.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     | net4     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F | 1A2B3C50 |

    Scenario Outline: Everything goes, and the enumeration ends, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
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

    @O @needs-ip
    Scenario: Whether newcomers come, and whether those that left do
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  |
        | 10.2.0.10/32 |
        | 10.3.0.10/32 |
        | 10.4.0.10/32 |
      And the enumeration "E" of the IP routes is open
      And enumeration "E" has returned 1 route
      When client "A" has added the routes
        | destination  |
        | 10.1.0.10/32 |
        | 10.5.0.10/32 |
      And client "A" has deleted the route
        | destination  |
        | 10.3.0.10/32 |
      Then it is recorded as "ENM-6 a changing table": the routes that enumeration "E" returns

    @O @needs-ip
    Scenario: Whether a route that was replaced or added again comes again
      Given client "A" is registered for IP protocol "rip" for a single route
      And client "A" has added the routes
        | destination  | interface |
        | 10.1.0.10/32 | 1         |
        | 10.2.0.10/32 | 1         |
      And the enumeration "E" of the IP routes is open
      And enumeration "E" has returned 2 routes
      When client "A" has added the route
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      And client "A" has deleted the route
        | destination  | interface |
        | 10.2.0.10/32 | 1         |
      And client "A" has added the route
        | destination  | interface |
        | 10.2.0.10/32 | 1         |
      Then it is recorded as "ENM-6 replaced and added again": the routes that enumeration "E" returns

  @ENM-7 @R
  Rule: Enumerations do not know of each other
    Asked: Each of several open enumerations returns all of its routes, however the calls are mixed and whichever of them
      is closed. It follows from the handle, which is what an enumeration is kept under.
    Source: rtmcreateenumerationhandle, rtmenumerategetnextroute, rtmcloseenumerationhandle
    Not run: a family that the subject does not support is left out
    If it fails: look for a position that is kept for the table instead of for the handle

    Scenario Outline: In turns, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      And the enumeration "E" of the <family> routes is open
      And enumeration "E" has returned 1 route
      And the enumeration "F" of the <family> routes is open
      And enumeration "F" has returned 1 route
      And enumeration "E" has returned 1 route
      Then enumeration "F" has returned and still returns exactly these routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |
      And enumeration "E" has returned and still returns exactly these routes
        | destination |
        | <net1>      |
        | <net2>      |
        | <net3>      |

      @needs-ip
      Examples:
        | family | net1         | net2         | net3         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 | 10.3.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     | net3     |
        | IPX    | 1A2B3C4D | 1A2B3C4E | 1A2B3C4F |

    Scenario Outline: One is closed, the other goes on, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination | interface |
        | <net1>      | 1         |
        | <net2>      | 2         |
      And the criteria route is
        | destination | interface |
        | <net1>      | 2         |
      And the enumeration "E" of the <family> routes is open
      And the enumeration "F" of the <family> routes is open with flags RTM_ONLY_THIS_INTERFACE
      When enumeration "E" has been closed
      Then enumeration "F" returns exactly these routes
        | destination | interface |
        | <net2>      | 2         |

      @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @needs-ip @needs-ipx
    Scenario: One of each family
      Given client "A" is registered for IP protocol "rip"
      And client "X" is registered for IPX protocol "rip"
      And client "A" has added the routes
        | destination  |
        | 10.1.0.10/32 |
        | 10.2.0.10/32 |
      And client "X" has added the routes
        | destination |
        | 1A2B3C4D    |
        | 1A2B3C4E    |
      And the enumeration "E" of the IP routes is open
      And the enumeration "F" of the IPX routes is open
      And enumeration "E" has returned 1 route
      Then enumeration "F" returns exactly these routes
        | destination |
        | 1A2B3C4D    |
        | 1A2B3C4E    |
      And enumeration "E" has returned and still returns exactly these routes
        | destination  |
        | 10.1.0.10/32 |
        | 10.2.0.10/32 |

  @ENM-8 @O
  Rule: NULL for criteria that nobody looks at
    Asked: Nothing. Where no RTM_ONLY_THIS_* flag is set no member of the criteria is used, and yet the page does not call
      the argument optional. What NULL does there is recorded.
    Source: rtmcreateenumerationhandle
    Not run: on a subject without IP
    If it fails: it cannot; only a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario Outline: Flags <flags>
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      When an enumeration "E" of the IP routes is opened with flags <flags> and NULL for the criteria
      Then it is recorded as "ENM-8 NULL with flags <flags>": the answer

      Examples:
        | flags                |
        | 0                    |
        | RTM_ONLY_BEST_ROUTES |

  @ENM-9 @O
  Rule: The best of a part, or the part of the best
    Asked: Nothing. RTM_ONLY_BEST_ROUTES beside another flag may choose the best routes that lie in the part, or the best
      ones within the part; which it is, is recorded.
    Source: rtmcreateenumerationhandle
    Not run: on a subject without IP
    If it fails: it cannot; only a crash, a hang or a corrupted table would count against the subject

    @needs-ip
    Scenario: Through one interface, where the best goes through another
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the routes
        | destination  | interface | metric |
        | 10.1.0.10/32 | 1         | 3      |
        | 10.1.0.10/32 | 2         | 5      |
        | 10.2.0.10/32 | 2         | 3      |
      And the criteria route is
        | destination  | interface |
        | 10.1.0.10/32 | 2         |
      When an enumeration "E" of the IP routes is opened with flags RTM_ONLY_THIS_INTERFACE | RTM_ONLY_BEST_ROUTES
      Then it is recorded as "ENM-9 interface and best": the routes that enumeration "E" returns

    @needs-ip
    Scenario: Of one protocol, where another has a route too
      Given client "A" is registered for IP protocol "rip"
      And client "B" is registered for IP protocol "static"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And client "B" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And the criteria route is
        | destination  | client |
        | 10.1.0.10/32 | A      |
      When an enumeration "E" of the IP routes is opened with flags RTM_ONLY_THIS_PROTOCOL | RTM_ONLY_BEST_ROUTES
      Then it is recorded as "ENM-9 first protocol and best": the routes that enumeration "E" returns
      Given the criteria route is
        | destination  | client |
        | 10.1.0.10/32 | B      |
      When an enumeration "F" of the IP routes is opened with flags RTM_ONLY_THIS_PROTOCOL | RTM_ONLY_BEST_ROUTES
      Then it is recorded as "ENM-9 second protocol and best": the routes that enumeration "F" returns

  @ENM-10 @D
  Rule: In a shortage enumerations fail cleanly
    Asked: All three functions may answer ERROR_NO_SYSTEM_RESOURCES, the opening one also ERROR_NOT_ENOUGH_MEMORY.
      Derived: the enumeration and the table stay consistent.
    Source: rtmcreateenumerationhandle, rtmenumerategetnextroute, rtmcloseenumerationhandle
    Not run: without fault injection, or where a call takes nothing that can run short
    If it fails: look at what the failing call had changed already

    Scenario Outline: Each allocation of the opening fails in turn, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <net1>      |
        | <net2>      |
      When every shortage is provoked in turn while an enumeration "E" of the <family> routes is opened with flags 0
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES or ERROR_NOT_ENOUGH_MEMORY
      And each shortage left the state as it was
      And enumeration "E" returns exactly these routes
        | destination |
        | <net1>      |
        | <net2>      |

      @needs-fault-injection @needs-ip
      Examples:
        | family | net1         | net2         |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-fault-injection @needs-ipx
      Examples:
        | family | net1     | net2     |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of a reading fails in turn
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And the enumeration "E" of the IP routes is open
      When every shortage is provoked in turn while enumeration "E" is asked for its next route
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
      And the returned route is
        | destination  |
        | 10.1.0.10/32 |

    @needs-fault-injection @needs-ip
    Scenario: Each allocation of the closing fails in turn
      Given client "A" is registered for IP protocol "rip"
      And client "A" has added the route
        | destination  |
        | 10.1.0.10/32 |
      And the enumeration "E" of the IP routes is open
      When every shortage is provoked in turn while enumeration "E" is closed
      Then each shortage was answered with ERROR_NO_SYSTEM_RESOURCES
      And each shortage left the state as it was
      And the call succeeds
