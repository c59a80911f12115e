#include "common.h"

#include <stdio.h>
#include <stdlib.h>

#include "streams.h"
#include "thread.h"
#include "watch.h"

enum { PERIOD_MS = 50, PATIENCE_MS = 2000, EXIT_HANGS = 5 };

/* An orderly end takes far less than this after the end of input. */
static void end_if_forsaken(unsigned *hung_up_ms) {
  *hung_up_ms = input_is_hung_up() ? *hung_up_ms + PERIOD_MS : 0;
  if (*hung_up_ms >= PATIENCE_MS) {
    fputs("rtm-agent: standard input has ended and a call has not returned\n", stderr);
    _Exit(EXIT_HANGS);
  }
}

static void watch(void *nothing) {
  unsigned hung_up_ms = 0;
  (void)nothing;
  for (;;) {
    pause_ms(PERIOD_MS);
    end_if_forsaken(&hung_up_ms);
    output_flush();
  }
}

void watch_start(void) { thread_start(watch, NULL); }
