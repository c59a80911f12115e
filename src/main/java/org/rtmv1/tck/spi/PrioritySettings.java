package org.rtmv1.tck.spi;

/** Sets the priorities of routing protocols, as an administrator does. */
public interface PrioritySettings {
  /**
   * Sets the priority that the manager puts in {@code FSD_Priority} of the protocol's IP routes.
   *
   * @param routingProtocol the protocol identifier
   * @param priority the priority; which of two wins is the implementation's matter
   */
  void setPriority(int routingProtocol, int priority);
}
