package org.rtmv1.tck.defects;

import static org.rtmv1.tck.defects.Choice.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.spi.Manifest;

/**
 * The implementations that are right but different. The kit must find no fault with any of them.
 */
public final class Variants {
  /** The extra bit of the variant that declares one. */
  private static final int EXTRA_FLAG = 0x10;

  private static final List<Variant> ALL =
      List.of(
          threadSafe("plain", "Keeps the older of tied routes, lower priorities win."),
          threadSafe(
              "newer-wins",
              "A newly added route wins a tie, and the youngest takes over.",
              NEWER_WINS_A_TIE,
              YOUNGEST_TAKES_OVER),
          variant(
              "identity-wins",
              "The lower interface and next hop win a tie; all tied routes are listed as best.",
              IDENTITY_WINS_A_TIE,
              TIED_ROUTES_ARE_ALL_BEST),
          variant(
              "higher-priority-wins",
              "The higher priority wins, in both families.",
              HIGHER_PRIORITY_WINS,
              IPX_HAS_PRIORITIES),
          variant(
              "equal-priorities",
              "All protocols have the same priority; a new one is for new routes.",
              PRIORITIES_ARE_EQUAL,
              PRIORITIES_ARE_FOR_NEW_ROUTES,
              NEWER_WINS_A_TIE),
          variant("ipx-hops-first", "Fewer hops win before fewer ticks.", IPX_HOPS_FIRST),
          variant("ipx-newest-first", "The IPX route that changed last wins.", IPX_NEWEST_FIRST),
          variant(
              "descending",
              "Walks descend, enumerations begin with the youngest route.",
              VALUES_DESCEND,
              ENUMERATES_BACKWARDS),
          variant(
              "signed",
              "Walks compare signed numbers, enumerations go in that order.",
              VALUES_ARE_SIGNED,
              ENUMERATES_IN_ORDER),
          variant(
              "swapped",
              "Numbers are read with the low byte first, in walks and in checks.",
              VALUES_ARE_SWAPPED,
              CHECKS_SWAPPED_BYTES,
              REFUSES_WHAT_IS_UNDOCUMENTED),
          variant(
              "copies",
              "An enumeration returns the routes as they were when it was made.",
              ENUMERATES_A_COPY),
          variant("live", "An enumeration returns routes that come meanwhile.", ENUMERATES_LIVE),
          threadSafe(
              "in-steps",
              "Block deletes, deregistration and expiry tell of every step between.",
              BULK_GOES_IN_STEPS,
              BLOCK_DELETE_OF_OTHERS_SUCCEEDS),
          variant(
              "stops-halfway",
              "A shortage leaves a block delete or a deregistration half done, and told.",
              BULK_STOPS_HALFWAY,
              SHORTAGES_ARE_OF_MEMORY),
          variant(
              "leaves-in-a-shortage",
              "A deregistration that runs into a shortage says so, and ends the client.",
              DEREGISTERS_IN_A_SHORTAGE),
          variant(
              "merges-neighbours",
              "A message is merged into the last one that waits, if about the same network.",
              NEIGHBOURS_MERGE),
          threadSafe(
              "merges-messages",
              "A message is merged into any that waits about the same network.",
              MESSAGES_MERGE),
          threadSafe(
              "delivers-later", "A thread of its own delivers the messages.", MESSAGES_COME_LATER),
          variant(
              "expires-when-looked-at",
              "Expired routes go when a call looks at the table.",
              EXPIRES_WHEN_LOOKED_AT),
          variant("expires-by-a-sweep", "Expired routes go once a minute.", EXPIRES_BY_A_SWEEP),
          variant(
              "signals-own-changes",
              "A client's own change signals its event; registering resets it.",
              OWN_CHANGES_SIGNAL,
              REGISTRATION_RESETS_THE_EVENT),
          variant(
              "one-family-per-protocol",
              "A protocol is registered once over both families; duplicates are told first.",
              ONE_FAMILY_PER_PROTOCOL,
              DUPLICATES_BEFORE_FLAGS),
          variant(
              "strict",
              "Refuses whatever is not documented.",
              REFUSES_WHAT_IS_UNDOCUMENTED,
              COMBINATIONS_ARE_REFUSED,
              POSITIONS_MUST_EXIST),
          new Variant(
              PlainManifest.named("lenient")
                  .withInvalidRoutes(List.of())
                  .withExtraRegistrationFlags(EXTRA_FLAG),
              "Accepts whatever it can, and writes where nobody asked it to.",
              Choices.of(
                  UNASKED_BUFFERS_ARE_WRITTEN,
                  LAST_ERROR_IS_STALE,
                  ZERO_MEANS_FOR_EVER,
                  FUTURE_STAMPS_ARE_NEW)),
          variant(
              "masks-count",
              "Networks and next hops that differ in the mask are different.",
              MASKS_COUNT),
          threadSafe(
              "reuses-handles",
              "A new handle takes the lowest value that is free.",
              HANDLES_ARE_REUSED),
          variant(
              "single-route-by-network",
              "A single-route client's delete looks at the network only.",
              SINGLE_ROUTE_DELETES_BY_NETWORK),
          variant(
              "best-among-the-subset",
              "RTM_ONLY_BEST_ROUTES with another flag means the best among the subset.",
              BEST_AMONG_THE_SUBSET),
          new Variant(
              PlainManifest.named("coarse-clock")
                  .withClockGranularity(Duration.ofSeconds(AgeingRules.COARSE_SECONDS)),
              "The clock steps by five seconds and ages are rounded up.",
              Choices.of(COARSE_CLOCK, AGES_ROUND_UP)),
          variant(
              "rounds-ages", "Ages are rounded to the nearest second.", AGES_ROUND_TO_THE_NEAREST),
          new Variant(
              PlainManifest.named("ip-only")
                  .withFamilies(Set.of(Family.IP.value()))
                  .withInvalidRoutes(List.of(PlainManifest.invalidIpRoute())),
              "Supports IP only.",
              Choices.DEFAULT),
          new Variant(
              PlainManifest.named("ipx-only")
                  .withFamilies(Set.of(Family.IPX.value()))
                  .withInvalidRoutes(List.of(PlainManifest.invalidIpxRoute())),
              "Supports IPX only, but can count and look up both families.",
              Choices.of(BOTH_FAMILIES_ARE_INSTALLED)),
          new Variant(
              Manifest.of("no-capability", "1"),
              "Offers nothing but the 14 functions; expiry runs on the machine's clock.",
              Choices.DEFAULT),
          new Variant(
              PlainManifest.named("restricted-numbers")
                  .withIpProtocols(List.of(0x7F000001, 0x80000002, 0xFFFFFFFE, 1000))
                  .withIpxProtocols(List.of(2, 0x1000_0003, 4, 0xFFFF_0005))
                  .withInterfaces(List.of(0x10000, 7, 0xFFFFFFF0, 0x80000000)),
              "Knows only the protocol and interface numbers of its manifest.",
              Choices.of(NUMBERS_ARE_RESTRICTED)),
          threadSafe(
              "contrary",
              "Decides against the others wherever several choices go together.",
              HIGHER_PRIORITY_WINS,
              IPX_HAS_PRIORITIES,
              IPX_HOPS_FIRST,
              NEWER_WINS_A_TIE,
              YOUNGEST_TAKES_OVER,
              VALUES_DESCEND,
              VALUES_ARE_SWAPPED,
              ENUMERATES_LIVE,
              BULK_GOES_IN_STEPS,
              MESSAGES_MERGE,
              EXPIRES_WHEN_LOOKED_AT,
              EXPIRES_BY_A_SWEEP,
              OWN_CHANGES_SIGNAL,
              ONE_FAMILY_PER_PROTOCOL,
              DUPLICATES_BEFORE_FLAGS,
              UNASKED_BUFFERS_ARE_WRITTEN,
              LAST_ERROR_IS_STALE,
              HANDLES_ARE_REUSED,
              SINGLE_ROUTE_DELETES_BY_NETWORK,
              SHORTAGES_ARE_OF_MEMORY,
              TIED_ROUTES_ARE_ALL_BEST));

  private Variants() {}

  /** Returns all of them, in a fixed order. */
  public static List<Variant> all() {
    return ALL;
  }

  /** Returns the one with this name. */
  public static Optional<Variant> named(String name) {
    return ALL.stream().filter(variant -> variant.name().equals(name)).findFirst();
  }

  /** Makes one that declares what they all are, since they answer each call under one lock. */
  private static Variant threadSafe(String name, String description, Choice... made) {
    return new Variant(PlainManifest.threadSafe(name), description, Choices.of(made));
  }

  private static Variant variant(String name, String description, Choice... made) {
    return new Variant(PlainManifest.named(name), description, Choices.of(made));
  }
}
