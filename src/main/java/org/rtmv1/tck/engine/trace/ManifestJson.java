package org.rtmv1.tck.engine.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rtmv1.tck.rtm.Route;
import org.rtmv1.tck.spi.Capability;
import org.rtmv1.tck.spi.Delivery;
import org.rtmv1.tck.spi.Manifest;
import org.rtmv1.tck.spi.ManifestCheck;

/** A manifest as the member {@code subject} of a line. */
final class ManifestJson {
  private ManifestJson() {}

  static void write(JsonGenerator json, Manifest manifest) throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("name", manifest.name());
    json.writeStringField("version", manifest.version());
    dwords(json, "families", manifest.families().stream().sorted().toList());
    json.writeArrayFieldStart("capabilities");
    for (Capability each : manifest.capabilities().stream().sorted().toList()) {
      json.writeString(each.name());
    }
    json.writeEndArray();
    json.writeNumberField(
        "extraRegistrationFlags", Integer.toUnsignedLong(manifest.extraRegistrationFlags()));
    dwords(json, "ipProtocols", manifest.ipProtocols());
    dwords(json, "ipxProtocols", manifest.ipxProtocols());
    dwords(json, "interfaces", manifest.interfaces());
    json.writeArrayFieldStart("neverIssuedHandles");
    for (long handle : manifest.neverIssuedHandles()) {
      json.writeNumber(handle);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("invalidRoutes");
    for (Route route : manifest.invalidRoutes()) {
      RouteItems.write(json, route);
    }
    json.writeEndArray();
    json.writeStringField("clockGranularity", manifest.clockGranularity().toString());
    json.writeStringField("delivery", manifest.delivery().name());
    json.writeEndObject();
  }

  private static void dwords(JsonGenerator json, String name, Collection<Integer> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int value : values) {
      RouteItems.dwords(json, value);
    }
    json.writeEndArray();
  }

  static Manifest read(LineFields line) throws GarbledException {
    LineFields subject = line.object("subject");
    Manifest manifest =
        new Manifest(
            subject.text("name"),
            subject.text("version"),
            new HashSet<>(dwords(subject, "families")),
            capabilities(subject),
            (int) subject.number("extraRegistrationFlags"),
            dwords(subject, "ipProtocols"),
            dwords(subject, "ipxProtocols"),
            dwords(subject, "interfaces"),
            handles(subject),
            routes(subject),
            granularity(subject.text("clockGranularity")),
            subject.oneOf("delivery", Delivery.values()));
    List<String> faults = ManifestCheck.faults(manifest);
    if (!faults.isEmpty()) {
      throw new GarbledException("has a subject that no kit runs: " + String.join("; ", faults));
    }
    return manifest;
  }

  private static List<Integer> dwords(LineFields subject, String name) throws GarbledException {
    List<Integer> values = new ArrayList<>();
    for (Items items = subject.items(name); items.hasNext(); ) {
      values.add(items.dword());
    }
    return values;
  }

  private static Set<Capability> capabilities(LineFields subject) throws GarbledException {
    Set<Capability> capabilities = new HashSet<>();
    for (Items items = subject.items("capabilities"); items.hasNext(); ) {
      capabilities.add(LineFields.oneOf("capabilities", items.text(), Capability.values()));
    }
    return capabilities;
  }

  private static List<Long> handles(LineFields subject) throws GarbledException {
    List<Long> handles = new ArrayList<>();
    for (Items items = subject.items("neverIssuedHandles"); items.hasNext(); ) {
      handles.add(items.number());
    }
    return handles;
  }

  private static List<Route> routes(LineFields subject) throws GarbledException {
    List<Route> routes = new ArrayList<>();
    for (Items items = subject.items("invalidRoutes"); items.hasNext(); ) {
      routes.add(items.route());
    }
    return routes;
  }

  private static Duration granularity(String text) throws GarbledException {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new GarbledException(
          "has '" + text + "' for \"clockGranularity\"; it must look like PT1S");
    }
  }
}
