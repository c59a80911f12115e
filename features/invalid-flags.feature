Feature: Flags that do not exist
  RtmRegisterClient knows one flag, RTM_PROTOCOL_SINGLE_ROUTE, the lowest of 32 bits. The other 31 mean nothing, and a
  registration that sets one of them is refused: with that bit alone, with several, and with the valid bit beside it.

  @REG-6 @D
  Rule: A registration with an invalid flag is refused
    Asked: Invalid flags are answered NULL with ERROR_INVALID_PARAMETER. Derived: invalid is every bit but
      RTM_PROTOCOL_SINGLE_ROUTE, the only value that the page supports, and the valid bit does not excuse an invalid
      one. A manifest may declare further bits that its subject accepts.
    Source: rtmregisterclient
    Not run: for flags that consist of valid bits and bits declared in the manifest
    If it fails: look at whether the flags are checked as a whole or only the bits that the code happens to know

    Scenario Outline: Flags <flags> in <family>
      Given client "A" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" with flags <flags>
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples: each of the 31 other bits by itself
        | family | flags      |
        | IP     | 0x2        |
        | IP     | 0x4        |
        | IP     | 0x8        |
        | IP     | 0x10       |
        | IP     | 0x20       |
        | IP     | 0x40       |
        | IP     | 0x80       |
        | IP     | 0x100      |
        | IP     | 0x200      |
        | IP     | 0x400      |
        | IP     | 0x800      |
        | IP     | 0x1000     |
        | IP     | 0x2000     |
        | IP     | 0x4000     |
        | IP     | 0x8000     |
        | IP     | 0x10000    |
        | IP     | 0x20000    |
        | IP     | 0x40000    |
        | IP     | 0x80000    |
        | IP     | 0x100000   |
        | IP     | 0x200000   |
        | IP     | 0x400000   |
        | IP     | 0x800000   |
        | IP     | 0x1000000  |
        | IP     | 0x2000000  |
        | IP     | 0x4000000  |
        | IP     | 0x8000000  |
        | IP     | 0x10000000 |
        | IP     | 0x20000000 |
        | IP     | 0x40000000 |
        | IP     | 0x80000000 |

      @needs-ip
      Examples: each of them beside the valid bit
        | family | flags      |
        | IP     | 0x3        |
        | IP     | 0x5        |
        | IP     | 0x9        |
        | IP     | 0x11       |
        | IP     | 0x21       |
        | IP     | 0x41       |
        | IP     | 0x81       |
        | IP     | 0x101      |
        | IP     | 0x201      |
        | IP     | 0x401      |
        | IP     | 0x801      |
        | IP     | 0x1001     |
        | IP     | 0x2001     |
        | IP     | 0x4001     |
        | IP     | 0x8001     |
        | IP     | 0x10001    |
        | IP     | 0x20001    |
        | IP     | 0x40001    |
        | IP     | 0x80001    |
        | IP     | 0x100001   |
        | IP     | 0x200001   |
        | IP     | 0x400001   |
        | IP     | 0x800001   |
        | IP     | 0x1000001  |
        | IP     | 0x2000001  |
        | IP     | 0x4000001  |
        | IP     | 0x8000001  |
        | IP     | 0x10000001 |
        | IP     | 0x20000001 |
        | IP     | 0x40000001 |
        | IP     | 0x80000001 |

      @needs-ip
      Examples: several at once
        | family | flags      |
        | IP     | 0x6        |
        | IP     | 0x7        |
        | IP     | 0xC0000000 |
        | IP     | 0x80000002 |
        | IP     | 0xFFFE     |
        | IP     | 0xFFFF0000 |
        | IP     | 0x7FFFFFFE |
        | IP     | 0x7FFFFFFF |
        | IP     | 0xFFFFFFFE |
        | IP     | 0xFFFFFFFF |

      @needs-ipx
      Examples: each of the 31 other bits by itself, in IPX
        | family | flags      |
        | IPX    | 0x2        |
        | IPX    | 0x4        |
        | IPX    | 0x8        |
        | IPX    | 0x10       |
        | IPX    | 0x20       |
        | IPX    | 0x40       |
        | IPX    | 0x80       |
        | IPX    | 0x100      |
        | IPX    | 0x200      |
        | IPX    | 0x400      |
        | IPX    | 0x800      |
        | IPX    | 0x1000     |
        | IPX    | 0x2000     |
        | IPX    | 0x4000     |
        | IPX    | 0x8000     |
        | IPX    | 0x10000    |
        | IPX    | 0x20000    |
        | IPX    | 0x40000    |
        | IPX    | 0x80000    |
        | IPX    | 0x100000   |
        | IPX    | 0x200000   |
        | IPX    | 0x400000   |
        | IPX    | 0x800000   |
        | IPX    | 0x1000000  |
        | IPX    | 0x2000000  |
        | IPX    | 0x4000000  |
        | IPX    | 0x8000000  |
        | IPX    | 0x10000000 |
        | IPX    | 0x20000000 |
        | IPX    | 0x40000000 |
        | IPX    | 0x80000000 |

      @needs-ipx
      Examples: some of them beside the valid bit, in IPX
        | family | flags      |
        | IPX    | 0x3        |
        | IPX    | 0x5        |
        | IPX    | 0x9        |
        | IPX    | 0x11       |
        | IPX    | 0x101      |
        | IPX    | 0x10001    |
        | IPX    | 0x40000001 |
        | IPX    | 0x80000001 |

      @needs-ipx
      Examples: several at once, in IPX
        | family | flags      |
        | IPX    | 0x6        |
        | IPX    | 0x7FFFFFFE |
        | IPX    | 0x7FFFFFFF |
        | IPX    | 0xFFFFFFFE |
        | IPX    | 0xFFFFFFFF |

    Scenario Outline: An event makes no difference to flags <flags> in <family>
      Given client "A" is registered for <family> protocol "static" with an event
      When client "X" registers for <family> protocol "rip" with flags <flags> and an event
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | flags      |
        | IP     | 0x2        |
        | IP     | 0x3        |
        | IP     | 0x80000000 |
        | IP     | 0xFFFFFFFF |

      @needs-ipx
      Examples:
        | family | flags      |
        | IPX    | 0x2        |
        | IPX    | 0x3        |
        | IPX    | 0x80000000 |
        | IPX    | 0xFFFFFFFF |

    Scenario Outline: The one valid flag and no flag at all are welcome, in <family>
      Given client "C" is registered for <family> protocol "local"
      When client "X" registers for <family> protocol "rip" with flags 0x2
      Then the call fails with ERROR_INVALID_PARAMETER
      When client "A" registers for <family> protocol "rip" for a single route
      Then the call succeeds
      When client "Y" registers for <family> protocol "static" with flags 0x3
      Then the call fails with ERROR_INVALID_PARAMETER
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

    Scenario Outline: The flags of other functions are no flags of this one, in <family>
      Given client "A" is registered for <family> protocol "static"
      When client "X" registers for <family> protocol "rip" with flags <flags>
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples: interface, protocol and best routes, from the enumerations
        | family | flags |
        | IP     | 0x2   |
        | IP     | 0x4   |
        | IP     | 0x8   |
        | IP     | 0xF   |

      @needs-ipx
      Examples: the same in IPX
        | family | flags |
        | IPX    | 0x2   |
        | IPX    | 0x4   |
        | IPX    | 0x8   |
        | IPX    | 0xF   |

    Scenario Outline: What was refused once is refused again, in <family>
      Given client "X" registers for <family> protocol "rip" with flags 0x2
      And the call was refused with ERROR_INVALID_PARAMETER
      When client "X" registers for <family> protocol "rip" with flags 0x2
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |
