package org.rtmv1.tck.spi;

/**
 * Opens instances of one implementation of RTMv1.
 *
 * <p>List the class in {@code META-INF/services/org.rtmv1.tck.spi.RoutingTableManagerProvider}, or
 * name it with {@code --provider}. It needs a public constructor without parameters.
 */
public interface RoutingTableManagerProvider {
  /** Returns what the kit is told about the implementation; the same value at every call. */
  Manifest manifest();

  /**
   * Opens a manager with empty tables and no clients, independent of every other one that is open.
   *
   * <p>The kit opens one for each case and closes it at the end of the case. Several may be open at
   * a time, each used by its own thread.
   *
   * @throws Exception where the implementation cannot be started; the message reaches the user
   */
  RoutingTableManager open() throws Exception;
}
