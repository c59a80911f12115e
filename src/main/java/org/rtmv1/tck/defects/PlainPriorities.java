package org.rtmv1.tck.defects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.IpRoute;
import org.rtmv1.tck.spi.PrioritySettings;

/** The priorities of a plain table's protocols. */
final class PlainPriorities implements PrioritySettings {
  private static final int STEP = 10;
  private static final int OF_OTHERS = 100;

  private final PlainTable table;
  private final Rules rules;
  private final Map<Integer, Integer> set = new HashMap<>();

  PlainPriorities(PlainTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  int of(PlainClient client) {
    return set.computeIfAbsent(client.protocol, protocol -> usual(client));
  }

  private int usual(PlainClient client) {
    List<Integer> protocols = table.manifest.protocols(client.family.family);
    int index = protocols.indexOf(client.protocol);
    return rules.chose(Choice.PRIORITIES_ARE_EQUAL) || index < 0 ? OF_OTHERS : (index + 1) * STEP;
  }

  @Override
  public void setPriority(int routingProtocol, int priority) {
    set.put(routingProtocol, priority);
    if (rules.chose(Choice.PRIORITIES_ARE_FOR_NEW_ROUTES)) {
      return;
    }
    PlainFamily family = table.family(Family.IP.value());
    for (Entry entry : family.where(each -> each.owner.protocol == routingProtocol)) {
      table.changes.make(entry, null, null, () -> reprioritize(entry, priority));
    }
  }

  private static void reprioritize(Entry entry, int priority) {
    entry.priority = priority;
    if (entry.route instanceof IpRoute ip) {
      entry.route = ip.withFamilySpecificData(ip.familySpecificData().withPriority(priority));
    }
  }
}
