package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.List;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/** An enumeration of a scenario, and the routes that it has returned so far. */
final class OpenEnumeration {
  private final String name;
  private final Family family;
  private final long handle;
  private final List<Route> returned = new ArrayList<>();

  OpenEnumeration(String name, Family family, long handle) {
    this.name = name;
    this.family = family;
    this.handle = handle;
  }

  String name() {
    return name;
  }

  Family family() {
    return family;
  }

  long handle() {
    return handle;
  }

  void returned(Route route) {
    returned.add(route);
  }

  List<Route> returned() {
    return List.copyOf(returned);
  }
}
