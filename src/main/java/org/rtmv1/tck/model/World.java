package org.rtmv1.tck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.FileTime;
import org.rtmv1.tck.spi.Manifest;

/** Everything that is believed of a subject, and when the call that is being judged was made. */
final class World {
  final Manifest manifest;
  private final LongSet families;
  private final boolean hasIp;
  private final boolean hasIpx;
  final Table ipx;
  final Table ip;
  final Handles handles;
  final Registry registry = new Registry(this);
  final Events events;
  final Profile profile;
  final Deeds deeds;

  /** Numbers the calls, 1 and up. */
  long call;

  /** The bounds of the subject's clock during the call. */
  long earliest;

  long latest;

  /** How far a time may lie outside the bounds. */
  long slack;

  /** The earliest time that any call was made at. */
  long start = Long.MAX_VALUE;

  /** Whether the kit provokes a shortage. */
  boolean shortage;

  /** Whether messages were seen to arrive after the call that caused them. */
  boolean late;

  /** Whether the subject has accepted something after which nothing more can be said. */
  boolean adrift;

  /** The numbers in a caller's RR_RoutingProtocol that the subject has replaced (REG-2). */
  final LongSet overridden = new LongSet();

  private final long granularity;

  World(Manifest manifest) {
    this.manifest = manifest;
    this.families = LongSet.of(manifest.families());
    this.hasIp = supports(Family.IP.value());
    this.hasIpx = supports(Family.IPX.value());
    this.granularity = FileTime.of(manifest.clockGranularity());
    ipx = new Table(Family.IPX);
    ip = new Table(Family.IP);
    handles = new Handles(manifest);
    events = new Events();
    profile = new Profile();
    deeds = new Deeds();
  }

  private World(World original, Copies copies) {
    manifest = original.manifest;
    families = original.families;
    hasIp = original.hasIp;
    hasIpx = original.hasIpx;
    granularity = original.granularity;
    ipx = original.ipx.copy(copies);
    ip = original.ip.copy(copies);
    handles = original.handles.copy(copies);
    original.registry.copyInto(registry, copies);
    events = original.events.copy(copies);
    profile = original.profile.copy();
    deeds = original.deeds.copy();
    call = original.call;
    earliest = original.earliest;
    latest = original.latest;
    slack = original.slack;
    start = original.start;
    shortage = original.shortage;
    late = original.late;
    adrift = original.adrift;
    overridden.addAll(original.overridden);
  }

  /** Returns a copy that shares nothing that changes; takes time in proportion to the state. */
  World copy() {
    return new World(this, new Copies());
  }

  /** Goes on to the next call, and doubts the routes whose time may be up. */
  void begin(long callEarliest, long callLatest) {
    call++;
    earliest = callEarliest;
    latest = callLatest;
    slack = granularity + (isVirtual() ? 0 : FileTime.PER_SECOND);
    start = Math.min(start, callEarliest);
    ipx.age(latest);
    ip.age(latest);
  }

  /** Takes in that messages may arrive after the call that caused them. */
  void deliversLate() {
    late = true;
    for (Table table : List.of(ipx, ip)) {
      for (Client observer : table.observers) {
        if (observer.queue != null) {
          observer.queue.deliversLate();
        }
      }
    }
  }

  /** Tells whether the clock moves only when the kit moves it. */
  boolean isVirtual() {
    return earliest == latest;
  }

  Table table(Family family) {
    return family == Family.IP ? ip : ipx;
  }

  /** Tells whether the subject supports the family. */
  boolean supports(int family) {
    return families.has(family);
  }

  /** Returns the table of a family that is documented and supported, else null. */
  @Nullable Table table(int family) {
    if (family == Family.IP.value()) {
      return hasIp ? ip : null;
    }
    return family == Family.IPX.value() && hasIpx ? ipx : null;
  }
}
