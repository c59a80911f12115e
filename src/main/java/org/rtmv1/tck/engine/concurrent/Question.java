package org.rtmv1.tck.engine.concurrent;

/** What several callers are let do, and what is asked of it. */
public enum Question {
  /** They add, delete and look up routes to the same destinations: is there an order? */
  SHARED_ROUTES,
  /** They register and deregister the same protocols: is there an order? */
  SHARED_PROTOCOLS,
  /** They change routes: do an observer's messages tell what became of the table? */
  OBSERVER,
  /** They change routes while a client waits for its event: is it signalled for every change? */
  WAITING_CLIENT,
  /** They call everything: does every call return? */
  EVERYTHING,
  /** They register one protocol: does exactly one succeed? */
  ONE_PROTOCOL
}
