package org.rtmv1.tck.engine.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.engine.script.Step;
import org.rtmv1.tck.rtm.FamilySpecificData;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.Route;

/** The values that the routes of a script have in one member, in one family. */
final class Values {
  private final Universe universe;
  private final Member member;

  Values(Universe universe, Member member) {
    this.universe = universe;
    this.member = member;
  }

  /** Returns them in the order in which they appear. */
  List<Object> in(List<Step> steps) {
    Set<Object> seen = new LinkedHashSet<>();
    replacing(
            value -> {
              seen.add(value);
              return value;
            })
        .of(steps);
    return List.copyOf(seen);
  }

  /** Returns the places of the values in the universe, -1 for what it has not. */
  List<Integer> placesIn(List<Step> steps) {
    return in(steps).stream().map(this::place).toList();
  }

  /** Returns the place of a value in the universe, -1 where it has not got it. */
  int place(Object value) {
    return places(member.places(universe)).indexOf(value);
  }

  /** Returns the script with other values for those that the map names. */
  List<Step> replaced(List<Step> steps, Map<Object, Object> others) {
    return replacing(value -> others.getOrDefault(value, value)).of(steps);
  }

  /** Tells whether the values are the first ones of the universe, in the order of appearance. */
  boolean areInPlace(List<Step> steps) {
    List<Object> used = in(steps);
    return used.size() <= member.places(universe) && used.equals(places(used.size()));
  }

  /** Returns the script with the first values of the universe, in the order of appearance. */
  List<Step> inPlace(List<Step> steps) {
    return inPlace(steps, in(steps));
  }

  /** Returns the script with the first values of the universe, the better ones first. */
  Optional<List<Step>> sorted(List<Step> steps) {
    if (member != Member.DATA) {
      return Optional.empty();
    }
    List<Object> used = new ArrayList<>(in(steps));
    used.sort((one, other) -> Member.compare((FamilySpecificData) one, (FamilySpecificData) other));
    return Optional.of(inPlace(steps, used));
  }

  private List<Step> inPlace(List<Step> steps, List<Object> used) {
    if (used.size() > member.places(universe)) {
      return steps;
    }
    Map<Object, Object> others = new HashMap<>();
    for (int i = 0; i < used.size(); i++) {
      others.put(used.get(i), member.at(universe, i));
    }
    return replaced(steps, others);
  }

  private List<Object> places(int count) {
    List<Object> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(member.at(universe, i));
    }
    return places;
  }

  private interface Replacement {
    Object of(Object value);
  }

  private Renaming replacing(Replacement replacement) {
    return new Renaming() {
      @Override
      public int protocol(int family, int protocol) {
        return member == Member.PROTOCOL && family == universe.family().value()
            ? (Integer) replacement.of(protocol)
            : protocol;
      }

      @Override
      public Network network(Network network) {
        return member == Member.NETWORK && network.family() == universe.family()
            ? (Network) replacement.of(network)
            : network;
      }

      @Override
      public Route route(Route route) {
        boolean nobodys = member == Member.PROTOCOL && route.routingProtocol() == 0;
        return nobodys || route.family() != universe.family()
            ? route
            : member.with(route, replacement.of(member.of(route)));
      }
    };
  }
}
