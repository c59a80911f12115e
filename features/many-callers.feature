Feature: Many callers at once
  The manager is the common store of all routing protocols, management agents and monitors of a machine, and each of
  them calls it on threads of its own. The pages promise no thread-safety in words, so these rules bind a subject that
  declares itself thread-safe, and no other. Each scenario makes many short histories, every one on a fresh subject:
  several callers set out together, each makes a few calls, drawn by the seed of the run, and what all of them returned
  is judged as a whole. A history that is wrong is repeated with its calls one after another: what is wrong then as well
  is no matter of many callers, and these rules do not decide on it.

  @CON-1 @R @needs-thread-safety
  Rule: Whatever many callers see, they could have seen one after another
    Asked: Of every concurrent history of calls there is some order, consistent with real time, that the sequential
      requirements allow. RtmBlockDeleteRoutes, RtmDeregisterClient and enumerations are sequences of single steps and
      need not be atomic: none of them has more than one step here. When a message arrives is not asked here.
    Source: about-routing-table-manager-version-1
    Not run: the subject does not declare itself thread-safe; a family that the subject does not support is left out
    If it fails: look for a check whose result is used after the lock was left, and for structures that two calls change
      without one lock; the history below tells when each call began and ended

    Scenario Outline: <callers> callers on the same <family> routes
      When <callers> callers add, delete, look up and count <family> routes to two destinations at the same time, <times> times
      Then each time some order of the calls, consistent with real time, is allowed

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 50    |
        | 3       | IP     | 50    |
        | 4       | IP     | 50    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 50    |
        | 3       | IPX    | 50    |
        | 4       | IPX    | 50    |

    Scenario Outline: <callers> callers on the same <family> protocols
      When <callers> callers register and deregister <family> protocols at the same time, <times> times
      Then each time some order of the calls, consistent with real time, is allowed

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 40    |
        | 3       | IP     | 40    |
        | 4       | IP     | 40    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 40    |
        | 3       | IPX    | 40    |
        | 4       | IPX    | 40    |

  @CON-2 @R @needs-thread-safety
  Rule: When all calls have returned, an observer's messages tell the table
    Asked: After all calls have returned, the drained messages of a client that was registered before the first route
      and neither adds nor deletes replay to the current best routes: no change is lost, doubled or out of order.
      Compared are identity and family-specific data. A last change marks where the messages end.
    Source: rtmregisterclient, rtmdequeueroutechangemessage
    Not run: the subject does not declare itself thread-safe; a family that the subject does not support is left out
    If it fails: look whether the message is put into the queues under the lock under which the best route was changed,
      and whether a dequeue takes it out under the same one

    Scenario Outline: An observer of <callers> callers in <family>
      When <callers> callers change <family> routes and take an observer's messages at the same time, <times> times
      Then each time the observer's messages, replayed in order, end at the best routes of the table

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 50    |
        | 3       | IP     | 50    |
        | 4       | IP     | 50    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 50    |
        | 3       | IPX    | 50    |
        | 4       | IPX    | 50    |

  @CON-3 @R @needs-thread-safety
  Rule: No wake-up is lost
    Asked: A client that waits on its event and takes all messages on each signal sees every change, also one that is
      made while it takes the last message.
    Source: rtmregisterclient, rtmdequeueroutechangemessage
    Not run: the subject does not declare itself thread-safe; a family that the subject does not support is left out
    If it fails: look whether the event is reset under the lock under which the queue was found empty; reset later, it
      takes away the signal of a message that came in between

    Scenario Outline: A client waits beside <callers> callers in <family>
      When <callers> callers change an <family> route and take the messages of a client at the same time, which then waits for its event, <times> times
      Then each time the client gets to know every change by waiting for its event

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 50    |
        | 3       | IP     | 50    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 50    |
        | 3       | IPX    | 50    |

  @CON-4 @R @needs-thread-safety
  Rule: No call blocks for ever
    Asked: Register, deregister, add, delete and dequeue do not wait for each other in a circle: every call returns.
    Source: about-routing-table-manager-version-1
    Not run: the subject does not declare itself thread-safe; a family that the subject does not support is left out
    If it fails: look for two locks that are taken in two orders, for a lock that a refusal leaves taken, and for a call
      that signals or waits while it holds a lock; the history below ends with the calls that did not return

    Scenario Outline: <callers> callers of every function in <family>
      When <callers> callers register, deregister, add, delete and take <family> messages at the same time, <times> times
      Then each time every call returns

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 50    |
        | 4       | IP     | 50    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 50    |
        | 4       | IPX    | 50    |

  @CON-5 @R @needs-thread-safety
  Rule: Of many registrations of one protocol one succeeds
    Asked: Of several concurrent registrations of one family and protocol exactly one succeeds; the others see
      ERROR_CLIENT_ALREADY_EXISTS.
    Source: rtmregisterclient
    Not run: the subject does not declare itself thread-safe; a family that the subject does not support is left out
    If it fails: look whether the search for a client of the protocol and the entry of the new one happen under one lock

    Scenario Outline: <callers> registrations of one <family> protocol
      When <callers> callers register one <family> protocol at the same time, <times> times
      Then each time one of them succeeds and the others see ERROR_CLIENT_ALREADY_EXISTS

      @needs-ip
      Examples: in IP
        | callers | family | times |
        | 2       | IP     | 40    |
        | 4       | IP     | 40    |

      @needs-ipx
      Examples: in IPX
        | callers | family | times |
        | 2       | IPX    | 40    |
        | 4       | IPX    | 40    |
