package org.rtmv1.tck.engine;

/** Where the cause of a finding lies. */
public enum Blame {
  /** The implementation under test. */
  SUBJECT,
  /** The code between the implementation and the kit: it breaks the service-provider interface. */
  ADAPTER,
  /** The kit itself. */
  KIT,
  /** The machine: too slow, out of memory, a missing tool. */
  MACHINE,
  /** The public pages, which contradict themselves. */
  DOCUMENTATION
}
