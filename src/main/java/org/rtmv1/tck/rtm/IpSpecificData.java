package org.rtmv1.tck.rtm;

/**
 * {@code IP_SPECIFIC_DATA}, eleven DWORDs (page {@code ip-specific-data}).
 *
 * @param type {@code FSD_Type}: 1 other, 2 invalid, 3 local, 4 remote
 * @param policy {@code FSD_Policy}
 * @param nextHopAs {@code FSD_NextHopAS}
 * @param priority {@code FSD_Priority}, set by the manager
 * @param metric {@code FSD_Metric}; within one protocol the lower one wins
 * @param metric1 {@code FSD_Metric1}
 * @param metric2 {@code FSD_Metric2}
 * @param metric3 {@code FSD_Metric3}
 * @param metric4 {@code FSD_Metric4}
 * @param metric5 {@code FSD_Metric5}
 * @param flags {@code FSD_Flags}
 */
public record IpSpecificData(
    int type,
    int policy,
    int nextHopAs,
    int priority,
    int metric,
    int metric1,
    int metric2,
    int metric3,
    int metric4,
    int metric5,
    int flags)
    implements FamilySpecificData {
  /** {@code FSD_Type}: neither local nor remote. */
  public static final int TYPE_OTHER = 1;

  /** {@code FSD_Type}: invalid, and yet part of the best-route computation. */
  public static final int TYPE_INVALID = 2;

  /** {@code FSD_Type}: the next hop is the destination. */
  public static final int TYPE_LOCAL = 3;

  /** {@code FSD_Type}: the next hop is not the destination. */
  public static final int TYPE_REMOTE = 4;

  /** {@code IP_VALID_ROUTE} in {@code FSD_Flags}. */
  public static final int IP_VALID_ROUTE = 0x1;

  /** Returns the data of a valid remote route with this metric and zero everywhere else. */
  public static IpSpecificData remote(int metric) {
    return new IpSpecificData(TYPE_REMOTE, 0, 0, 0, metric, 0, 0, 0, 0, 0, IP_VALID_ROUTE);
  }

  /** Returns a copy with another {@code FSD_Priority}. */
  public IpSpecificData withPriority(int newPriority) {
    return new IpSpecificData(
        type,
        policy,
        nextHopAs,
        newPriority,
        metric,
        metric1,
        metric2,
        metric3,
        metric4,
        metric5,
        flags);
  }

  /** Returns a copy with another {@code FSD_Metric}. */
  public IpSpecificData withMetric(int newMetric) {
    return new IpSpecificData(
        type, policy, nextHopAs, priority, newMetric, metric1, metric2, metric3, metric4, metric5,
        flags);
  }
}
