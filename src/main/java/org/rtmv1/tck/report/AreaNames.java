package org.rtmv1.tck.report;

import java.util.Map;

/** What the areas of requirements are about. */
final class AreaNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("REG", "RtmRegisterClient"),
          Map.entry("DRG", "RtmDeregisterClient"),
          Map.entry("TAB", "Tables and route identity"),
          Map.entry("ADD", "RtmAddRoute"),
          Map.entry("DEL", "RtmDeleteRoute"),
          Map.entry("BLK", "RtmBlockDeleteRoutes"),
          Map.entry("DEQ", "RtmDequeueRouteChangeMessage"),
          Map.entry("BST", "Best route"),
          Map.entry("ENM", "Enumeration"),
          Map.entry("SEQ", "RtmGetFirstRoute, RtmGetNextRoute"),
          Map.entry("CNT", "RtmGetNetworkCount"),
          Map.entry("ISR", "RtmIsRoute"),
          Map.entry("AGE", "RtmGetRouteAge"),
          Map.entry("EXP", "Expiry"),
          Map.entry("BAD", "Hostile input"),
          Map.entry("ABI", "Layouts and constants"),
          Map.entry("CON", "Many callers at once"));

  private AreaNames() {}

  static String of(String area) {
    return NAMES.getOrDefault(area, area);
  }
}
