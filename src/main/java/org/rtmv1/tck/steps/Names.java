package org.rtmv1.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;

/** What the names in a scenario stand for: its clients, enumerations, protocols, interfaces. */
final class Names {
  private final Manifest manifest;
  private final Map<String, Client> clients = new LinkedHashMap<>();
  private final Map<String, OpenEnumeration> enumerations = new LinkedHashMap<>();
  private final Map<Family, List<String>> protocols =
      Map.of(Family.IP, new ArrayList<>(), Family.IPX, new ArrayList<>());

  Names(Manifest manifest) {
    this.manifest = manifest;
  }

  void add(Client client) {
    clients.put(client.name(), client);
  }

  Client client(String name) {
    return found(clients, name, "client");
  }

  /** Returns every client that a step has registered or tried to, in order. */
  List<Client> clients() {
    return List.copyOf(clients.values());
  }

  void add(OpenEnumeration enumeration) {
    enumerations.put(enumeration.name(), enumeration);
  }

  OpenEnumeration enumeration(String name) {
    return found(enumerations, name, "enumeration");
  }

  /** Returns the identifier of a protocol: the first name gets the manifest's first, and so on. */
  int protocol(Family family, String name) {
    List<String> known = protocols.getOrDefault(family, List.of());
    if (!known.contains(name)) {
      known.add(name);
    }
    List<Integer> identifiers = manifest.protocols(family);
    int index = known.indexOf(name);
    if (index >= identifiers.size() - 1) {
      throw new IllegalStateException(
          "The scenario uses more protocols than the manifest has beside the barrier's: " + known);
    }
    return identifiers.get(index);
  }

  /** Returns the protocol of the barrier, the last of the manifest's list. */
  int barrierProtocol(Family family) {
    List<Integer> identifiers = manifest.protocols(family);
    return identifiers.get(identifiers.size() - 1);
  }

  /** Returns the identifier of the interface with an ordinal of 1 and up. */
  int interfaceId(int ordinal) {
    return manifest.interfaces().get(ordinal - 1);
  }

  /** Returns the ordinal of an interface, or its identifier where the manifest lacks it. */
  String interfaceName(int identifier) {
    int index = manifest.interfaces().indexOf(identifier);
    return index < 0 ? "identifier " + Integer.toUnsignedString(identifier) : "" + (index + 1);
  }

  /** Returns the name of the client that last used this protocol, or the number. */
  String protocolOwner(Family family, int protocol) {
    return clients.values().stream()
        .filter(each -> each.family() == family && each.protocol() == protocol)
        .reduce((first, second) -> second)
        .map(Client::name)
        .orElse("protocol " + Integer.toUnsignedString(protocol));
  }

  private static <T> T found(Map<String, T> known, String name, String kind) {
    T found = known.get(name);
    if (found == null) {
      throw new IllegalStateException(
          "The scenario has no %s \"%s\"; it has %s.".formatted(kind, name, known.keySet()));
    }
    return found;
  }
}
