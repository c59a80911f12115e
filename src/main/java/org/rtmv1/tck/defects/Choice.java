package org.rtmv1.tck.defects;

/**
 * What the documentation leaves to the implementation, and how the plain table decides where it
 * does not follow its default. Each constant names the requirement that leaves the choice.
 */
enum Choice {
  /** TAB-8: networks and next hops that differ in the mask alone are different. */
  MASKS_COUNT,
  /** TAB-8, ADD-13, ADD-14, ENM-8, ISR-3, REG-20: whatever is not documented is refused. */
  REFUSES_WHAT_IS_UNDOCUMENTED,
  /** TAB-8: what is checked of numbers and masks is checked with the bytes swapped. */
  CHECKS_SWAPPED_BYTES,
  /** REG-1, ADD-13: only the numbers of the manifest are valid. */
  NUMBERS_ARE_RESTRICTED,
  /** REG-10: a client's own change signals its event, although no message waits. */
  OWN_CHANGES_SIGNAL,
  /** REG-15: a protocol is registered in one family only. */
  ONE_FAMILY_PER_PROTOCOL,
  /** REG-20: a duplicate with invalid flags is a duplicate first. */
  DUPLICATES_BEFORE_FLAGS,
  /** REG-20: the event of a new client is reset. */
  REGISTRATION_RESETS_THE_EVENT,
  /** DRG-3: a new handle takes the lowest value that is free. */
  HANDLES_ARE_REUSED,
  /** ADD-14: a time to live of zero means for ever. */
  ZERO_MEANS_FOR_EVER,
  /** ADD-16: buffers and flags that mean nothing are written. */
  UNASKED_BUFFERS_ARE_WRITTEN,
  /** The last error means nothing behind a success, and holds an older one. */
  LAST_ERROR_IS_STALE,
  /** ADD-17: a route that comes to tie with the best replaces it. */
  NEWER_WINS_A_TIE,
  /** ADD-17: the lower interface and next hop win a tie. */
  IDENTITY_WINS_A_TIE,
  /** DEL-3: of several routes that could take over the one that was added last does. */
  YOUNGEST_TAKES_OVER,
  /** DEL-9: a single-route client's delete looks at the network only. */
  SINGLE_ROUTE_DELETES_BY_NETWORK,
  /** BLK-5: a block delete that finds nothing of the caller's own says NO_ERROR. */
  BLOCK_DELETE_OF_OTHERS_SUCCEEDS,
  /** BLK-6, DRG-4: routes go one by one, the best first, and each step is told. */
  BULK_GOES_IN_STEPS,
  /** BLK-7, DRG-7: a shortage leaves the routes that are gone by then gone. */
  BULK_STOPS_HALFWAY,
  /** DRG-7: a deregistration that runs into a shortage ends the client all the same. */
  DEREGISTERS_IN_A_SHORTAGE,
  /** DEQ-12: a message is merged into the last one that waits where both are about one network. */
  NEIGHBOURS_MERGE,
  /** DEQ-12: a message is merged into any that waits about the same network. */
  MESSAGES_MERGE,
  /** DEQ-12: messages are delivered by a thread of their own. */
  MESSAGES_COME_LATER,
  /** BST-2: of two priorities the higher one wins. */
  HIGHER_PRIORITY_WINS,
  /** BST-6: all protocols have the same priority. */
  PRIORITIES_ARE_EQUAL,
  /** BST-6: an IPX protocol's priority counts before ticks and hops. */
  IPX_HAS_PRIORITIES,
  /** BST-6: fewer hops win, ticks decide between equals. */
  IPX_HOPS_FIRST,
  /** BST-6: the IPX route that changed last is the best. */
  IPX_NEWEST_FIRST,
  /** BST-7: RTM_ONLY_BEST_ROUTES lists every route that ties with the best. */
  TIED_ROUTES_ARE_ALL_BEST,
  /** BST-8: a new priority leaves the routes in the table as they are. */
  PRIORITIES_ARE_FOR_NEW_ROUTES,
  /** ENM-1: combined flags are invalid, but for network, interface and protocol together. */
  COMBINATIONS_ARE_REFUSED,
  /** ENM-3: the youngest route comes first. */
  ENUMERATES_BACKWARDS,
  /** ENM-3: routes come in the order of walks. */
  ENUMERATES_IN_ORDER,
  /** ENM-6: routes come as they were at the start, whatever became of them. */
  ENUMERATES_A_COPY,
  /** ENM-6: routes that were added meanwhile come too. */
  ENUMERATES_LIVE,
  /** ENM-9: the best among the subset. */
  BEST_AMONG_THE_SUBSET,
  /** SEQ-3: values descend. */
  VALUES_DESCEND,
  /** SEQ-3: values compare as signed numbers. */
  VALUES_ARE_SIGNED,
  /** SEQ-3: values compare with the low byte first. */
  VALUES_ARE_SWAPPED,
  /** SEQ-6: there is no route after one that is not in the table. */
  POSITIONS_MUST_EXIST,
  /** CNT-3: counting and looking up know both families, registered or not. */
  BOTH_FAMILIES_ARE_INSTALLED,
  /** AGE-1: begun seconds count. */
  AGES_ROUND_UP,
  /** AGE-1: half a second counts. */
  AGES_ROUND_TO_THE_NEAREST,
  /** AGE-2: a time stamp in the future has age zero. */
  FUTURE_STAMPS_ARE_NEW,
  /** EXP-4: expired routes are removed by the next call that looks at the table. */
  EXPIRES_WHEN_LOOKED_AT,
  /** EXP-4: expired routes are removed once a minute. */
  EXPIRES_BY_A_SWEEP,
  /** The clock behind time stamps and ageing steps by five seconds. */
  COARSE_CLOCK,
  /** REG-19, ADD-15, BLK-7, ENM-10: ERROR_NOT_ENOUGH_MEMORY where it is documented. */
  SHORTAGES_ARE_OF_MEMORY
}
