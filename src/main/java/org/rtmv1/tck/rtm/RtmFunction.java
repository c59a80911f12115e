package org.rtmv1.tck.rtm;

/** The 14 documented functions. */
public enum RtmFunction {
  REGISTER_CLIENT("RtmRegisterClient"),
  DEREGISTER_CLIENT("RtmDeregisterClient"),
  ADD_ROUTE("RtmAddRoute"),
  DELETE_ROUTE("RtmDeleteRoute"),
  BLOCK_DELETE_ROUTES("RtmBlockDeleteRoutes"),
  DEQUEUE_ROUTE_CHANGE_MESSAGE("RtmDequeueRouteChangeMessage"),
  IS_ROUTE("RtmIsRoute"),
  GET_NETWORK_COUNT("RtmGetNetworkCount"),
  GET_ROUTE_AGE("RtmGetRouteAge"),
  CREATE_ENUMERATION_HANDLE("RtmCreateEnumerationHandle"),
  ENUMERATE_GET_NEXT_ROUTE("RtmEnumerateGetNextRoute"),
  CLOSE_ENUMERATION_HANDLE("RtmCloseEnumerationHandle"),
  GET_FIRST_ROUTE("RtmGetFirstRoute"),
  GET_NEXT_ROUTE("RtmGetNextRoute");

  private final String documentedName;

  RtmFunction(String documentedName) {
    this.documentedName = documentedName;
  }

  /** Returns the name of the C function. */
  public String documentedName() {
    return documentedName;
  }

  /** Returns the name of the public reference page that documents the function. */
  public String page() {
    return documentedName.toLowerCase(java.util.Locale.ROOT);
  }
}
