package org.rtmv1.tck.steps;

import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rtmv1.tck.rtm.EnumerationFlags;
import org.rtmv1.tck.rtm.Family;
import org.rtmv1.tck.rtm.Network;
import org.rtmv1.tck.rtm.ReturnCode;
import org.rtmv1.tck.rtm.RtmFunction;

/** The kinds of parameters that steps have. */
public final class ParameterTypes {
  private static final List<String> SUBSETS =
      List.of(
          "RTM_ONLY_THIS_NETWORK",
          "RTM_ONLY_THIS_INTERFACE",
          "RTM_ONLY_THIS_PROTOCOL",
          "RTM_ONLY_BEST_ROUTES");

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("NO_ERROR", ReturnCode.NO_ERROR),
          Map.entry("ERROR_INVALID_HANDLE", ReturnCode.ERROR_INVALID_HANDLE),
          Map.entry("ERROR_NOT_ENOUGH_MEMORY", ReturnCode.ERROR_NOT_ENOUGH_MEMORY),
          Map.entry("ERROR_INVALID_PARAMETER", ReturnCode.ERROR_INVALID_PARAMETER),
          Map.entry("ERROR_CLIENT_ALREADY_EXISTS", ReturnCode.ERROR_CLIENT_ALREADY_EXISTS),
          Map.entry("ERROR_MORE_MESSAGES", ReturnCode.ERROR_MORE_MESSAGES),
          Map.entry("ERROR_NO_MESSAGES", ReturnCode.ERROR_NO_MESSAGES),
          Map.entry("ERROR_NO_ROUTES", ReturnCode.ERROR_NO_ROUTES),
          Map.entry("ERROR_NO_MORE_ROUTES", ReturnCode.ERROR_NO_MORE_ROUTES),
          Map.entry("ERROR_NO_SUCH_ROUTE", ReturnCode.ERROR_NO_SUCH_ROUTE),
          Map.entry("ERROR_NO_SYSTEM_RESOURCES", ReturnCode.ERROR_NO_SYSTEM_RESOURCES));

  /** Reads {@code IP} or {@code IPX}. */
  @ParameterType("IPX|IP")
  public Family family(String name) {
    return Family.valueOf(name);
  }

  /** Reads any DWORD, decimal or hexadecimal. */
  @ParameterType("0x[0-9A-Fa-f]+|[0-9]+")
  public Integer dword(String number) {
    return Addresses.dword(number);
  }

  /** Reads a destination of either family. */
  @ParameterType("[0-9]+\\.[0-9.]+/[0-9.]+|[0-9A-F]{8}")
  public Network destination(String text) {
    return Addresses.network(text);
  }

  /** Reads what comes behind a registration. */
  @ParameterType("( for a single route)?( with an event)? ?")
  public RegistrationOptions options(@Nullable String single, @Nullable String event) {
    return new RegistrationOptions(isThere(single), isThere(event));
  }

  /** Reads whether a registration brings an event, behind a phrase that asks for it. */
  @ParameterType("( with an event| and an event)? ?")
  public RegistrationOptions event(@Nullable String event) {
    return new RegistrationOptions(false, isThere(event));
  }

  /** Reads which result buffers are passed. */
  @ParameterType(
      "( without result buffers| without a result buffer"
          + "| without a buffer for the current best route"
          + "| without a buffer for the previous best route)?")
  public Buffers buffers(@Nullable String without) {
    String text = String.valueOf(without);
    return new Buffers(
        !isThere(without) || text.contains("previous"),
        !isThere(without) || text.contains("current"));
  }

  /** Reads enumeration flags: 0, names joined by bars, or a DWORD. */
  @ParameterType("0x[0-9A-Fa-f]+|[0-9]+|RTM_ONLY_[A-Z_]+(?: \\| RTM_ONLY_[A-Z_]+)*")
  public Integer subset(String text) {
    if (!text.startsWith("RTM")) {
      return Addresses.dword(text);
    }
    int flags = EnumerationFlags.NONE;
    for (String name : text.split(" \\| ", -1)) {
      flags |= 1 << SUBSETS.indexOf(name);
    }
    return flags;
  }

  /** Reads a documented return code by its name. */
  @ParameterType("NO_ERROR|ERROR_[A-Z_]+")
  public Integer code(String name) {
    Integer code = CODES.get(name);
    if (code == null) {
      throw new IllegalArgumentException("No documented return code is called " + name + ".");
    }
    return code;
  }

  /** Reads change flags by their name. */
  @ParameterType("RTM_NO_CHANGE|RTM_ROUTE_[A-Z]+")
  public Integer change(String name) {
    return MessageRow.changeFlags(name);
  }

  /** Reads one of the 14 functions. */
  @ParameterType("Rtm[A-Za-z]+")
  public RtmFunction function(String name) {
    return Arrays.stream(RtmFunction.values())
        .filter(each -> each.documentedName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no function " + name + "."));
  }

  /** Reads which handle is meant. */
  @ParameterType(
      "a NULL handle|a handle that was never issued|the handle of (?:client|enumeration) \"[^\"]*\"")
  public String handle(String phrase) {
    return phrase;
  }

  /** Reads a pointer to nowhere. */
  @ParameterType("NULL|a dangling pointer")
  public String pointer(String phrase) {
    return phrase;
  }

  /** Reads a row of a table of routes. */
  @DataTableType
  public RouteRow routeRow(Map<String, String> row) {
    return RouteRow.of(row);
  }

  /** Reads a row of a table of messages. */
  @DataTableType
  public MessageRow messageRow(Map<String, String> row) {
    return MessageRow.of(row);
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isEmpty();
  }
}
