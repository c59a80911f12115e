#include "common.h"

#include "bytes.h"
#include "gate.h"
#include "options.h"
#include "output.h"
#include "thread.h"

/* Whoever gives way or sleeps is back too late to begin at the same time as whoever opens the gate. */
enum { LOOKS = 4000, LOOKS_BEFORE_YIELDING = 2000 };

static mutex lock = MUTEX_INITIALLY;
static condition opened = CONDITION_INITIALLY;
static uint32_t standing, openings;

static void stand(uint32_t count) {
  uint32_t seen;
  mutex_lock(&lock);
  seen = openings;
  if (++standing >= count) {
    standing = 0;
    openings++;
    condition_wake_all(&opened);
  }
  for (int looks = 0; openings == seen && looks < LOOKS; looks++) {
    mutex_unlock(&lock);
    if (looks >= LOOKS_BEFORE_YIELDING)
      thread_yield();
    mutex_lock(&lock);
  }
  while (openings == seen)
    condition_wait(&opened, &lock);
  mutex_unlock(&lock);
}

void answer_gate(const struct request *request, struct answer *answer) {
  uint32_t count = get32(request->body);
  if (options.lanes == 1)
    answer_status(answer, STATUS_UNSUPPORTED, "there is one lane only");
  else if (count == 0)
    answer_status(answer, STATUS_MALFORMED, "a gate for no lane");
  else if (request->lane == 0 || count >= options.lanes)
    answer_status(answer, STATUS_REFUSED, "a gate for more lanes than can stand at it");
  else {
    output_flush();
    stand(count);
  }
}
