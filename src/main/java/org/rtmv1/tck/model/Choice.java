package org.rtmv1.tck.model;

/** The points that the documentation leaves open and that calls show. */
enum Choice {
  OTHER_PROTOCOL_NUMBER("REG-2 another protocol number in the route"),
  OWN_CHANGE_AND_EVENT("REG-10 own change and own event"),
  SAME_PROTOCOL_IN_BOTH_FAMILIES("REG-15 same protocol in both families"),
  DUPLICATE_AND_INVALID("REG-20 duplicate and invalid"),
  EDGE_PROTOCOLS("REG-20 protocol 0 and 0xFFFFFFFF"),
  REFUSED_MEMBERS("ADD-13 unusual members"),
  UNUSUAL_TIME_TO_LIVE("ADD-14 time to live outside the documented range"),
  TIE_ON_ADD("ADD-17 tie on add"),
  UPDATE_OF_PRIORITY("ADD-19 update of FSD_Priority alone"),
  SINGLE_ROUTE_DELETE("DEL-9 single-route delete with another interface or next hop"),
  ONLY_OTHERS_ROUTES("BLK-5 only other protocols' routes match"),
  STEPS_OF_BULK_CALLS("BLK-6 intermediate best routes"),
  MERGED_MESSAGES("DEQ-12 messages that wait for one destination"),
  PRIORITY_DIRECTION("BST-2 direction of FSD_Priority"),
  PRIORITY_WITHIN_PROTOCOL("BST-5 FSD_Priority within one protocol"),
  COMBINED_FLAGS("ENM-1 combined flags"),
  NULL_CRITERIA("ENM-8 NULL criteria"),
  TIES_AMONG_BEST("BST-7 tied routes in RTM_ONLY_BEST_ROUTES"),
  NEXT_OF_GONE("SEQ-6 next of a route that is gone"),
  NULL_BEST_ROUTE("ISR-3 NULL BestRoute"),
  UNSUPPORTED_FAMILY("CNT-3 a documented family that is not supported"),
  FUTURE_TIME_STAMP("AGE-2 time stamp in the future"),
  LATENESS("EXP-4 lateness of the removal");

  final String register;

  Choice(String register) {
    this.register = register;
  }
}
