package org.rtmv1.tck.engine;

/**
 * How a provider broke the service-provider interface.
 *
 * @param provider the provider's class
 * @param function the method that was called
 * @param came what it returned, threw or did
 * @param contract what the interface says
 */
record BorderBreach(String provider, String function, String came, String contract) {
  static final String NEVER = "no method of RoutingTableManager may return null, throw or block";

  SubjectLostException lost(Blame blame) {
    return new SubjectLostException(blame, message());
  }

  SubjectLostException hung() {
    return new SubjectLostException(Blame.SUBJECT, message(), true);
  }

  String message() {
    return """
        The subject was lost at the border of the service-provider interface.
          provider: %s
          function: %s
          came:     %s
          contract: %s"""
        .formatted(provider, function, came, contract);
  }
}
