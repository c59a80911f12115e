package org.rtmv1.tck.model;

import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.spi.Manifest;

/** The handles that the subject has returned, and what is known of any other value. */
final class Handles {
  /** What a value that is no live handle of the wanted kind is. */
  enum Standing {
    /** NULL, or a value that the subject declares as never issued. */
    NEVER_VALID,
    /** A client handle that was deregistered; no handle has been created since. */
    STALE_CLIENT,
    /** An enumeration handle that was closed; no handle has been created since. */
    STALE_ENUMERATION,
    CLIENT,
    ENUMERATION,
    /** Any other value, of which the pages say nothing. */
    UNKNOWN
  }

  private final LongSet neverIssued;
  private final LongMap<Client> clients = new LongMap<>();
  private final LongMap<Enumeration> enumerations = new LongMap<>();
  private final LongSet staleClients = new LongSet();
  private final LongSet staleEnumerations = new LongSet();

  Handles(Manifest manifest) {
    this(LongSet.of(manifest.neverIssuedHandles()));
  }

  private Handles(LongSet neverIssued) {
    this.neverIssued = neverIssued;
  }

  Handles copy(Copies copies) {
    Handles copy = new Handles(neverIssued);
    copy.clients.become(clients, copies::of);
    copy.enumerations.become(enumerations, each -> each.copy(copies));
    copy.staleClients.addAll(staleClients);
    copy.staleEnumerations.addAll(staleEnumerations);
    return copy;
  }

  @Nullable Client client(long handle) {
    return clients.get(handle);
  }

  @Nullable Enumeration enumeration(long handle) {
    return enumerations.get(handle);
  }

  LongMap<Client> clients() {
    return clients;
  }

  LongMap<Enumeration> enumerations() {
    return enumerations;
  }

  Standing standing(long handle) {
    if (handle == 0 || neverIssued.has(handle)) {
      return Standing.NEVER_VALID;
    }
    if (clients.has(handle)) {
      return Standing.CLIENT;
    }
    if (enumerations.has(handle)) {
      return Standing.ENUMERATION;
    }
    if (staleClients.has(handle)) {
      return Standing.STALE_CLIENT;
    }
    return staleEnumerations.has(handle) ? Standing.STALE_ENUMERATION : Standing.UNKNOWN;
  }

  void add(Client client) {
    created();
    clients.put(client.handle, client);
  }

  void add(long handle, Enumeration enumeration) {
    created();
    enumerations.put(handle, enumeration);
  }

  void remove(Client client) {
    clients.remove(client.handle);
    staleClients.add(client.handle);
  }

  void removeEnumeration(long handle) {
    enumerations.remove(handle);
    staleEnumerations.add(handle);
  }

  /** A new handle may have the value of an old one, or bring one back to life (DRG-3, ENM-4). */
  private void created() {
    staleClients.clear();
    staleEnumerations.clear();
  }
}
