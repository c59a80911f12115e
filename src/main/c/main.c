/* rtm-agent: serves a native RTMv1 library to rtmv1-tck. The protocol is described in wire-protocol.md. */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "crash.h"
#include "descriptors.h"
#include "input.h"
#include "inside.h"
#include "lanes.h"
#include "library.h"
#include "options.h"
#include "output.h"
#include "session.h"
#include "watch.h"

enum { EXIT_NO_LIBRARY = 4 };

static void learn_where_the_library_is(void) {
#ifdef AGENT_INTERPOSES
  void *address;
  memcpy(&address, &library.RtmRegisterClient, sizeof address);
  inside_learn(address);
#endif
}

static const char *prepare(void) {
  const char *reason;
  if (options.virtual_clock && !clock_make_virtual())
    return "--virtual-clock: the library's clock can be taken over on Linux with glibc only, and under no sanitizer";
  reason = library_load(options.library);
  if (!reason)
    learn_where_the_library_is();
  return reason;
}

/* Without the library's exit handlers, which may hang; a sanitizer looks for leaks in one of its own. */
static void leave_process(int status) {
#ifdef AGENT_SANITIZED
  exit(status);
#else
  _Exit(status);
#endif
}

int main(int argc, char **argv) {
  const char *reason;
  const uint8_t *frame;
  options_parse(argc, argv);
  descriptors_take();
  crash_watch();
  reason = prepare();
  session_fail(reason);
  watch_start();
  while ((frame = input_frame()) != NULL)
    lanes_accept(frame);
  lanes_finish();
  output_flush();
  leave_process(reason ? EXIT_NO_LIBRARY : 0);
}
