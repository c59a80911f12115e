package org.rtmv1.tck.engine.capsule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The C functions that a program may need. They word results as {@link
 * org.rtmv1.tck.engine.OutcomeText} does, so that what the program sees can be compared with what
 * the kit saw.
 */
final class CFunctions {
  private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put(
        "say",
        """
        static char here[1024];

        /* Adds to what this step shows here. */
        static void say(const char *format, ...)
        {
          size_t length = strlen(here);
          va_list arguments;

          va_start(arguments, format);
          vsnprintf(here + length, sizeof here - length, format, arguments);
          va_end(arguments);
        }
        """);
    BY_NAME.put(
        "compare",
        """
        /* Prints what this step showed here and what the kit saw; returns 1 where they are the same. */
        static int compare(int step, const char *call, const char *kit)
        {
          int same = strcmp(here, kit) == 0;

          printf("%2d. %s\\n    here:    %s\\n    the kit: %s%s\\n", step, call, here, kit, same ? "" : "   (differs)");
          here[0] = 0;
          return same;
        }
        """);
    BY_NAME.put(
        "say_error",
        """
        /* One value has several names: items is what the function at hand means by ERROR_NO_MORE_ITEMS. */
        static void say_error(DWORD error, const char *items)
        {
          switch (error) {
          case NO_ERROR: say("NO_ERROR"); break;
          case ERROR_INVALID_HANDLE: say("ERROR_INVALID_HANDLE"); break;
          case ERROR_NOT_ENOUGH_MEMORY: say("ERROR_NOT_ENOUGH_MEMORY"); break;
          case ERROR_INVALID_PARAMETER: say("ERROR_INVALID_PARAMETER"); break;
          case ERROR_CLIENT_ALREADY_EXISTS: say("ERROR_CLIENT_ALREADY_EXISTS"); break;
          case ERROR_MORE_MESSAGES: say("ERROR_MORE_MESSAGES"); break;
          case ERROR_NO_MESSAGES: say("%s", items); break;
          case ERROR_NO_SYSTEM_RESOURCES: say("ERROR_NO_SYSTEM_RESOURCES"); break;
          default: say("%lu", (unsigned long)error);
          }
        }
        """);
    BY_NAME.put(
        "say_number",
        """
        static void say_number(DWORD number)
        {
          say(number <= 0xFFFF ? "%lu" : "0x%lX", (unsigned long)number);
        }
        """);
    BY_NAME.put(
        "say_unusual",
        """
        static void say_unusual(const char *name, DWORD value, DWORD usual)
        {
          if (value != usual) {
            say(", %s ", name);
            say_number(value);
          }
        }
        """);
    BY_NAME.put(
        "say_data",
        """
        static void say_data(const DWORD *data)
        {
          int i;

          if (data[0] == 0 && data[1] == 0 && data[2] == 0 && data[3] == 0) {
            return;
          }
          say(", data");
          for (i = 0; i < 4; i++) {
            say(" ");
            say_number(data[i]);
          }
        }
        """);
    BY_NAME.put("say_quad", CRouteFunctions.QUAD);
    BY_NAME.put("say_mask", CRouteFunctions.MASK);
    BY_NAME.put("say_ip", CRouteFunctions.IP);
    BY_NAME.put("say_ipx", CRouteFunctions.IPX);
    BY_NAME.put(
        "say_handle",
        """
        static void say_handle(HANDLE handle, const char *items)
        {
          DWORD error = GetLastError();

          say(handle != NULL ? "handle" : "NULL, ");
          if (handle == NULL) {
            say_error(error, items);
          }
        }
        """);
    BY_NAME.put(
        "say_change",
        """
        /* Says what an add, a delete or a dequeue returned, and tells whether it succeeded. */
        static int say_change(DWORD error, DWORD flags, const char *items)
        {
          static const char *const changes[] = {
            "RTM_NO_CHANGE", "RTM_ROUTE_ADDED", "RTM_ROUTE_DELETED", "RTM_ROUTE_CHANGED"
          };

          say_error(error, items);
          if (error != NO_ERROR && error != ERROR_MORE_MESSAGES) {
            return 0;
          }
          if (flags < 4) {
            say(", %s", changes[flags]);
          } else {
            say(", 0x%lx", (unsigned long)flags);
          }
          return 1;
        }
        """);
    BY_NAME.put(
        "say_found",
        """
        static void say_found(BOOL found)
        {
          DWORD error = GetLastError();

          say(found ? "TRUE" : "FALSE, ");
          if (!found) {
            say_error(error, "ERROR_NO_MORE_ITEMS");
          }
        }
        """);
    BY_NAME.put(
        "say_count",
        """
        static void say_count(ULONG count)
        {
          DWORD error = GetLastError();

          say(count != 0 ? "%lu" : "%lu, ", (unsigned long)count);
          if (count == 0) {
            say_error(error, "ERROR_NO_MORE_ITEMS");
          }
        }
        """);
    BY_NAME.put(
        "say_age",
        """
        static void say_age(ULONG age)
        {
          DWORD error = GetLastError();

          if (age != INFINITE) {
            say("%lu", (unsigned long)age);
          } else {
            say("INFINITE, ");
            say_error(error, "ERROR_NO_MORE_ITEMS");
          }
        }
        """);
    BY_NAME.put(
        "pass",
        """
        static void pass(unsigned long long milliseconds)
        {
          for (; milliseconds > 1000000; milliseconds -= 1000000) {
            Sleep(1000000);
          }
          Sleep((DWORD)milliseconds);
        }
        """);
  }

  private CFunctions() {}

  /** Returns those that {@code program} calls, and those that they call, each before its use. */
  static String neededBy(String program) {
    StringBuilder needed = new StringBuilder();
    List<String> names = List.copyOf(BY_NAME.keySet());
    for (int i = names.size() - 1; i >= 0; i--) {
      String call = names.get(i) + "(";
      if (program.contains(call) || needed.indexOf(call) >= 0) {
        needed.insert(0, BY_NAME.get(names.get(i)) + "\n");
      }
    }
    return needed.toString();
  }
}
