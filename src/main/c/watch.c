#include "common.h"

#include <stdio.h>
#include <stdlib.h>

#include "input.h"
#include "output.h"
#include "thread.h"
#include "watch.h"

enum { FLUSH_MS = 50, SUSPICION_MS = 500, PATIENCE_MS = 2000, EXIT_HANGS = 6 };

static void flush_often(void *nothing) {
  (void)nothing;
  for (;;) {
    pause_ms(FLUSH_MS);
    output_flush_for_others();
  }
}

/* An orderly end takes far less than this. */
static void end_if_it_hangs(void) {
  unsigned count = input_count();
  pause_ms(PATIENCE_MS);
  if (input_count() == count) {
    fputs("rtm-agent: standard input has ended and a call has not returned\n", stderr);
    _Exit(EXIT_HANGS);
  }
}

static void watch_for_the_end(void *nothing) {
  (void)nothing;
  for (;;) {
    unsigned count = input_count();
    pause_ms(SUSPICION_MS);
    if (input_has_ended())
      end_if_it_hangs();
    else if (input_count() == count)
      input_read_ahead();
  }
}

void watch_start(void) {
  thread_start(flush_often, NULL);
  thread_start(watch_for_the_end, NULL);
}
