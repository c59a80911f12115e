package org.rtmv1.tck.engine.capsule;

/** What a C program needs of Windows, and what stands for it on other systems. */
final class CWindows {
  /** The headers, with the standard library's. */
  static final String HEADERS =
      """
      #ifdef _WIN32
      #include <windows.h>
      #else
      #define _POSIX_C_SOURCE 199309L
      #include <time.h>
      #endif
      #include <rtm.h>
      #include <stdarg.h>
      #include <stdio.h>
      #include <string.h>

      """;

  private static final String ELSEWHERE =
      """
      #ifndef _WIN32
      /* What this program and the library need of Windows; -rdynamic lets the library find it. */
      #define WAIT_OBJECT_0 0
      #define CreateEvent(security, manual, signalled, name) (&events[made++])

      typedef uintptr_t ULONG_PTR;

      static BYTE events[%d];
      static int made;
      static DWORD last_error;

      void SetLastError(DWORD error)
      {
        last_error = error;
      }

      DWORD GetLastError(void)
      {
        return last_error;
      }

      static BOOL set(HANDLE event, BYTE signalled)
      {
        int i;

        for (i = 0; i < made; i++) {
          if (event == &events[i]) {
            events[i] = signalled;
            return TRUE;
          }
        }
        SetLastError(ERROR_INVALID_HANDLE);
        return FALSE;
      }

      BOOL SetEvent(HANDLE event)
      {
        return set(event, 1);
      }

      BOOL ResetEvent(HANDLE event)
      {
        return set(event, 0);
      }

      DWORD WaitForSingleObject(HANDLE event, DWORD milliseconds)
      {
        (void)milliseconds;
        return *(volatile BYTE *)event ? WAIT_OBJECT_0 : 258;
      }

      void Sleep(DWORD milliseconds)
      {
        struct timespec time;

        time.tv_sec = milliseconds / 1000;
        time.tv_nsec = (long)(milliseconds %% 1000) * 1000000;
        nanosleep(&time, NULL);
      }
      #endif

      """;

  private CWindows() {}

  /**
   * Returns the functions for other systems.
   *
   * @param events how many events the program makes
   */
  static String elsewhere(int events) {
    return ELSEWHERE.formatted(Math.max(1, events));
  }
}
