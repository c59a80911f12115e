package org.rtmv1.tck.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.rtm.RouteCodec;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Delivery;
import org.rtmv1.tck.spi.Manifest;

/** The manifest that an agent sends with its answer to Hello. */
final class AgentManifest {
  private static final int THREAD_SAFE = 1;
  private static final int VIRTUAL_CLOCK = 1 << 1;
  private static final int SHORTAGE = 1 << 2;
  private static final int PRIORITIES = 1 << 3;
  private static final int HOSTILE = 1 << 4;
  private static final int EVENTUAL = 1 << 5;
  private static final int TIMES = 1 << 6;
  private static final int GUARDED = 1 << 7;
  private static final long NANOS_PER_UNIT = 100;

  private Manifest manifest = Manifest.of("", "");
  private final List<Route> invalidRoutes = new ArrayList<>();
  private List<Integer> layout = List.of();
  private List<Integer> constants = List.of();
  private int capabilities;
  private int lanes = 1;
  private String name = "";
  private String version = "";
  private String agent = "";

  private AgentManifest() {}

  /** Reads the entries to the end of {@code fields}. */
  static AgentManifest read(ByteBuffer fields) {
    AgentManifest read = new AgentManifest();
    try {
      while (fields.hasRemaining()) {
        int key = Short.toUnsignedInt(fields.getShort());
        int size = Short.toUnsignedInt(fields.getShort());
        read.entry(key, fields.slice(fields.position(), size).order(ByteOrder.LITTLE_ENDIAN));
        fields.position(fields.position() + size);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new AgentException(
          AgentException.Cause.AGENT,
          "the agent broke the protocol: an entry of its manifest is cut short");
    }
    return read;
  }

  private void entry(int key, ByteBuffer value) {
    switch (key) {
      case 1 -> name = text(value);
      case 2 -> version = text(value);
      case 3 -> agent = text(value);
      case 5 -> manifest = manifest.withFamilies(set(value));
      case 6 -> protocols(ranges(value));
      case 7 ->
          manifest =
              manifest.withInterfaces(chosen(manifest.interfaces(), ranges(value), Set.of()));
      case 8 -> manifest = manifest.withExtraRegistrationFlags(value.getInt());
      case 9 -> manifest = manifest.withNeverIssuedHandles(handles(value));
      case 10 -> capabilities = value.getInt();
      case 11 ->
          manifest =
              manifest.withClockGranularity(Duration.ofNanos(value.getLong() * NANOS_PER_UNIT));
      case 12 -> lanes = value.getInt();
      case 13 -> layout = dwords(value);
      case 14 -> constants = dwords(value);
      case 15 ->
          invalidRoutes.add(RouteCodec.read(value.getInt() == 0 ? Family.IPX : Family.IP, value));
      case 17 -> manifest = manifest.withIpProtocols(dwords(value));
      case 18 -> manifest = manifest.withIpxProtocols(dwords(value));
      case 19 -> manifest = manifest.withInterfaces(dwords(value));
      default -> {
        // a later version's key, or one for people only
      }
    }
  }

  private void protocols(List<long[]> ranges) {
    List<Integer> ip = chosen(manifest.ipProtocols(), ranges, Set.of());
    List<Integer> ipx = chosen(manifest.ipxProtocols(), ranges, new HashSet<>(ip));
    manifest = manifest.withIpProtocols(ip).withIpxProtocols(ipx);
  }

  /** Keeps the usual values that lie in the ranges and fills up from their beginnings. */
  private static List<Integer> chosen(
      List<Integer> usual, List<long[]> ranges, Set<Integer> taken) {
    List<Integer> chosen = new ArrayList<>();
    for (int value : usual) {
      if (!taken.contains(value) && isIn(Integer.toUnsignedLong(value), ranges)) {
        chosen.add(value);
      }
    }
    for (long[] range : ranges) {
      for (long value = range[0]; value <= range[1] && chosen.size() < usual.size(); value++) {
        if (!chosen.contains((int) value) && !taken.contains((int) value)) {
          chosen.add((int) value);
        }
      }
    }
    return chosen;
  }

  private static boolean isIn(long value, List<long[]> ranges) {
    return ranges.stream().anyMatch(range -> range[0] <= value && value <= range[1]);
  }

  private static List<long[]> ranges(ByteBuffer value) {
    List<long[]> ranges = new ArrayList<>();
    while (value.hasRemaining()) {
      ranges.add(
          new long[] {
            Integer.toUnsignedLong(value.getInt()), Integer.toUnsignedLong(value.getInt())
          });
    }
    return ranges;
  }

  private static Set<Integer> set(ByteBuffer value) {
    return new HashSet<>(dwords(value));
  }

  private static List<Integer> dwords(ByteBuffer value) {
    List<Integer> values = new ArrayList<>();
    while (value.hasRemaining()) {
      values.add(value.getInt());
    }
    return values;
  }

  private static List<Long> handles(ByteBuffer value) {
    List<Long> values = new ArrayList<>();
    while (value.hasRemaining()) {
      values.add(value.getLong());
    }
    return values;
  }

  private static String text(ByteBuffer value) {
    return StandardCharsets.UTF_8.decode(value).toString();
  }

  /** Returns the manifest as the kit's other pieces know it. */
  Manifest toManifest() {
    Manifest base = manifest.withInvalidRoutes(invalidRoutes).withCapabilities(offered());
    return new Manifest(
        name,
        agent.isEmpty() ? version : version + " by " + agent,
        base.families(),
        base.capabilities(),
        base.extraRegistrationFlags(),
        base.ipProtocols(),
        base.ipxProtocols(),
        base.interfaces(),
        base.neverIssuedHandles(),
        base.invalidRoutes(),
        base.clockGranularity(),
        has(EVENTUAL) ? Delivery.EVENTUAL : Delivery.PROMPT);
  }

  private Set<Capability> offered() {
    EnumSet<Capability> offered = EnumSet.noneOf(Capability.class);
    if (has(VIRTUAL_CLOCK)) {
      offered.add(Capability.VIRTUAL_CLOCK);
    }
    if (has(SHORTAGE)) {
      offered.add(Capability.FAULT_INJECTION);
    }
    if (has(PRIORITIES)) {
      offered.add(Capability.PRIORITIES);
    }
    if (has(THREAD_SAFE)) {
      offered.add(Capability.THREAD_SAFE);
    }
    return offered;
  }

  private boolean has(int capability) {
    return (capabilities & capability) != 0;
  }

  /** Returns what the agent tells beside it. */
  AgentReport report() {
    return new AgentReport(layout, constants, has(GUARDED), has(HOSTILE), lanes, has(TIMES));
  }
}
