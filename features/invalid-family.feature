Feature: Families that nobody supports
  A family is a DWORD, and two of its four thousand million values have a meaning: 0 is IPX and 1 is IP. A manager may
  support one of the two or both. To every other number it says the same thing: ERROR_INVALID_PARAMETER, and no handle.

  @REG-5 @D
  Rule: A family that is not supported cannot be registered in
    Asked: RtmRegisterClient with a family that the manager does not support returns NULL with ERROR_INVALID_PARAMETER.
      Which families are supported is for the subject's manifest to say; usually they are IP and IPX.
    Source: rtmregisterclient
    Not run: for a number that the manifest lists among the supported families
    If it fails: look at how the family is compared: a mask, a cast to fewer bits or a signed comparison lets large
      numbers through

    Scenario Outline: Family <number> beside a client of <family>
      Given client "A" is registered for <family> protocol "rip"
      When client "X" registers for family <number> protocol "static"
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples: the numbers next to those that are known
        | family | number |
        | IP     | 0x2    |
        | IP     | 0x3    |
        | IP     | 0x4    |

      @needs-ip
      Examples: numbers that become IPX or IP when bits are lost
        | family | number     |
        | IP     | 0x100      |
        | IP     | 0x101      |
        | IP     | 0x10000    |
        | IP     | 0x10001    |
        | IP     | 0x1000000  |
        | IP     | 0x1000001  |
        | IP     | 0x80000000 |
        | IP     | 0x80000001 |

      @needs-ip
      Examples: the ends of the signed and of the unsigned numbers
        | family | number     |
        | IP     | 0x7FFFFFFF |
        | IP     | 0xFFFFFFFE |
        | IP     | 0xFFFFFFFF |

      @needs-ip
      Examples: the address families of the sockets interface, which are other numbers for similar things
        | family | number |
        | IP     | 0x6    |
        | IP     | 0x17   |

      @needs-ipx
      Examples: the same where only IPX may be supported
        | family | number     |
        | IPX    | 0x2        |
        | IPX    | 0x3        |
        | IPX    | 0x100      |
        | IPX    | 0x10001    |
        | IPX    | 0x7FFFFFFF |
        | IPX    | 0x80000000 |
        | IPX    | 0x80000001 |
        | IPX    | 0xFFFFFFFF |

    Scenario Outline: An event makes no difference to family <number>, beside a client of <family>
      Given client "A" is registered for <family> protocol "rip" with an event
      When client "X" registers for family <number> protocol "static" with an event
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | number     |
        | IP     | 0x2        |
        | IP     | 0x80000000 |
        | IP     | 0xFFFFFFFF |

      @needs-ipx
      Examples:
        | family | number     |
        | IPX    | 0x2        |
        | IPX    | 0xFFFFFFFF |

    Scenario Outline: It is refused again and again, while <family> stays open to everyone
      Given client "A" is registered for <family> protocol "rip"
      When client "X" registers for family 0x2 protocol "static"
      Then the call fails with ERROR_INVALID_PARAMETER
      When client "B" is registered for <family> protocol "static"
      And client "Y" registers for family 0x2 protocol "local" with an event
      Then the call fails with ERROR_INVALID_PARAMETER
      When client "C" is registered for <family> protocol "local" with an event
      And client "Z" registers for family 0x2 protocol "rip"
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family |
        | IP     |

      @needs-ipx
      Examples:
        | family |
        | IPX    |

    Scenario Outline: A table full of routes does not open the door, in <family>
      Given client "A" is registered for <family> protocol "rip"
      And client "A" has added the routes
        | destination |
        | <first>     |
        | <second>    |
      And the enumeration "E" of the <family> routes is open
      When client "X" registers for family 0x3 protocol "static"
      Then the call fails with ERROR_INVALID_PARAMETER

      @needs-ip
      Examples:
        | family | first        | second       |
        | IP     | 10.1.0.10/32 | 10.2.0.10/32 |

      @needs-ipx
      Examples:
        | family | first    | second   |
        | IPX    | 1A2B3C4D | 1A2B3C4E |

    @needs-ip @needs-unsupported-family
    Scenario: IPX, where the manager has no IPX
      Given client "A" is registered for IP protocol "rip"
      When client "X" registers for the documented family that is not supported
      Then the call fails with ERROR_INVALID_PARAMETER

    @needs-ipx @needs-unsupported-family
    Scenario: IP, where the manager has no IP
      Given client "A" is registered for IPX protocol "rip"
      When client "X" registers for the documented family that is not supported
      Then the call fails with ERROR_INVALID_PARAMETER
