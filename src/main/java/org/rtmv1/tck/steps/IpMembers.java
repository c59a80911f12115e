package org.rtmv1.tck.steps;

import java.util.List;
import org.rtmv1.tck.rtm.IpSpecificData;

/** Reads and writes the members of {@code IP_SPECIFIC_DATA} by column. */
final class IpMembers {
  /** In the structure's order. */
  private static final List<Column> MEMBERS =
      List.of(
          Column.TYPE,
          Column.POLICY,
          Column.NEXT_HOP_AS,
          Column.PRIORITY,
          Column.METRIC,
          Column.METRIC1,
          Column.METRIC2,
          Column.METRIC3,
          Column.METRIC4,
          Column.METRIC5,
          Column.FLAGS);

  private IpMembers() {}

  static int read(IpSpecificData data, Column column) {
    return values(data)[index(column)];
  }

  static IpSpecificData write(IpSpecificData data, Column column, int value) {
    int[] v = values(data);
    v[index(column)] = value;
    return new IpSpecificData(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10]);
  }

  private static int index(Column column) {
    int index = MEMBERS.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("IP routes have no " + column.header() + ".");
    }
    return index;
  }

  private static int[] values(IpSpecificData data) {
    return new int[] {
      data.type(),
      data.policy(),
      data.nextHopAs(),
      data.priority(),
      data.metric(),
      data.metric1(),
      data.metric2(),
      data.metric3(),
      data.metric4(),
      data.metric5(),
      data.flags()
    };
  }
}
