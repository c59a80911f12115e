#include "common.h"

#include "hesitation.h"

#ifndef _WIN32

#include "lanes.h"
#include "thread.h"

enum { MOST_YIELDS = 20 };

static int under_way;

void hesitation_enter(void) { __atomic_add_fetch(&under_way, 1, __ATOMIC_SEQ_CST); }

void hesitation_leave(void) { __atomic_sub_fetch(&under_way, 1, __ATOMIC_SEQ_CST); }

void hesitate(void) {
  for (int i = 0; i < MOST_YIELDS && lanes_are_busy() && __atomic_load_n(&under_way, __ATOMIC_SEQ_CST) == 1; i++)
    thread_yield();
}

#else

void hesitation_enter(void) {}

void hesitation_leave(void) {}

void hesitate(void) {}

#endif
