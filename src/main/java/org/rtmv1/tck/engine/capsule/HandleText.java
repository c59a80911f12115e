package org.rtmv1.tck.engine.capsule;

import java.util.regex.Pattern;
import org.rtmv1.tck.engine.script.HandleSlot;

/**
 * Handles as text: {@code NULL}, a hexadecimal value, or {@code h} and the number of the slot that
 * holds it.
 */
final class HandleText {
  private static final Pattern SLOT = Pattern.compile("h[1-9][0-9]{0,6}");
  private static final String NULL = "NULL";

  private HandleText() {}

  static String of(long handle) {
    if (HandleSlot.isSlot(handle)) {
      return ofSlot(HandleSlot.slot(handle));
    }
    return handle == 0 ? NULL : "0x" + Long.toHexString(handle);
  }

  static String ofSlot(int slot) {
    return "h" + slot;
  }

  static long handle(Fields fields, String name) throws MalformedCapsuleException {
    String text = fields.text(name);
    if (text.equals(NULL)) {
      return 0;
    }
    if (SLOT.matcher(text).matches()) {
      return HandleSlot.of(slot(fields, name));
    }
    try {
      return Long.parseUnsignedLong(text.startsWith("0x") ? text.substring(2) : text, 16);
    } catch (NumberFormatException e) {
      throw fields.malformed(name, "is '" + text + "'; a handle is NULL, h1, h2 … or 0x…");
    }
  }

  static int slot(Fields fields, String name) throws MalformedCapsuleException {
    String text = fields.text(name);
    if (!SLOT.matcher(text).matches()) {
      throw fields.malformed(name, "is '" + text + "'; it must look like h1");
    }
    return Integer.parseInt(text.substring(1));
  }
}
