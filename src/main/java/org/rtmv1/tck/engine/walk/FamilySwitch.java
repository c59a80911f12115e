package org.rtmv1.tck.engine.walk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** Tells in one family what a script does in the other one. */
final class FamilySwitch implements Renaming {
  private final Universe from;
  private final Universe to;

  private final Map<Member, Integer> taken = new EnumMap<>(Member.class);

  private FamilySwitch(Universe from, Universe to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Returns the script with all that was in one family in the other, beside what is there already;
   * empty where it has values that the universe has not, or more than there is room for.
   */
  static Optional<List<Step>> between(Universe from, Universe to, List<Step> steps) {
    FamilySwitch change = new FamilySwitch(from, to);
    for (Member member : Member.values()) {
      List<Integer> here = new Values(from, member).placesIn(steps);
      List<Integer> there = new Values(to, member).placesIn(steps);
      int taken = there.isEmpty() ? 0 : Collections.max(there) + 1;
      int needed = here.isEmpty() ? 0 : Collections.max(here) + 1;
      if (here.contains(-1) || there.contains(-1) || taken + needed > member.places(to)) {
        return Optional.empty();
      }
      change.taken.put(member, taken);
    }
    return Optional.of(change.of(steps));
  }

  @Override
  public int family(int family) {
    return family == from.family().value() ? to.family().value() : family;
  }

  @Override
  public int protocol(int family, int protocol) {
    return family == from.family().value()
        ? (Integer) counterpart(Member.PROTOCOL, protocol)
        : protocol;
  }

  @Override
  public Network network(Network network) {
    return network.family() == from.family()
        ? (Network) counterpart(Member.NETWORK, network)
        : network;
  }

  @Override
  public Route route(Route route) {
    if (route.family() != from.family()) {
      return route;
    }
    Route other = to.route(0, 0, 0, 0).withProtocolSpecificData(route.protocolSpecificData());
    for (Member member : Member.values()) {
      if (member != Member.PROTOCOL || route.routingProtocol() != 0) {
        other = member.with(other, counterpart(member, member.of(route)));
      }
    }
    return other;
  }

  private Object counterpart(Member member, Object value) {
    int place = new Values(from, member).place(value);
    return member.at(to, taken.getOrDefault(member, 0) + place);
  }
}
