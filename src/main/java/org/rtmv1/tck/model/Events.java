package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.RequirementId;

/** Who uses the kit's events. */
final class Events {
  /** The use of one event. */
  static final class Use {
    /** The handle of the client that registered with it last, 0 for none. */
    long client;

    /**
     * Whether the event can be signalled for a reason outside the client: it has served another
     * client, before or beside this one (REG-20).
     */
    boolean shared;

    /** The requirement by which the last registration with this event was refused. */
    @Nullable RequirementId refusedBy;

    /** The call before which the event was last seen signalled. */
    long signalledAt;

    Use copy() {
      Use copy = new Use();
      copy.signalledAt = signalledAt;
      copy.client = client;
      copy.shared = shared;
      copy.refusedBy = refusedBy;
      return copy;
    }
  }

  private final LongMap<Use> uses = new LongMap<>();

  Events copy(Copies copies) {
    Events copy = new Events();
    copy.uses.become(uses, each -> each.copy());
    return copy;
  }

  @Nullable Use use(int event) {
    return uses.get(event);
  }

  void registered(int event, long client) {
    if (event != 0) {
      Use use = reach(event);
      use.shared |= use.client != 0;
      use.client = client;
    }
  }

  void refused(int event, RequirementId requirement) {
    if (event != 0) {
      reach(event).refusedBy = requirement;
    }
  }

  private Use reach(int event) {
    Use use = uses.get(event);
    if (use == null) {
      use = new Use();
      uses.put(event, use);
    }
    return use;
  }
}
