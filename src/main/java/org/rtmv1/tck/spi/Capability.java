package org.rtmv1.tck.spi;

/** What a subject may offer beyond the 14 functions. */
public enum Capability {
  /** {@link RoutingTableManager#virtualClock()} returns a clock. */
  VIRTUAL_CLOCK,
  /** {@link RoutingTableManager#faultInjection()} returns the means to provoke a shortage. */
  FAULT_INJECTION,
  /** {@link RoutingTableManager#prioritySettings()} returns the means to set priorities. */
  PRIORITIES,
  /** Any thread may call at any time. */
  THREAD_SAFE
}
