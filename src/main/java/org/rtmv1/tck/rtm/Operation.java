package org.rtmv1.tck.rtm;

import org.jspecify.annotations.Nullable;

/**
 * One call of one of the 14 functions, with every argument as the API carries it.
 *
 * <p>Handles are numbers as the subject returned them, 0 for NULL, or any other value that a test
 * wants to send. Families and flags are raw DWORDs. An output buffer is either passed or NULL,
 * which the {@code want…} components say.
 */
public sealed interface Operation {
  /** Returns the function that this operation calls. */
  RtmFunction function();

  /**
   * {@code RtmRegisterClient}.
   *
   * @param protocolFamily the family, any DWORD
   * @param routingProtocol the protocol identifier, any DWORD
   * @param changeEvent the number of an event that the kit owns, 1 and up; 0 for NULL
   * @param flags see {@link RegistrationFlags}; any DWORD
   */
  record RegisterClient(int protocolFamily, int routingProtocol, int changeEvent, int flags)
      implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.REGISTER_CLIENT;
    }
  }

  /** {@code RtmDeregisterClient}. */
  record DeregisterClient(long clientHandle) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.DEREGISTER_CLIENT;
    }
  }

  /**
   * {@code RtmAddRoute}.
   *
   * @param clientHandle the caller
   * @param route the route to add or update
   * @param timeToLive seconds as an unsigned DWORD, see {@link TimeToLive}
   * @param wantCurBestRoute whether a buffer is passed for the current best route
   * @param wantPrevBestRoute whether a buffer is passed for the previous best route
   */
  record AddRoute(
      long clientHandle,
      Route route,
      int timeToLive,
      boolean wantCurBestRoute,
      boolean wantPrevBestRoute)
      implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.ADD_ROUTE;
    }
  }

  /** {@code RtmDeleteRoute}. */
  record DeleteRoute(long clientHandle, Route route, boolean wantCurBestRoute)
      implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.DELETE_ROUTE;
    }
  }

  /** {@code RtmBlockDeleteRoutes}; {@code enumerationFlags} as in {@link EnumerationFlags}. */
  record BlockDeleteRoutes(long clientHandle, int enumerationFlags, @Nullable Route criteriaRoute)
      implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.BLOCK_DELETE_ROUTES;
    }
  }

  /** {@code RtmDequeueRouteChangeMessage}. */
  record DequeueRouteChangeMessage(
      long clientHandle, boolean wantCurBestRoute, boolean wantPrevBestRoute) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.DEQUEUE_ROUTE_CHANGE_MESSAGE;
    }
  }

  /** {@code RtmIsRoute}. */
  record IsRoute(int protocolFamily, Network network, boolean wantBestRoute) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.IS_ROUTE;
    }
  }

  /** {@code RtmGetNetworkCount}. */
  record GetNetworkCount(int protocolFamily) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.GET_NETWORK_COUNT;
    }
  }

  /** {@code RtmGetRouteAge}. */
  record GetRouteAge(Route route) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.GET_ROUTE_AGE;
    }
  }

  /**
   * {@code RtmCreateEnumerationHandle}; {@code enumerationFlags} as in {@link EnumerationFlags}.
   */
  record CreateEnumerationHandle(
      int protocolFamily, int enumerationFlags, @Nullable Route criteriaRoute)
      implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.CREATE_ENUMERATION_HANDLE;
    }
  }

  /** {@code RtmEnumerateGetNextRoute}. */
  record EnumerateGetNextRoute(long enumerationHandle) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.ENUMERATE_GET_NEXT_ROUTE;
    }
  }

  /** {@code RtmCloseEnumerationHandle}. */
  record CloseEnumerationHandle(long enumerationHandle) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.CLOSE_ENUMERATION_HANDLE;
    }
  }

  /** {@code RtmGetFirstRoute}; {@code route} holds the criteria. */
  record GetFirstRoute(int protocolFamily, int enumerationFlags, Route route) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.GET_FIRST_ROUTE;
    }
  }

  /** {@code RtmGetNextRoute}; {@code route} is the position and holds the criteria. */
  record GetNextRoute(int protocolFamily, int enumerationFlags, Route route) implements Operation {
    @Override
    public RtmFunction function() {
      return RtmFunction.GET_NEXT_ROUTE;
    }
  }
}
