package org.rtmv1.tck.spi;

/**
 * Makes one allocation of memory or of another resource fail.
 *
 * <p>The kit arms the first allocation, makes a call, disarms, and goes on with the second and so
 * on until nothing was provoked any more.
 */
public interface FaultInjection {
  /**
   * Lets the {@code nth} allocation from now on fail, once.
   *
   * @param nth 1 for the next allocation
   */
  void arm(int nth);

  /**
   * Lets no further allocation fail.
   *
   * @return whether an allocation has failed since {@link #arm}
   */
  boolean disarm();
}
