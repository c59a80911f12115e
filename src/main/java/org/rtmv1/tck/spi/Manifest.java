package org.rtmv1.tck.spi;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Route;

/**
 * What an implementation tells about itself where the documentation leaves a choice. Start from
 * {@link #of}.
 *
 * @param name the implementation's name, as reports show it; not blank
 * @param version its version, as reports show it
 * @param families the family DWORDs that it supports, at least one of IPX (0) and IP (1)
 * @param capabilities what it offers beyond the 14 functions
 * @param extraRegistrationFlags the bits that RtmRegisterClient accepts beside
 *     RTM_PROTOCOL_SINGLE_ROUTE
 * @param ipProtocols the IP protocol identifiers that the kit may use, at least four, distinct
 * @param ipxProtocols the IPX protocol identifiers that the kit may use, at least four, none of
 *     them in {@code ipProtocols}
 * @param interfaces the interface identifiers that the kit may use, at least four, distinct
 * @param neverIssuedHandles handle values that no function ever returns, NULL aside
 * @param invalidRoutes routes that RtmAddRoute refuses with ERROR_INVALID_PARAMETER for an invalid
 *     member
 * @param clockGranularity the step of the clock behind time stamps and ageing, zero or more
 * @param delivery when change messages arrive
 */
public record Manifest(
    String name,
    String version,
    Set<Integer> families,
    Set<Capability> capabilities,
    int extraRegistrationFlags,
    List<Integer> ipProtocols,
    List<Integer> ipxProtocols,
    List<Integer> interfaces,
    List<Long> neverIssuedHandles,
    List<Route> invalidRoutes,
    Duration clockGranularity,
    Delivery delivery) {
  private static final List<Integer> DEFAULT_IP_PROTOCOLS =
      List.of(8, 13, 14, 10_002, 10_003, 10_004);
  private static final List<Integer> DEFAULT_IPX_PROTOCOLS =
      List.of(0x20001, 0x20002, 0x20003, 0x20004, 0x20005, 0x20006);
  private static final List<Integer> DEFAULT_INTERFACES = List.of(1, 2, 3, 4);

  /** Copies the collections; {@link ManifestCheck} says what is wrong with a manifest. */
  public Manifest {
    families = Set.copyOf(families);
    capabilities = Set.copyOf(capabilities);
    ipProtocols = List.copyOf(ipProtocols);
    ipxProtocols = List.copyOf(ipxProtocols);
    interfaces = List.copyOf(interfaces);
    neverIssuedHandles = List.copyOf(neverIssuedHandles);
    invalidRoutes = List.copyOf(invalidRoutes);
  }

  /**
   * Returns a manifest with both families, no capability, no restriction, a clock granularity of
   * one second and prompt delivery.
   */
  public static Manifest of(String name, String version) {
    return new Manifest(
        name,
        version,
        Set.of(Family.IPX.value(), Family.IP.value()),
        Set.of(),
        0,
        DEFAULT_IP_PROTOCOLS,
        DEFAULT_IPX_PROTOCOLS,
        DEFAULT_INTERFACES,
        List.of(),
        List.of(),
        Duration.ofSeconds(1),
        Delivery.PROMPT);
  }

  /** Tells whether the implementation supports this family. */
  public boolean supports(Family family) {
    return families.contains(family.value());
  }

  /** Tells whether the implementation offers this capability. */
  public boolean offers(Capability capability) {
    return capabilities.contains(capability);
  }

  /** Returns the protocol identifiers that the kit may use in this family. */
  public List<Integer> protocols(Family family) {
    return family == Family.IP ? ipProtocols : ipxProtocols;
  }

  /** Returns a copy with these family DWORDs only. */
  public Manifest withFamilies(Set<Integer> families) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these capabilities. */
  public Manifest withCapabilities(Set<Capability> capabilities) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these further registration flags. */
  public Manifest withExtraRegistrationFlags(int flags) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        flags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these IP protocol identifiers. */
  public Manifest withIpProtocols(List<Integer> protocols) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        protocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these IPX protocol identifiers. */
  public Manifest withIpxProtocols(List<Integer> protocols) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        protocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these interface identifiers. */
  public Manifest withInterfaces(List<Integer> identifiers) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        identifiers,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these handle values that are never issued. */
  public Manifest withNeverIssuedHandles(List<Long> handles) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        handles,
        invalidRoutes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with these routes that are refused. */
  public Manifest withInvalidRoutes(List<Route> routes) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        routes,
        clockGranularity,
        delivery);
  }

  /** Returns a copy with this clock granularity. */
  public Manifest withClockGranularity(Duration granularity) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        granularity,
        delivery);
  }

  /** Returns a copy with this delivery. */
  public Manifest withDelivery(Delivery newDelivery) {
    return new Manifest(
        name,
        version,
        families,
        capabilities,
        extraRegistrationFlags,
        ipProtocols,
        ipxProtocols,
        interfaces,
        neverIssuedHandles,
        invalidRoutes,
        clockGranularity,
        newDelivery);
  }
}
