package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.RequirementId;

/** The last calls that changed something, or were to change nothing: whom a fault is laid on. */
final class Deeds {
  /** A power of two. */
  private static final int REMEMBERED = 16;

  /** What a call did. */
  enum Kind {
    REGISTERED,
    REFUSED,
    ADDED,
    UPDATED,
    DELETED,
    BLOCK_DELETED,
    DEREGISTERED
  }

  /** One call. */
  static final class Deed {
    long call;
    Kind kind = Kind.REFUSED;
    Family family = Family.IP;
    int protocol;
    boolean singleRoute;

    /** The network number that the call is about; means nothing for calls about several. */
    int number;

    /** The requirement that says that a refused call changes nothing. */
    @Nullable RequirementId requirement;

    private void set(Deed other) {
      call = other.call;
      kind = other.kind;
      family = other.family;
      protocol = other.protocol;
      singleRoute = other.singleRoute;
      number = other.number;
      requirement = other.requirement;
    }
  }

  private final Deed[] deeds = new Deed[REMEMBERED];
  private long count;

  Deeds() {
    for (int i = 0; i < REMEMBERED; i++) {
      deeds[i] = new Deed();
    }
  }

  Deeds copy() {
    Deeds copy = new Deeds();
    copy.count = count;
    for (int i = 0; i < REMEMBERED; i++) {
      copy.deeds[i].set(deeds[i]);
    }
    return copy;
  }

  /** Remembers what a client's call did. */
  Deed add(long call, Kind kind, Family family, @Nullable Client client) {
    Deed deed = deeds[(int) count++ & REMEMBERED - 1];
    deed.call = call;
    deed.kind = kind;
    deed.family = family;
    deed.protocol = client == null ? 0 : client.protocol;
    deed.singleRoute = client != null && client.isSingleRoute();
    deed.number = 0;
    deed.requirement = null;
    return deed;
  }

  /** Remembers a call that was refused, and the requirement that says that it changed nothing. */
  void refused(long call, Family family, int protocol, RequirementId requirement) {
    Deed deed = add(call, Kind.REFUSED, family, null);
    deed.protocol = protocol;
    deed.requirement = requirement;
  }

  /** Returns the call {@code back} calls ago, null where it is not remembered. */
  @Nullable Deed last(int back) {
    return back >= Math.min(count, REMEMBERED)
        ? null
        : deeds[(int) (count - 1 - back) & REMEMBERED - 1];
  }
}
